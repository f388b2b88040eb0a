//! Media types that are only a reference (3.2): what they refer to takes their place.

use super::edit::text;
use super::refs::tokens;
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::{Pointer, codes};

/// How many media types are put in the place of a reference, in all: media types may hold media types.
const MOST: usize = 10_000;
/// How many references in a row are followed.
const LONGEST: usize = 64;

/// The media types of `components` that references lead to, as they are written.
#[derive(Default)]
pub(super) struct MediaTypes {
    known: Map,
    copies: usize,
}

/// Keeps the media types of `components` for the references to them.
pub(super) fn keep(walk: &mut Walk<'_>, root: &Map) {
    let components = root.get("components").and_then(Node::as_map);
    if let Some(Node::Map(known)) = components.and_then(|all| all.get("mediaTypes")) {
        walk.media_types.known = known.clone();
    }
}

/// Puts what a media type refers to in its place; one that leads nowhere is left out.
pub(super) fn resolve(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    for _ in 0..LONGEST {
        let Some(reference) = text(map, "$ref").map(str::to_owned) else {
            return true;
        };
        let Some((name, target)) = target(walk, &reference) else {
            let code = if reference.starts_with('#') {
                codes::DANGLING_REF
            } else {
                codes::EXTERNAL_REF
            };
            walk.find(
                code,
                format!("`{}` leads to no media type", brief(&reference)),
                "it is left out; correct the reference",
            );
            return false;
        };
        walk.media_types.copies += 1;
        if walk.media_types.copies > MOST || walk.depth() > 256 {
            break;
        }
        let before = ["components", "mediaTypes", &name];
        let before = before
            .iter()
            .fold(Pointer::root(), |pointer, key| pointer.join(key));
        let now = walk.pointer();
        walk.moves().again(&before, &now);
        *map = target;
    }
    walk.find(
        codes::CYCLIC_REF,
        "the media type leads back to itself",
        "it is left out; correct the reference",
    );
    false
}

fn target(walk: &Walk<'_>, reference: &str) -> Option<(String, Map)> {
    match tokens(reference)?.as_slice() {
        [first, second, name] if first == "components" && second == "mediaTypes" => {
            let target = walk.media_types.known.get(name)?.as_map()?;
            Some((name.clone(), target.clone()))
        }
        _ => None,
    }
}
