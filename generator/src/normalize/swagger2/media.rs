//! `consumes` and `produces`: which media types a body travels in.

use super::Rewrite;
use crate::normalize::edit::noun;
use crate::read::Node;
use crate::report::{Pointer, codes};

pub(super) const JSON: &str = "application/json";
pub(super) const FORM: &str = "application/x-www-form-urlencoded";
pub(super) const MULTIPART: &str = "multipart/form-data";

/// Media types, with the places where they are written.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct MediaTypes(pub Vec<(String, Pointer)>);

impl MediaTypes {
    /// The media types, or JSON, said at `at`, where there are none.
    pub fn or_json(&self, at: &Pointer) -> Self {
        if self.0.is_empty() {
            Self::one(JSON, at)
        } else {
            self.clone()
        }
    }

    pub fn one(name: &str, at: &Pointer) -> Self {
        Self(vec![(name.to_owned(), at.clone())])
    }

    pub fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| essence(known) == name)
    }

    /// Whether an object can travel in one of them.
    pub fn hold_objects(&self) -> bool {
        self.0.iter().any(|(name, _)| holds_objects(name))
    }
}

/// The media type without its parameters.
pub(super) fn essence(name: &str) -> String {
    let essence = name.split(';').next().unwrap_or_default();
    essence.trim().to_ascii_lowercase()
}

fn holds_objects(name: &str) -> bool {
    let name = essence(name);
    let formats = [
        "json", "xml", "yaml", "form", "cbor", "msgpack", "protobuf", "*",
    ];
    formats.iter().any(|format| name.contains(format))
}

impl Rewrite<'_> {
    /// A list of media types; `None` where nothing is said.
    pub fn media_types(&mut self, node: Option<Node>, at: &Pointer) -> Option<MediaTypes> {
        let list = match node? {
            Node::List(list) => list,
            node @ Node::Text(_) => {
                self.wrong(
                    at,
                    "a list of media types",
                    &node,
                    "it is read as a list of one",
                );
                vec![node]
            }
            node => {
                self.wrong(at, "a list of media types", &node, "it is left out");
                return None;
            }
        };
        let mut types = MediaTypes::default();
        for (index, node) in list.into_iter().enumerate() {
            let at = at.index(index);
            match node {
                Node::Text(name) if types.0.iter().any(|(known, _)| *known == name) => {}
                Node::Text(name) => types.0.push((name, at)),
                node => self.wrong(&at, "a media type", &node, "it is left out"),
            }
        }
        Some(types)
    }

    pub fn wrong(&mut self, at: &Pointer, expected: &str, found: &Node, help: &str) {
        self.find(
            codes::WRONG_NODE,
            at,
            format!("expected {expected}, found {}", noun(found)),
            format!("{help}; correct it in the description"),
        );
    }
}
