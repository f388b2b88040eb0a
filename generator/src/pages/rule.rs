//! A rule: how operations are paginated, as it is written in `specwright.toml`.

use serde::Deserialize;

/// How operations are paginated. Pointers are JSON Pointers into the answer (`body`: into the request's body); the token `-1` is the
/// last item of a list.
///
/// ```
/// use specwright_build::{Config, PagesKind, PagesRule};
///
/// let cursor = PagesRule {
///     parameter: Some("starting_after".to_owned()),
///     next: Some("/data/-1/id".to_owned()),
///     more: Some("/has_more".to_owned()),
///     items: Some("/data".to_owned()),
///     ..PagesRule::new(PagesKind::Cursor)
/// };
/// Config::new("spec/api.yaml").pages("GET /v1/**", cursor);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PagesRule {
    /// What leads to the next page.
    pub kind: PagesKind,
    /// The parameter of the query that asks for it.
    pub parameter: Option<String>,
    /// The member of the body that asks for it.
    pub body: Option<String>,
    /// The cursor, or the URL.
    pub next: Option<String>,
    /// The list; empty where the answer is one. Without it there are pages, but no items.
    pub items: Option<String>,
    /// The member that is false where there is no more.
    pub more: Option<String>,
    /// The member that says how many pages there are.
    pub total: Option<String>,
    /// The number of the first page or item. Without it, the parameter's default; else 1 for pages and 0 for items.
    pub first: Option<u64>,
}

/// What leads to the next page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum PagesKind {
    /// A cursor in the answer.
    Cursor,
    /// The number of items that came.
    Offset,
    /// The number of the page.
    Page,
    /// A URL in the answer.
    Url,
    /// The header `Link`, `rel="next"`.
    Link,
    /// Nothing: the operation is not paginated, whatever its description says.
    None,
}

impl PagesRule {
    /// A rule that says nothing but its kind.
    #[must_use]
    pub fn new(kind: PagesKind) -> Self {
        Self {
            kind,
            parameter: None,
            body: None,
            next: None,
            items: None,
            more: None,
            total: None,
            first: None,
        }
    }
}
