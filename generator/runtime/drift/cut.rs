use super::super::scan::{children, end, find, is_key, space, tokens};
use std::ops::Range;

/// The text without a member: spaces stand where it stood, so that every other byte keeps its place. `None` where the object has the
/// name twice, since then nobody can say which one is meant.
pub(super) fn without(text: &[u8], pointer: &str) -> Option<Vec<u8>> {
    let (parent, _) = pointer.rsplit_once('/')?;
    let name = tokens(pointer).last()?;
    let object = find(text, parent)?.start;
    if text.get(object) != Some(&b'{') {
        return None;
    }
    let mut named = children(text, object).filter(|(key, _)| is_key(text, key, &name));
    let (key, value) = named.next()?;
    if named.next().is_some() {
        return None;
    }
    let place = with_comma(text, key.start..end(text, value)?);
    let mut text = text.to_vec();
    for byte in text.get_mut(place)? {
        // Lines are counted.
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
    Some(text)
}

/// A member with the comma after it, else with the one before it.
fn with_comma(text: &[u8], member: Range<usize>) -> Range<usize> {
    let next = space(text, member.end);
    if text.get(next) == Some(&b',') {
        return member.start..next + 1;
    }
    let before = text.get(..member.start).unwrap_or_default();
    match before.trim_ascii_end() {
        [rest @ .., b','] => rest.len()..member.end,
        _ => member,
    }
}
