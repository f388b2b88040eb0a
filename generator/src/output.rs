//! What a run gives back.

use crate::profile::Profile;
use crate::read::SourceFile;
use crate::report::Report;
use crate::tree::Tree;
use std::path::PathBuf;

/// What came out.
#[derive(Debug, Default)]
pub struct Output {
    /// The files of the crate; `None` where a finding is fatal.
    pub tree: Option<Tree>,
    /// What there is to say about the description.
    pub report: Report,
    /// The files that were read; findings point into them.
    pub files: Vec<SourceFile>,
    /// Files that are referred to and cannot be read. With `files` they are all that the output depends on; `None` where other machines
    /// were asked too, or nothing was read.
    pub missing: Option<Vec<PathBuf>>,
    /// How much there is.
    pub stats: Stats,
    /// The `[dependencies]` lines that the code needs.
    pub dependencies: String,
    /// What each stage cost.
    pub profile: Profile,
}

/// How much there is of everything.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Stats {
    /// Operations with a method.
    pub operations: usize,
    /// Types.
    pub types: usize,
    /// Examples that the crate's tests read and write back.
    pub examples: usize,
    /// Members of structs that have a type.
    pub typed_fields: usize,
    /// Members that are raw values, because their schema says no type.
    pub raw_values: usize,
    /// Lines of Rust.
    pub lines: usize,
}

/// How the code is laid out: a file for each module, or one with all of them.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Crate,
    Single,
}

/// The code.
pub(crate) enum Made {
    Tree(Tree),
    Single(String),
}

impl Made {
    pub(crate) fn bytes(&self) -> usize {
        match self {
            Self::Tree(tree) => tree.0.values().map(String::len).sum(),
            Self::Single(text) => text.len(),
        }
    }

    pub(crate) fn lines(&self) -> usize {
        match self {
            Self::Tree(tree) => tree
                .0
                .iter()
                .filter(|(path, _)| path.ends_with(".rs"))
                .map(|(_, text)| text.lines().count())
                .sum(),
            Self::Single(text) => text.lines().count(),
        }
    }
}
