//! `normalize`: the node tree -> [`openapiv3::OpenAPI`], checked and repaired on the way.
//!
//! The walk (`walk`) holds every node against the table of what must stand there (`shape`) and runs the repairs of each kind of
//! object, so the typed model never meets a document that it would refuse. What OpenAPI 3.0 has no word for travels in the
//! extensions of [`carried`].

mod asides;
pub mod carried;
mod deserialize;
mod dialect;
mod edit;
mod json_schema;
mod media;
mod methods;
mod numbers;
pub(crate) mod origin;
mod paths;
mod refs;
mod repair;
mod schema;
mod shape;
mod shape_later;
mod shape_schema;
mod shape_security;
mod siblings;
mod swagger2;
mod type_list;
mod values;
mod walk;

use crate::read::Node;
use crate::report::{Pointer, Report, codes};
use crate::stack::with_room;
use openapiv3::OpenAPI;
use refs::{Hoist, Refs};
use serde::Deserialize;
use shape::Kind;
use walk::Walk;

static DOCUMENT: Kind = Kind::Object(&shape::DOCUMENT);

/// Makes the typed model of a description, which is taken apart for it. `None`: the report says why nothing can be generated.
pub fn normalize(root: Node, report: &mut Report) -> Option<OpenAPI> {
    with_room(|| checked(root, report))
}

fn checked(root: Node, report: &mut Report) -> Option<OpenAPI> {
    let Node::Map(root) = root else {
        let message = format!("expected an OpenAPI document, found {}", edit::noun(&root));
        refuse(report, codes::NOT_OPENAPI, Pointer::root(), message);
        return None;
    };
    let root = if swagger2::is_swagger2(&root) {
        swagger2::rewrite(root, report)
    } else {
        root
    };
    let dialect = dialect::read(&root, report)?;
    let refs = Refs::scan(&root);
    let mut walk = Walk::new(report, refs, dialect);
    let mut root = walk.node(&DOCUMENT, Node::Map(root))?;
    move_targets(&mut walk, &mut root);
    certificates(&walk, &mut root);
    typed(&root, report)
}

/// Reports why nothing can be generated.
fn refuse(report: &mut Report, code: codes::Kind, pointer: Pointer, message: String) {
    report.add(
        code,
        pointer,
        message,
        "give a description in OpenAPI 3.0, 3.1 or 3.2",
    );
}

/// Carries the names of the security schemes that are certificates.
fn certificates(walk: &Walk<'_>, root: &mut Node) {
    if let Node::Map(root) = root
        && !walk.certificates.is_empty()
    {
        let names = walk.certificates.iter().cloned().map(Node::Text);
        edit::put(root, carried::CERTIFICATES, Node::List(names.collect()));
    }
}

/// Moves the targets of references into the middle of the document to `components`, the deepest first.
fn move_targets(walk: &mut Walk<'_>, root: &mut Node) {
    let mut round = 0;
    while !walk.refs.hoists.is_empty() && round < 64 {
        round += 1;
        let mut hoists = std::mem::take(&mut walk.refs.hoists);
        hoists.sort_by_key(|hoist| std::cmp::Reverse(hoist.tokens.len()));
        for hoist in hoists {
            move_target(walk, root, &hoist);
        }
    }
}

fn move_target(walk: &mut Walk<'_>, root: &mut Node, hoist: &Hoist) {
    let mut node = refs::replace(root, &hoist.tokens, &refs::spell(hoist.section, &hoist.key));
    if DOCUMENT.below(&hoist.tokens).is_none() {
        let kind = shape::section(hoist.section);
        node = walk
            .moved(&hoist.tokens, kind, node)
            .unwrap_or_else(edit::empty);
    }
    let before = (hoist.tokens.iter()).fold(Pointer::root(), |pointer, token| pointer.join(token));
    let now = ["components", hoist.section, &hoist.key];
    let now = (now.iter()).fold(Pointer::root(), |pointer, token| pointer.join(token));
    walk.moves().again(&before, &now);
    if let Node::Map(root) = root {
        edit::insert(root, &["components", hoist.section], &hoist.key, node);
    }
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
