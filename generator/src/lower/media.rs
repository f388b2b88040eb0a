//! Names of media types: what they say about how a body is read and written.

use super::content::Way;
use crate::api::ContentKind;

/// A media type without its parameters, in lower case.
pub(super) fn essence(name: &str) -> String {
    let start = name.split(';').next().unwrap_or_default();
    start.trim().to_ascii_lowercase()
}

/// What the name alone says.
pub(super) fn kind_of(name: &str, way: Way) -> ContentKind {
    let essence = essence(name);
    let received = way == Way::Received;
    match essence.as_str() {
        "application/json" | "text/json" | "application/x-json" => ContentKind::Json,
        "application/x-www-form-urlencoded" => ContentKind::Form,
        name if name.starts_with("multipart/") => ContentKind::Multipart,
        "text/event-stream" if received => ContentKind::Events,
        "application/json-seq" if received => ContentKind::JsonSequence,
        name if is_json_lines(name) => {
            if received {
                ContentKind::JsonLines
            } else {
                ContentKind::Text
            }
        }
        "application/json-seq" | "application/yaml" | "application/x-yaml" => ContentKind::Text,
        other if other.ends_with("+json") => ContentKind::Json,
        other if other.ends_with("+json-seq") && received => ContentKind::JsonSequence,
        other if other.starts_with("text/") || is_xml(other) => ContentKind::Text,
        _ => ContentKind::Bytes,
    }
}

fn is_json_lines(essence: &str) -> bool {
    matches!(
        essence,
        "application/x-ndjson"
            | "application/ndjson"
            | "application/jsonl"
            | "application/x-jsonl"
            | "application/jsonlines"
            | "application/x-jsonlines"
            | "application/json-lines"
            | "application/stream+json"
            | "application/x-json-stream"
            | "text/x-ndjson"
    )
}

/// Whether it is XML, which is taken as text.
pub(super) fn is_xml(name: &str) -> bool {
    let essence = essence(name);
    matches!(essence.as_str(), "application/xml" | "text/xml") || essence.ends_with("+xml")
}

/// Whether it leaves open what it is, so that only the schema says it.
pub(super) fn says_anything(name: &str) -> bool {
    matches!(essence(name).as_str(), "*/*" | "*" | "application/*")
}

/// The lower, the better it is read and written.
pub(super) fn rank(kind: ContentKind) -> u8 {
    match kind {
        ContentKind::Json => 0,
        ContentKind::Form => 1,
        ContentKind::Multipart => 2,
        ContentKind::Events => 3,
        ContentKind::JsonLines => 4,
        ContentKind::JsonSequence => 5,
        ContentKind::Text => 6,
        ContentKind::Bytes => 7,
    }
}
