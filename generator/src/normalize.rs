//! `normalize`: the node tree -> [`openapiv3::OpenAPI`], checked and repaired on the way.
//!
//! The walk (`walk`) holds every node against the table of what must stand there (`shape`) and runs the repairs of each kind of
//! object, so the typed model never meets a document that it would refuse. What OpenAPI 3.0 has no word for travels in the
//! extensions of [`carried`].

pub mod carried;
mod deserialize;
mod edit;
mod follow;
mod numbers;
pub(crate) mod origin;
mod refs;
mod repair;
mod schema;
mod shape;
mod shape_schema;
mod siblings;
mod values;
mod walk;

use crate::read::{Documents, Map, Node};
use crate::report::{Pointer, Report, codes};
use crate::stack::with_room;
use openapiv3::OpenAPI;
use refs::Refs;
use serde::Deserialize;
use shape::Kind;
use walk::{Walk, brief};

/// Makes the typed model of a description, which is taken apart for it. `None`: the report says why nothing can be generated.
pub fn normalize(documents: impl Into<Documents>, report: &mut Report) -> Option<OpenAPI> {
    let documents = documents.into();
    with_room(|| checked(documents, report))
}

fn checked(mut documents: Documents, report: &mut Report) -> Option<OpenAPI> {
    let mut root = std::mem::replace(&mut documents.root, Node::Null);
    let Node::Map(top) = &root else {
        let message = format!("expected an OpenAPI document, found {}", edit::noun(&root));
        refuse(report, codes::NOT_OPENAPI, Pointer::root(), message);
        return None;
    };
    version(top, report)?;
    let refs = Refs::scan(documents, &mut root, report);
    let mut walk = Walk::new(report, refs);
    let mut root = walk.node(&Kind::Object(&shape::DOCUMENT), root)?;
    walk.hoist_all();
    if let Node::Map(root) = &mut root {
        walk.put_back(root);
    }
    typed(&root, report)
}

/// Whether the version is one that is read.
fn version(root: &Map, report: &mut Report) -> Option<()> {
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
    if key == "openapi" && (version == "3.0" || version.starts_with("3.0.")) {
        return Some(());
    }
    let name = if key == "openapi" {
        "OpenAPI"
    } else {
        "Swagger"
    };
    let short: Vec<&str> = version.split('.').take(2).collect();
    let pointer = Pointer::root().join(key);
    let known = ["2.0", "3.1", "3.2"].contains(&short.join(".").as_str());
    let message = if known {
        format!("{name} {} is not read yet", short.join("."))
    } else {
        format!("`{}` is no version of {name} that is read", brief(version))
    };
    refuse(report, codes::UNSUPPORTED_VERSION, pointer, message);
    None
}

fn refuse(report: &mut Report, code: codes::Kind, pointer: Pointer, message: String) {
    report.add(code, pointer, message, "give a description in OpenAPI 3.0");
}

/// The typed model. A refusal is a bug of ours, which costs this description but not the run.
fn typed(root: &Node, report: &mut Report) -> Option<OpenAPI> {
    match OpenAPI::deserialize(deserialize::Reader(root)) {
        Ok(document) => Some(document),
        Err(error) => {
            let message = format!("the typed model refuses the document: {error}");
            let kind = codes::Kind {
                level: crate::report::Level::Fatal,
                ..codes::WRONG_NODE
            };
            let help = "this is a defect of Specwright; please report it with the description";
            report.add(kind, Pointer::root(), message, help);
            None
        }
    }
}
