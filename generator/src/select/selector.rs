//! What a selector says, and which operations it means.

use crate::api::Operation;
use std::fmt;

/// A part of an API, as it is written on the command line and in `specwright.toml`.
///
/// | written | means |
/// |---|---|
/// | `listPets`, `list*` | operations by operationId; `id:` may stand in front |
/// | `/pets/**` | operations by path: `*` is any text within a segment, `**` any number of segments |
/// | `tag:pets` | operations with that tag |
/// | `GET`, `GET /pets/*` | operations by method, and by path too |
/// | `webhook:new*` | webhooks by name |
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Selector {
    written: String,
    kind: Kind,
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Kind {
    Id(String),
    Path(String),
    Tag(String),
    Method(String, Option<String>),
    Webhook(String),
}

const METHODS: &[&str] = &[
    "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY",
];

impl Selector {
    /// Reads a selector. Every text is one; what means nothing in a description is said when it is used.
    #[must_use]
    pub fn new(written: &str) -> Self {
        let written = written.trim();
        let kind = match written.split_once([' ', ':']) {
            _ if written.starts_with('/') => Kind::Path(written.to_owned()),
            Some(("tag", tag)) => Kind::Tag(tag.trim().to_owned()),
            Some(("id", id)) => Kind::Id(id.trim().to_owned()),
            Some(("webhook", name)) => Kind::Webhook(name.trim().to_owned()),
            Some((method, path)) if path.trim_start().starts_with('/') => {
                let path = path.trim_start().to_owned();
                Kind::Method(method.to_ascii_uppercase(), Some(path))
            }
            None if METHODS.contains(&written) => Kind::Method(written.to_owned(), None),
            _ => Kind::Id(written.to_owned()),
        };
        Self {
            written: written.to_owned(),
            kind,
        }
    }

    /// Whether it is about webhooks, not operations.
    pub(super) fn is_of_webhooks(&self) -> bool {
        matches!(self.kind, Kind::Webhook(_))
    }

    /// Whether it selects an operation.
    #[must_use]
    pub fn selects(&self, operation: &Operation) -> bool {
        match &self.kind {
            Kind::Id(id) => operation.id.as_deref().is_some_and(|own| fits(id, own)),
            Kind::Path(path) => fits_path(path, &operation.path),
            Kind::Tag(tag) => operation.tags.iter().any(|own| fits(tag, own)),
            Kind::Method(method, path) => {
                let path = path.as_deref();
                operation.method == *method
                    && path.is_none_or(|path| fits_path(path, &operation.path))
            }
            Kind::Webhook(_) => false,
        }
    }

    /// Whether it names one operation, and no pattern.
    pub(crate) fn is_exact(&self) -> bool {
        match &self.kind {
            Kind::Id(text) | Kind::Method(_, Some(text)) => !text.contains('*'),
            _ => false,
        }
    }

    /// How exact it is, for comparing: what names one operation, then by the length of paths and other patterns.
    pub(crate) fn exactness(&self) -> (bool, u8, usize) {
        let (kind, length) = match &self.kind {
            Kind::Webhook(_) => (0, 0),
            Kind::Method(_, None) => (1, 0),
            Kind::Tag(tag) => (2, tag.len()),
            Kind::Path(path) => (3, path.len()),
            Kind::Method(_, Some(path)) => (4, path.len()),
            Kind::Id(id) => (5, id.len()),
        };
        (self.is_exact(), kind, length)
    }

    pub(super) fn selects_webhook(&self, name: &str) -> bool {
        matches!(&self.kind, Kind::Webhook(wanted) if fits(wanted, name))
    }

    /// What an operation offers to selectors of this kind, as they would be written.
    #[must_use]
    pub fn offers(&self, operation: &Operation) -> Vec<String> {
        match &self.kind {
            Kind::Id(_) => operation.id.iter().cloned().collect(),
            Kind::Path(_) => vec![operation.path.clone()],
            Kind::Tag(_) => {
                let tags = operation.tags.iter();
                tags.map(|tag| format!("tag:{tag}")).collect()
            }
            Kind::Method(_, None) => vec![operation.method.clone()],
            Kind::Method(_, Some(_)) => vec![format!("{} {}", operation.method, operation.path)],
            Kind::Webhook(_) => Vec::new(),
        }
    }
}

impl fmt::Display for Selector {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.written)
    }
}

