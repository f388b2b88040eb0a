//! `normalize`: the node tree -> [`openapiv3::OpenAPI`], checked and repaired on the way.
//!
//! The walk (`walk`) holds every node against the table of what must stand there (`shape`) and runs the repairs of each kind of
//! object, so the typed model never meets a document that it would refuse. What OpenAPI 3.0 has no word for travels in the
//! extensions of [`carried`].

mod asides;
mod bundle;
pub mod carried;
mod deserialize;
mod dialect;
mod edit;
mod follow;
mod json_schema;
mod left_out;
mod methods;
mod numbers;
pub(crate) mod origin;
mod refs;
mod repair;
mod schema;
mod sequence;
mod shape;
mod shape_info;
mod shape_later;
mod shape_schema;
mod shape_security;
mod siblings;
mod swagger2;
mod tally;
mod type_list;
mod typed;
mod values;
mod walk;

use crate::read::{Documents, Node};
use crate::report::{Pointer, Report, codes};
use crate::stack::{with_room, with_room_on_every_thread};
use dialect::Dialect;
use openapiv3::OpenAPI;
use refs::Refs;
use shape::Kind;
use tally::Tally;
pub use tally::{Fate, Keyword, Keywords};
use walk::Walk;

static DOCUMENT: Kind = Kind::Object(&shape::DOCUMENT);

/// Makes the typed model of a description, which is taken apart for it. `None`: the report says why nothing can be generated.
pub fn normalize(documents: impl Into<Documents>, report: &mut Report) -> Option<OpenAPI> {
    let documents = documents.into();
    with_room(|| checked(documents, report, None)).map(|(document, _)| document)
}

/// The same, and the keywords of the description with what becomes of each.
pub fn normalize_and_count(
    documents: impl Into<Documents>,
    report: &mut Report,
) -> Option<(OpenAPI, Keywords)> {
    let documents = documents.into();
    with_room(|| checked(documents, report, Some(Tally::default())))
}

/// A description as OpenAPI 3 writes it, unchecked: Swagger 2.0 is rewritten, everything else is as it was.
#[must_use]
pub fn in_openapi_3(root: Node, report: &mut Report) -> Node {
    match root {
        Node::Map(root) if swagger2::is_swagger2(&root) => {
            with_room(|| Node::Map(swagger2::rewrite(root, report)))
        }
        other => other,
    }
}

fn checked(
    mut documents: Documents,
    report: &mut Report,
    tally: Option<Tally>,
) -> Option<(OpenAPI, Keywords)> {
    let mut root = std::mem::replace(&mut documents.root, Node::Null);
    let Node::Map(top) = &root else {
        let message = format!("expected an OpenAPI document, found {}", edit::noun(&root));
        refuse(report, codes::NOT_OPENAPI, Pointer::root(), message);
        return None;
    };
    let dialect = if swagger2::is_swagger2(top) {
        let Node::Map(mut top) = root else {
            return None;
        };
        if documents.are_several() {
            bundle::bundle(&mut top, &documents);
            origin::collect(&mut top, &mut report.moves);
        }
        root = Node::Map(swagger2::rewrite(top, report));
        documents.replace(&root);
        Dialect::V20
    } else {
        dialect::read(top, report)?
    };
    let refs = Refs::scan(documents, &mut root, report);
    let mut walk = Walk::new(report, refs, dialect);
    walk.tally = tally;
    let mut root = walk.node(&DOCUMENT, root)?;
    walk.hoist_all();
    if let Node::Map(root) = &mut root {
        walk.put_back(root);
        // What stood there was left out, with a finding.
        if root.get("info").is_none() {
            repair::put_info(root);
        }
    }
    certificates(&walk, &mut root);
    walk.say_counts();
    let keywords = Keywords(walk.tally.take());
    if walk.left_out {
        left_out::remove(&mut root, &Pointer::root(), &mut report.moves);
    }
    typed(root, report).map(|document| (document, keywords))
}

/// Reports why nothing can be generated.
fn refuse(report: &mut Report, code: codes::Kind, pointer: Pointer, message: String) {
    report.add(
        code,
        pointer,
        message,
        "give a description in OpenAPI 3.0, 3.1 or 3.2, or Swagger 2.0",
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

/// The typed model. A refusal is a bug of ours, which costs this description but not the run.
fn typed(root: Node, report: &mut Report) -> Option<OpenAPI> {
    match with_room_on_every_thread(|| typed::document(root)) {
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
