use std::borrow::Cow;
use std::ops::Range;

/// Where the value at a JSON Pointer stands in a text that is valid JSON. The token `-1` is the last item of a list. Nothing is
/// decoded on the way, so numbers and texts stay what they are.
pub(super) fn find(text: &[u8], pointer: &str) -> Option<Range<usize>> {
    let mut at = space(text, 0);
    for token in tokens(pointer) {
        at = child(text, at, &token)?;
    }
    Some(at..end(text, at)?)
}

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

fn tokens(pointer: &str) -> impl Iterator<Item = Cow<'_, str>> {
    pointer.split('/').skip(1).map(|token| {
        if token.contains('~') {
            Cow::Owned(token.replace("~1", "/").replace("~0", "~"))
        } else {
            Cow::Borrowed(token)
        }
    })
}

/// Where the member or the item that a token means begins.
fn child(text: &[u8], at: usize, token: &str) -> Option<usize> {
    let mut all = children(text, at);
    match text.get(at)? {
        b'{' => all.find(|(key, _)| is_key(text, key, token)),
        b'[' if token == "-1" => all.last(),
        b'[' => all.nth(token.parse().ok()?),
        _ => None,
    }
    .map(|(_, value)| value)
}

fn is_key(text: &[u8], key: &Range<usize>, token: &str) -> bool {
    let Some(key) = text.get(key.clone()) else {
        return false;
    };
    let inside = key.get(1..key.len().saturating_sub(1)).unwrap_or_default();
    if inside.contains(&b'\\') {
        serde_json::from_slice::<String>(key).is_ok_and(|key| key == token)
    } else {
        inside == token.as_bytes()
    }
}

/// The values in the collection that begins at `at`, each with its key, which is empty in a list.
fn children(text: &[u8], at: usize) -> impl Iterator<Item = (Range<usize>, usize)> + '_ {
    let is_object = text.get(at) == Some(&b'{');
    let mut next = space(text, at + 1);
    std::iter::from_fn(move || {
        if matches!(text.get(next)?, b'}' | b']') {
            return None;
        }
        let key = next..if is_object { end(text, next)? } else { next };
        // After the colon.
        let value = match is_object {
            true => space(text, space(text, key.end) + 1),
            false => next,
        };
        next = space(text, end(text, value)?);
        if text.get(next) == Some(&b',') {
            next = space(text, next + 1);
        }
        Some((key, value))
    })
}

fn space(text: &[u8], at: usize) -> usize {
    let rest = text.get(at..).unwrap_or_default();
    at + rest
        .iter()
        .take_while(|byte| byte.is_ascii_whitespace())
        .count()
}

/// Where the value that begins at `at` ends.
fn end(text: &[u8], at: usize) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = at;
    loop {
        match text.get(at)? {
            b'"' => at = text_end(text, at)?,
            b'{' | b'[' => {
                depth += 1;
                at += 1;
            }
            b'}' | b']' => {
                depth = depth.checked_sub(1)?;
                at += 1;
            }
            b',' | b':' if depth > 0 => at += 1,
            byte if byte.is_ascii_whitespace() => at += 1,
            _ => {
                let rest = text.get(at..)?;
                let is_over = |byte: &u8| b",:]} \t\r\n".contains(byte);
                let length = rest.iter().position(is_over).unwrap_or(rest.len());
                at += length.max(1);
            }
        }
        if depth == 0 {
            return Some(at);
        }
    }
}

fn text_end(text: &[u8], start: usize) -> Option<usize> {
    let mut at = start + 1;
    loop {
        match text.get(at)? {
            b'\\' => at += 2,
            b'"' => return Some(at + 1),
            _ => at += 1,
        }
    }
}
