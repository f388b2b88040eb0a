//! Pointers into answers and bodies, and the other ways in which they are written.

use crate::report::{escaped, unescaped};

/// The tokens of a JSON Pointer; `None` where it is none.
pub(crate) fn tokens(pointer: &str) -> Option<Vec<String>> {
    if pointer.is_empty() {
        return Some(Vec::new());
    }
    let rest = pointer.strip_prefix('/')?;
    Some(rest.split('/').map(unescaped).collect())
}

/// The pointer of these tokens.
pub(super) fn of<'a>(tokens: impl IntoIterator<Item = &'a str>) -> String {
    tokens
        .into_iter()
        .fold(String::new(), |mut pointer, token| {
            pointer.push('/');
            pointer.push_str(&escaped(token));
            pointer
        })
}

/// A JSONPath that means one place, as a pointer: members, indices and the last item.
pub(super) fn of_path(path: &str) -> Option<String> {
    let mut rest = path.trim().strip_prefix('$')?;
    let mut tokens: Vec<&str> = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix('[') {
            let (inside, after) = bracketed(after)?;
            tokens.push(inside);
            rest = after;
        } else {
            let after = rest.strip_prefix('.')?;
            let length = after.find(['.', '[']).unwrap_or(after.len());
            let (name, after) = after.split_at(length);
            if name.is_empty() || name.contains(['*', '?', '(', ' ']) {
                return None;
            }
            tokens.push(name);
            rest = after;
        }
    }
    Some(of(tokens))
}

/// What stands in brackets, and what follows them.
fn bracketed(text: &str) -> Option<(&str, &str)> {
    for quote in ['\'', '"'] {
        if let Some(quoted) = text.strip_prefix(quote) {
            let (name, after) = quoted.split_once(quote)?;
            return Some((name, after.strip_prefix(']')?));
        }
    }
    let (inside, after) = text.split_once(']')?;
    let compact = inside.replace(' ', "");
    match compact.as_str() {
        "-1" | "-1:" | "(@.length-1)" => Some(("-1", after)),
        _ => inside.parse::<usize>().ok().map(|_| (inside, after)),
    }
}

#[cfg(test)]
mod tests {
    use super::of_path;

    #[test]
    fn json_paths_that_mean_one_place_are_pointers() {
        let rows = [
            ("$", Some("")),
            ("$.data.results", Some("/data/results")),
            ("$['@odata.nextLink']", Some("/@odata.nextLink")),
            ("$.a[\"b/c\"].d", Some("/a/b~1c/d")),
            ("$.data[-1:].id", Some("/data/-1/id")),
            ("$.data[(@.length-1)].id", Some("/data/-1/id")),
            ("$.data[0]", Some("/data/0")),
            ("$.data[*].id", None),
            ("$..id", None),
            ("data", None),
            ("$.", None),
        ];
        for (path, pointer) in rows {
            assert_eq!(of_path(path).as_deref(), pointer, "{path}");
        }
    }
}