/// Whether a text fits a pattern in which `*` is any text.
fn fits(pattern: &str, text: &str) -> bool {
    let Some((start, rest)) = pattern.split_once('*') else {
        return pattern == text;
    };
    let Some(mut text) = text.strip_prefix(start) else {
        return false;
    };
    // The leftmost place of each middle part leaves the most for the parts behind it.
    let mut parts = rest.split('*').peekable();
    while let Some(part) = parts.next() {
        if parts.peek().is_none() {
            return text.ends_with(part);
        }
        match text.find(part) {
            Some(at) => text = &text[at + part.len()..],
            None => return false,
        }
    }
    true
}

/// The same for paths: `*` ends at a slash, a segment `**` is any number of segments.
fn fits_path(pattern: &str, path: &str) -> bool {
    let pattern: Vec<&str> = pattern.split('/').collect();
    let path: Vec<&str> = path.split('/').collect();
    let (mut at, mut from) = (0, 0);
    // Where the last `**` stands, and the segment that what follows it was tried at.
    let mut deep: Option<(usize, usize)> = None;
    while from < path.len() {
        let wanted = pattern.get(at);
        if wanted == Some(&"**") {
            deep = Some((at, from));
            at += 1;
        } else if wanted.is_some_and(|wanted| fits(wanted, path[from])) {
            (at, from) = (at + 1, from + 1);
        } else if let Some((stars, tried)) = deep {
            deep = Some((stars, tried + 1));
            (at, from) = (stars + 1, tried + 1);
        } else {
            return false;
        }
    }
    pattern[at.min(pattern.len())..]
        .iter()
        .all(|rest| *rest == "**")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn stars_stand_for_text_and_two_for_segments() {
        let cases = [
            ("/pets", "/pets", true),
            ("/pets", "/pets/{id}", false),
            ("/pets/*", "/pets/{id}", true),
            ("/pets/*", "/pets", false),
            ("/pets/*", "/pets/{id}/toys", false),
            ("/pets/**", "/pets", true),
            ("/pets/**", "/pets/{id}/toys", true),
            ("/**/get", "/a/b/get", true),
            ("/**/get", "/get", true),
            ("/**/get", "/a/get/b", false),
            ("/a/*/get", "/a/b/get", true),
            ("/a/**/c/**/e", "/a/b/c/d/c/e", true),
            ("/**", "/", true),
            ("/v*/x.*", "/v1/x.json", true),
            ("/pets/", "/pets", false),
        ];
        for (pattern, path, expected) in cases {
            assert_eq!(fits_path(pattern, path), expected, "{pattern} on {path}");
        }
        for (pattern, text, expected) in [
            ("list*", "listPets", true),
            ("*Pets", "listPets", true),
            ("l*P*s", "listPets", true),
            ("a*a", "a", false),
            ("*", "", true),
            ("l*x*s", "listPets", false),
        ] {
            assert_eq!(fits(pattern, text), expected, "{pattern} on {text}");
        }
    }

    #[test]
    fn what_is_written_says_what_is_meant() {
        let method = |method: &str, path: Option<&str>| {
            Kind::Method(method.to_owned(), path.map(str::to_owned))
        };
        let cases = [
            ("listPets", Kind::Id("listPets".to_owned())),
            ("pets:list", Kind::Id("pets:list".to_owned())),
            ("id:GET", Kind::Id("GET".to_owned())),
            ("GET", method("GET", None)),
            ("get /pets", method("GET", Some("/pets"))),
            ("tag:my pets", Kind::Tag("my pets".to_owned())),
            ("webhook:*", Kind::Webhook("*".to_owned())),
            ("/a:b", Kind::Path("/a:b".to_owned())),
        ];
        for (written, kind) in cases {
            assert_eq!(Selector::new(written).kind, kind, "{written}");
        }
    }
}
