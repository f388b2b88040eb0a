use http::header::{HeaderMap, LINK};

/// The target of the first link with `rel="next"` (RFC 8288). One with an anchor is of another resource.
pub(super) fn next(headers: &HeaderMap) -> Option<&str> {
    let values = headers.get_all(LINK).iter();
    let texts = values.filter_map(|value| std::str::from_utf8(value.as_bytes()).ok());
    texts.flat_map(links).find_map(|(target, parameters)| {
        let all: Vec<(&str, &str)> = pieces(parameters, ';').map(parameter).collect();
        let has = |name: &str| all.iter().find(|(own, _)| own.eq_ignore_ascii_case(name));
        // Of several `rel`, the first counts.
        let (_, rel) = has("rel")?;
        let is_next = rel
            .split_ascii_whitespace()
            .any(|rel| rel.eq_ignore_ascii_case("next"));
        (is_next && has("anchor").is_none()).then_some(target)
    })
}

/// Each target with the parameters after it.
fn links(text: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let (_, after) = rest.split_once('<')?;
        let (target, after) = after.split_once('>')?;
        let parameters = pieces(after, ',').next().unwrap_or_default();
        rest = after.get(parameters.len()..).unwrap_or_default();
        Some((target.trim(), parameters))
    })
}

/// What stands between separators that are not inside of quotes.
fn pieces(text: &str, separator: char) -> impl Iterator<Item = &str> {
    let mut is_quoted = false;
    let mut is_escaped = false;
    text.split(move |character| {
        let was_escaped = std::mem::replace(&mut is_escaped, is_quoted && character == '\\');
        if was_escaped {
            is_escaped = false;
        } else if character == '"' {
            is_quoted = !is_quoted;
        }
        character == separator && !is_quoted
    })
}

fn parameter(text: &str) -> (&str, &str) {
    let (name, value) = text.split_once('=').unwrap_or((text, ""));
    (name.trim(), value.trim().trim_matches('"'))
}
