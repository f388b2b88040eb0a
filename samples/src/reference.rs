//! References within the document.

use serde_json::Value;

/// A chain of references that is longer leads in a circle.
const MOST: usize = 40;

/// What a reference within the document leads to; what is no reference is itself.
pub(crate) fn resolve<'a>(document: &'a Value, mut node: &'a Value) -> &'a Value {
    for _ in 0..MOST {
        let Some(target) = node.get("$ref").and_then(Value::as_str) else {
            return node;
        };
        match lookup(document, target) {
            Some(found) => node = found,
            None => return node,
        }
    }
    node
}

fn lookup<'a>(document: &'a Value, target: &str) -> Option<&'a Value> {
    let pointer = target.strip_prefix('#')?;
    let pointer = percent_encoding::percent_decode_str(pointer)
        .decode_utf8()
        .ok()?;
    document.pointer(&pointer)
}
