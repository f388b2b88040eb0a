//! What a run gives back.

use crate::profile::Profile;
use crate::read::SourceFile;
use crate::report::Report;
use crate::tree::Tree;

/// What came out.
#[derive(Debug, Default)]
pub struct Output {
    /// The files of the crate; `None` where a finding is fatal.
    pub tree: Option<Tree>,
    /// What there is to say about the description.
    pub report: Report,
    /// The files that were read; findings point into them.
    pub files: Vec<SourceFile>,
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
