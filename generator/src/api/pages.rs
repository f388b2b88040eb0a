//! Pages: how the next one of an operation's answers is asked for.

/// What a description says of an operation's pages in a word of its own.
#[derive(Clone, Debug, PartialEq)]
pub struct DeclaredPages {
    /// The extension's name.
    pub keyword: String,
    /// Its value.
    pub value: serde_json::Value,
}

/// How an operation is paginated. Pointers are JSON Pointers; `-1` is the last item of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pages {
    /// What leads to the next page.
    pub by: PagesBy,
    /// What asks for it.
    pub target: PagesTarget,
    /// The member of the answer that is false where there is no more.
    pub more: Option<String>,
    /// The member of the answer that says how many pages there are.
    pub total: Option<String>,
    /// The number that a call means which sets none.
    pub first: Option<u64>,
    /// The members that lead from the answer to its list, if there is one.
    pub list: Option<Vec<String>>,
}

/// What leads to the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagesBy {
    /// The cursor at this pointer of the answer.
    Cursor(String),
    /// The number of items that came, of the list at this pointer.
    Offset(String),
    /// The number of the page, until the list at this pointer is empty.
    Page(String),
    /// The URL at this pointer of the answer.
    Url(String),
    /// The answer's header `Link`.
    Link,
}

/// What asks for the next page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum PagesTarget {
    /// Its URL.
    Url,
    /// A parameter of the query, by its place.
    Query(usize),
    /// The member of the body at this pointer.
    Body(String),
}
