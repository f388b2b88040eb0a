//! `read`: files -> [`Source`], our own node tree.

mod node;

pub use node::{Map, Node, Number};

/// A description as it was read: the tree and the text it came from.
#[derive(Clone, Debug)]
pub struct Source {
    /// The document.
    pub root: Node,
    /// The files, in the order they were read; 0 is the description itself.
    pub files: Vec<SourceFile>,
}

/// A file that was read.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// As the caller named it.
    pub path: String,
    /// Its text.
    pub text: String,
    /// How it is written.
    pub format: Format,
}

/// How a file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// YAML.
    Yaml,
    /// JSON.
    Json,
}
