//! Addresses of files and schemas: URIs, relative ones for files that were named by a relative path.

use std::path::Path;

/// A reference in two: what names the document, and the fragment.
pub(crate) fn split(reference: &str) -> (&str, &str) {
    reference.split_once('#').unwrap_or((reference, ""))
}

/// The scheme, if the text has one. A single letter is the drive of a Windows path.
pub(crate) fn scheme(text: &str) -> Option<&str> {
    let (scheme, _) = text.split_once(':')?;
    let is_scheme = scheme.len() > 1
        && scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some(scheme)
}

/// Whether it is fetched, not opened.
pub(crate) fn is_remote(text: &str) -> bool {
    scheme(text).is_some_and(|scheme| {
        scheme.eq_ignore_ascii_case("https") || scheme.eq_ignore_ascii_case("http")
    })
}

/// The address of a file. What means something else in a URI is written as its code.
pub(crate) fn of_path(path: &str) -> String {
    let mut address = String::with_capacity(path.len());
    for character in path.chars() {
        match character {
            '%' => address.push_str("%25"),
            '#' => address.push_str("%23"),
            '?' => address.push_str("%3F"),
            '\\' if cfg!(windows) => address.push('/'),
            other => address.push(other),
        }
    }
    without_dots(&address)
}

/// The path that the address of a file means; `None` where it is no text.
pub(crate) fn to_path(address: &str) -> Option<String> {
    let path = percent_decode(address)?;
    (!path.contains('\0')).then_some(path)
}

/// Whether it starts at the root of a disk.
pub(crate) fn is_absolute(path: &str) -> bool {
    path.starts_with(['/', '\\']) || Path::new(path).is_absolute()
}

/// What `reference`, which has no fragment, means beside `base` (RFC 3986, 5.2).
pub(crate) fn join(base: &str, reference: &str) -> String {
    if reference.is_empty() {
        return base.to_owned();
    }
    if scheme(reference).is_some() {
        return without_dots(reference);
    }
    let (root, path) = root(base);
    if let Some(authority) = reference.strip_prefix("//") {
        let scheme = scheme(base).unwrap_or("https");
        return without_dots(&format!("{scheme}://{authority}"));
    }
    if reference.starts_with('/') {
        return without_dots(&format!("{root}{reference}"));
    }
    let folder = path.rfind('/').map_or("", |end| &path[..=end]);
    let needs_slash = root.contains("//") && folder.is_empty();
    let slash = if needs_slash { "/" } else { "" };
    without_dots(&format!("{root}{slash}{folder}{reference}"))
}

/// Scheme and host, and the path with what follows.
fn root(address: &str) -> (&str, &str) {
    let Some(start) = scheme(address).map(|scheme| scheme.len() + 1) else {
        return ("", address);
    };
    let host = if address[start..].starts_with("//") {
        start + 2
    } else {
        return address.split_at(start);
    };
    let end = address[host..]
        .find('/')
        .map_or(address.len(), |end| host + end);
    address.split_at(end)
}

/// The address without `.` and `..`, where something stands before them.
fn without_dots(address: &str) -> String {
    let (root, path) = root(address);
    let is_rooted = path.starts_with('/');
    let mut parts: Vec<&str> = Vec::new();
    let mut rest = path.split('/').skip(usize::from(is_rooted)).peekable();
    while let Some(part) = rest.next() {
        let is_last = rest.peek().is_none();
        match part {
            "." => {}
            ".." if parts.last().is_some_and(|last| *last != "..") => drop(parts.pop()),
            ".." if is_rooted => {}
            // Two slashes in a row are one for the disk.
            "" if !is_last && root.is_empty() => {}
            part => parts.push(part),
        }
    }
    let slash = if is_rooted { "/" } else { "" };
    format!("{root}{slash}{}", parts.join("/"))
}

/// The text that percent codes stand for; `None` where it is no UTF-8.
pub(crate) fn percent_decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        let hex = hex.filter(|hex| hex.bytes().all(|digit| digit.is_ascii_hexdigit()));
        let decoded = hex.and_then(|hex| u8::from_str_radix(hex, 16).ok());
        match (byte, decoded, tail.get(2..)) {
            (b'%', Some(decoded), Some(after)) => {
                bytes.push(decoded);
                rest = after;
            }
            _ => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_are_joined_to_where_they_stand() {
        let cases = [
            ("api.yaml", "pet.yaml", "pet.yaml"),
            ("spec/api.yaml", "./a/../pet.yaml", "spec/pet.yaml"),
            ("spec/api.yaml", "../pet.yaml", "pet.yaml"),
            ("api.yaml", "../../pet.yaml", "../../pet.yaml"),
            ("../x/api.yaml", "../pet.yaml", "../pet.yaml"),
            ("/spec/api.yaml", "../../../pet.yaml", "/pet.yaml"),
            ("api.yaml", "https://a.b/c", "https://a.b/c"),
            ("https://a.b/c/d.json", "e.json", "https://a.b/c/e.json"),
            ("https://a.b/c/d.json", "../../e", "https://a.b/e"),
            ("https://a.b/c/d.json", "/e", "https://a.b/e"),
            ("https://a.b/c/d.json", "//x.y/e", "https://x.y/e"),
            ("https://a.b", "e", "https://a.b/e"),
            ("urn:a", "e", "urn:e"),
            ("api.yaml", "", "api.yaml"),
        ];
        for (base, reference, expected) in cases {
            assert_eq!(join(base, reference), expected, "{reference} in {base}");
        }
    }

    #[test]
    fn paths_come_back_from_addresses() {
        for path in ["a b/50%.yaml", "#1/what?.yaml", "ü.yaml", "C:x"] {
            assert_eq!(to_path(&of_path(path)).as_deref(), Some(path));
        }
        assert_eq!(
            to_path("with%20space.yaml").as_deref(),
            Some("with space.yaml")
        );
        assert_eq!(to_path("a%00b"), None);
        assert_eq!(of_path("./spec/./api.yaml"), "spec/api.yaml");
    }

    #[test]
    fn percent_codes_stand_for_their_bytes() {
        let cases = [
            ("a%20b", "a b"),
            ("%C3%A9", "é"),
            ("100%", "100%"),
            ("%zz", "%zz"),
        ];
        for (text, expected) in cases {
            assert_eq!(percent_decode(text).as_deref(), Some(expected));
        }
        assert_eq!(percent_decode("%FF"), None);
    }
}
