use super::super::scan::{child, children, end, space, tokens};
use std::borrow::Cow;
use std::ops::Range;

pub(super) use super::super::scan::find;

/// How many items the list at a pointer has; `None` where none is there.
pub(super) fn length(text: &[u8], pointer: &str) -> Option<usize> {
    let list = find(text, pointer)?;
    (text.get(list.start) == Some(&b'[')).then(|| children(text, list.start).count())
}

/// The text with the value at a pointer replaced; objects that are missing on the way to it are added. `None`: something else than an
/// object is in the way.
pub(super) fn replace(text: &[u8], pointer: &str, value: &[u8]) -> Option<Vec<u8>> {
    let tokens: Vec<Cow<'_, str>> = tokens(pointer).collect();
    let mut at = space(text, 0);
    for (depth, token) in tokens.iter().enumerate() {
        match text.get(at) {
            Some(b'{') => {}
            Some(b'n') => {
                return Some(spliced(
                    text,
                    at..end(text, at)?,
                    &nested(&tokens[depth..], value),
                ))
            }
            _ => return None,
        }
        match child(text, at, token) {
            Some(found) => at = found,
            None => return inserted(text, at, &nested(&tokens[depth..], value)),
        }
    }
    Some(spliced(text, at..end(text, at)?, value))
}

/// The members of an object put in front of those of another.
fn inserted(text: &[u8], object: usize, members: &[u8]) -> Option<Vec<u8>> {
    let inside = object + 1;
    let mut put = members.get(1..members.len().checked_sub(1)?)?.to_vec();
    if text.get(space(text, inside)) != Some(&b'}') {
        put.push(b',');
    }
    Some(spliced(text, inside..inside, &put))
}

/// An object around each other for each token, and the value in the last.
fn nested(tokens: &[Cow<'_, str>], value: &[u8]) -> Vec<u8> {
    tokens.iter().rev().fold(value.to_vec(), |inner, token| {
        let mut object = format!("{{{}:", serde_json::Value::from(token.as_ref())).into_bytes();
        object.extend(inner);
        object.push(b'}');
        object
    })
}

fn spliced(text: &[u8], place: Range<usize>, value: &[u8]) -> Vec<u8> {
    let mut new = text.to_vec();
    new.splice(place, value.iter().copied());
    new
}
