//! The version that a document says, and what differs from one to the next.

use super::refuse;
use super::walk::brief;
use crate::read::{Map, Node};
use crate::report::{Pointer, Report, codes};

/// A version of OpenAPI.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Dialect {
    /// Swagger 2.0, rewritten to 3.0.
    V20,
    /// 3.0.
    V30,
    /// 3.1: schemas are JSON Schema 2020-12.
    V31,
    /// 3.2.
    V32,
}

impl Dialect {
    /// What a person calls it.
    pub fn name(self) -> &'static str {
        match self {
            Self::V20 => "Swagger 2.0",
            Self::V30 => "OpenAPI 3.0",
            Self::V31 => "OpenAPI 3.1",
            Self::V32 => "OpenAPI 3.2",
        }
    }

    /// The version that a document says it has, if it says one.
    pub fn said(root: &Map) -> Option<Self> {
        let version = match root.get("openapi")? {
            Node::Text(text) => text,
            Node::Number(number) => &number.0,
            _ => return None,
        };
        let mut parts = version.split('.');
        match (parts.next(), parts.next()) {
            (Some("3"), Some("0")) => Some(Self::V30),
            (Some("3"), Some("1")) => Some(Self::V31),
            (Some("3"), Some("2")) => Some(Self::V32),
            _ => None,
        }
    }

    /// Whether the member `key`, which 3.0 requires of the object called `noun`, is required here as well.
    pub fn requires(self, noun: &str, key: &str) -> bool {
        match (noun, key) {
            ("the document", "paths") | ("an operation", "responses") => self < Self::V31,
            ("a response", "description") => self < Self::V32,
            _ => true,
        }
    }
}

/// The version of a document, if it is one that is read.
pub(super) fn read(root: &Map, report: &mut Report) -> Option<Dialect> {
    let (key, node) = ["openapi", "swagger"]
        .iter()
        .find_map(|key| Some((*key, root.get(key)?)))
        .or_else(|| {
            let message = "there is neither `openapi` nor `swagger` at the top".to_owned();
            refuse(report, codes::NOT_OPENAPI, Pointer::root(), message);
            None
        })?;
    let version = match node {
        Node::Text(text) => text,
        Node::Number(number) => &number.0,
        _ => "",
    };
    if let Some(dialect) = Dialect::said(root) {
        return Some(dialect);
    }
    let message = match key {
        "openapi" => format!("`{}` is no version of OpenAPI that is read", brief(version)),
        _ => format!("`{}` is no version of Swagger that is read", brief(version)),
    };
    refuse(
        report,
        codes::UNSUPPORTED_VERSION,
        Pointer::root().join(key),
        message,
    );
    None
}
