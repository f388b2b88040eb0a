//! Media types whose body is a sequence of items (3.2).

use super::asides::newer;
use super::carried;
use super::dialect::Dialect;
use super::edit::{put, take};
use super::walk::Walk;
use crate::read::{Map, Node};
use crate::report::codes;

/// A media type: where items come one after the other, `itemSchema` says what each is, and is read in the place of `schema`.
pub(super) fn media_type(walk: &mut Walk<'_>, map: &mut Map) -> bool {
    if map.get("itemSchema").is_none() {
        return true;
    }
    if !walk.key().is_some_and(is_sequential) {
        walk.find_counted(
            "itemSchema",
            codes::NO_EFFECT,
            "a media type has `itemSchema`, and its items do not come one after the other; nothing is generated from it",
            "describe the whole by `schema`, or offer a media type of streams",
        );
        return true;
    }
    newer(walk, "itemSchema", "`itemSchema`", Dialect::V32);
    let Some(item) = take(map, "itemSchema") else {
        return true;
    };
    if map.get("schema").is_some() {
        let message = "`schema` is not read where `itemSchema` says what each item is";
        walk.find_counted("schema", codes::NO_EFFECT, message, "no change is needed");
    }
    put(map, "schema", item);
    put(map, carried::ITEMS, Node::Bool(true));
    true
}

/// Whether a body in this media type is a sequence of items.
fn is_sequential(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default();
    let essence = essence.trim().to_ascii_lowercase();
    essence == "text/event-stream"
        || essence.ends_with("json-seq")
        || [
            "jsonl",
            "ndjson",
            "json-lines",
            "jsonlines",
            "stream+json",
            "json-stream",
        ]
        .iter()
        .any(|name| essence.ends_with(name))
}
