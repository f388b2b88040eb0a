//! What JSON Schema 2020-12 writes otherwise than the schemas of OpenAPI 3.0, where 3.0 has a word for it.

use super::asides::newer;
use super::dialect::Dialect::V31;
use super::edit::{empty, put, rename, single, text};
use super::walk::{Walk, brief};
use crate::read::{Map, Node};
use crate::report::codes;

/// Keywords that have their say on the members of an object, so that what is left to evaluate is not known here.
const EVALUATING: &[&str] = &["oneOf", "anyOf", "if", "dependentSchemas", "not"];

/// `items` as a list, as JSON Schema had it before 2020-12 → `prefixItems`, and `additionalItems` → `items`.
pub(super) fn item_list(walk: &mut Walk<'_>, map: &mut Map) {
    if !matches!(map.get("items"), Some(Node::List(_))) || map.get("prefixItems").is_some() {
        return;
    }
    walk.find_at(
        "items",
        codes::WRONG_NODE,
        "expected a schema, found a list",
        "it is read as `prefixItems`; write that",
    );
    walk.note(&["prefixItems"], &["items"]);
    rename(map, "items", "prefixItems");
    if map.get("additionalItems").is_some() {
        walk.note(&["items"], &["additionalItems"]);
        rename(map, "additionalItems", "items");
    }
}

/// What no keyword evaluates is what no member declares, where there is no other keyword to evaluate it.
pub(super) fn unevaluated(walk: &mut Walk<'_>, map: &mut Map) {
    let others = EVALUATING.iter().any(|key| map.get(key).is_some());
    if !others {
        // Branches of `allOf` are merged first, so that it speaks about their members as well.
        instead(walk, map, "unevaluatedProperties", "additionalProperties");
    }
    if !others && map.get("contains").is_none() && map.get("allOf").is_none() {
        instead(walk, map, "unevaluatedItems", "items");
    }
    // No schema at all is as good as `false`.
    if map.get("additionalProperties") == Some(&single("not", empty())) {
        put(map, "additionalProperties", Node::Bool(false));
    }
}

fn instead(walk: &mut Walk<'_>, map: &mut Map, written: &str, meant: &str) {
    if map.get(written).is_some() && map.get(meant).is_none() {
        newer(walk, written, &format!("`{written}`"), V31);
        walk.note(&[meant], &[written]);
        rename(map, written, meant);
    }
}

/// `contentEncoding` and `contentMediaType` → the `format` that 3.0 has for bytes.
pub(super) fn content(walk: &mut Walk<'_>, map: &mut Map) {
    let encoding = text(map, "contentEncoding").map(str::to_ascii_lowercase);
    let media = text(map, "contentMediaType").map(str::to_ascii_lowercase);
    if encoding.is_none() && media.is_none() {
        return;
    }
    let format = match (encoding.as_deref(), media.as_deref()) {
        (Some("base64"), _) => Some("byte"),
        (None, Some(media)) if is_binary(media) => Some("binary"),
        _ => None,
    };
    let is_text = match map.get("type") {
        None => !["properties", "items", "allOf", "oneOf", "anyOf", "enum"]
            .iter()
            .any(|key| map.get(key).is_some()),
        Some(kind) => kind.as_text() == Some("string"),
    };
    match format {
        Some(format) if is_text && map.get("format").is_none() => {
            put(map, "type", Node::Text("string".to_owned()));
            put(map, "format", Node::Text(format.to_owned()));
        }
        Some(_) => {}
        None => plain(walk, encoding.as_deref(), media.as_deref()),
    }
}

/// Says that an encoding or a media type leaves a text as it is.
fn plain(walk: &mut Walk<'_>, encoding: Option<&str>, media: Option<&str>) {
    let (key, value) = match (encoding, media) {
        (Some(encoding), _) => ("contentEncoding", encoding),
        (None, Some(media)) => ("contentMediaType", media),
        (None, None) => return,
    };
    walk.find_counted(
        key,
        codes::UNKNOWN_FORMAT,
        &format!(
            "`{key}` is `{}`; the value is read as plain text",
            brief(value)
        ),
        "no change is needed",
    );
}

/// Whether a media type holds bytes that are no text.
fn is_binary(media: &str) -> bool {
    let essence = media.split(';').next().unwrap_or_default().trim();
    let is_text = essence.ends_with("+xml") || essence.ends_with("+json");
    let bytes = ["image/", "audio/", "video/", "font/"];
    let files = [
        "application/octet-stream",
        "application/pdf",
        "application/zip",
        "application/gzip",
        "application/x-tar",
    ];
    !is_text && (bytes.iter().any(|start| essence.starts_with(start)) || files.contains(&essence))
}

impl Walk<'_> {
    /// `true` or `false` where a schema stands.
    pub fn boolean_schema(&mut self, allows: bool) -> Node {
        if self.dialect < V31 {
            self.find(
                codes::UNKNOWN_KEYWORD,
                format!("`{allows}` stands as a schema, which is OpenAPI 3.1"),
                "write `{}` for any value",
            );
        }
        if allows {
            empty()
        } else {
            single("not", empty())
        }
    }
}
