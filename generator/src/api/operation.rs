//! Operations: what stands under `paths` and `webhooks`.

use super::{DeclaredPages, Doc, Example, Pages, TypeId, TypeRef};
use crate::report::Pointer;

/// An operation: a method on a path.
#[derive(Clone, Debug)]
pub struct Operation {
    /// `operationId`, if it says one that no earlier operation has.
    pub id: Option<String>,
    /// Where it stands.
    pub pointer: Pointer,
    /// The HTTP method as it is sent: `GET`.
    pub method: String,
    /// The path template, as written: `/pets/{petId}`.
    pub path: String,
    /// `tags`.
    pub tags: Vec<String>,
    /// What a person reads about it.
    pub doc: Doc,
    /// Path-item and operation parameters, merged; path parameters in the order of the template, the rest as written.
    pub parameters: Vec<Parameter>,
    /// The request body.
    pub body: Option<Body>,
    /// The answers.
    pub responses: Vec<Response>,
    /// Alternatives (OR) of schemes that go together (AND), as indices into `Api::schemes`. An empty inner list: no credential needed.
    /// An empty outer list: the operation takes none.
    pub security: Vec<Vec<usize>>,
    /// The requests that the API sends because of it: the name of each callback, and the union of what it brings.
    pub callbacks: Vec<(String, TypeId)>,
    /// `servers` of the operation or its path, if they differ from the API's: the first URL.
    pub server: Option<String>,
    /// How calls of it behave.
    pub conduct: Conduct,
    /// What the description says of its pages.
    pub declared_pages: Option<DeclaredPages>,
    /// How it is paginated; `pages` decides.
    pub pages: Option<Pages>,
}

/// How calls of an operation behave: what its description says, and what the project says of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Conduct {
    /// Whether its request may reach the server twice.
    pub repeat: Repeat,
    /// The header by which the server knows that a request was sent before.
    pub idempotency_key: Option<String>,
    /// The answer that says that its resource is still being made.
    pub not_ready: Option<NotReady>,
}

/// Whether a request may reach the server twice.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Repeat {
    /// As its method says.
    #[default]
    ByMethod,
    /// It may.
    Idempotent,
    /// It may not, whatever its method.
    Never,
}

/// An answer that is told by what stands at a place in its JSON.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotReady {
    /// A JSON Pointer.
    pub pointer: String,
    /// A text, or the JSON of another value.
    pub value: String,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// What a person reads about it.
    pub doc: Doc,
    /// Where it travels.
    pub location: Location,
    /// `required`; always true in a path.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// How a list or an object is written.
    pub style: Style,
    /// `explode`, with the default of the style.
    pub explode: bool,
    /// `allowReserved`.
    pub allow_reserved: bool,
    /// What the server takes where it is left out: `default` of its schema.
    pub default: Option<serde_json::Value>,
    /// Examples of its value.
    pub examples: Vec<Example>,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As the whole query (3.2).
    Querystring,
    /// In a header.
    Header,
    /// In the cookie.
    Cookie,
}

/// `style` of a parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Style {
    /// `simple`.
    Simple,
    /// `label`.
    Label,
    /// `matrix`.
    Matrix,
    /// `form`.
    Form,
    /// `spaceDelimited`.
    Space,
    /// `pipeDelimited`.
    Pipe,
    /// `deepObject`.
    Deep,
    /// `content: application/json`: JSON text.
    Json,
}

/// A request body.
#[derive(Clone, Debug)]
pub struct Body {
    /// `required`.
    pub required: bool,
    /// What a person reads about it.
    pub description: Option<String>,
    /// The media type that is preferred: the first that we can write best (JSON, form, multipart, text, bytes).
    pub content: Content,
    /// The media types that say something else: another kind, or another schema.
    pub others: Vec<Content>,
    /// The names of those that say the same again.
    pub same: Vec<String>,
}

/// A media type with its schema.
#[derive(Clone, Debug)]
pub struct Content {
    /// As written: `application/json; charset=utf-8`.
    pub media_type: String,
    /// How it is read and written.
    pub kind: ContentKind,
    /// Its type; of an item where it is a stream. For [`ContentKind::Bytes`] and [`ContentKind::Text`] this says nothing.
    pub ty: TypeRef,
    /// How single members of a form or a multipart body are written, where it is not their types that say it.
    pub encodings: Vec<Encoding>,
    /// Examples.
    pub examples: Vec<Example>,
}

/// `encoding` of a member.
#[derive(Clone, Debug)]
pub struct Encoding {
    /// The member's name.
    pub name: String,
    /// In a form: how it is written.
    pub style: Style,
    /// In a form: whether each item or member is written on its own.
    pub explode: bool,
    /// In a form: `allowReserved`.
    pub allow_reserved: bool,
    /// In a multipart body: its media type; empty where its type or the caller says it.
    pub media_type: String,
    /// In a multipart body: headers that every such part has.
    pub headers: Vec<(String, String)>,
}

impl Encoding {
    /// One that says nothing but its name.
    #[must_use]
    pub fn new(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            style: Style::Form,
            explode: true,
            allow_reserved: false,
            media_type: String::new(),
            headers: Vec::new(),
        }
    }
}

/// How a media type is read and written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum ContentKind {
    /// `application/json`, `+json`.
    Json,
    /// `application/x-www-form-urlencoded`.
    Form,
    /// `multipart/form-data`, and other `multipart/…` whose parts have names.
    Multipart,
    /// `text/*`, and XML as text.
    Text,
    /// Everything else.
    Bytes,
    /// `text/event-stream`: its type is that of the events' data.
    Events,
    /// `application/x-ndjson` and its like: its type is that of a line.
    JsonLines,
    /// `application/json-seq`: its type is that of an item.
    JsonSequence,
}

impl ContentKind {
    /// Whether items arrive one after the other.
    #[must_use]
    pub fn is_stream(self) -> bool {
        matches!(self, Self::Events | Self::JsonLines | Self::JsonSequence)
    }

    /// Whether it has no schema to speak of: text or bytes.
    #[must_use]
    pub fn is_plain(self) -> bool {
        matches!(self, Self::Text | Self::Bytes)
    }
}

impl Operation {
    /// What it speaks of: its parameters, bodies, answers and their headers.
    pub fn references(&self) -> impl Iterator<Item = &TypeRef> {
        let parameters = self.parameters.iter().map(|parameter| &parameter.ty);
        let bodies = self.body.iter().flat_map(Body::contents);
        let answers = self.responses.iter().flat_map(Response::contents);
        let headers = self.responses.iter().flat_map(|answer| &answer.headers);
        let contents = bodies.chain(answers).map(|content| &content.ty);
        parameters
            .chain(contents)
            .chain(headers.map(|header| &header.ty))
    }
}

impl Response {
    /// All its contents, the preferred one first.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        self.content.iter().chain(&self.others)
    }
}

impl Body {
    /// All its contents, the preferred one first.
    pub fn contents(&self) -> impl Iterator<Item = &Content> {
        std::iter::once(&self.content).chain(&self.others)
    }
}

/// An answer.
#[derive(Clone, Debug)]
pub struct Response {
    /// For which status codes.
    pub status: Status,
    /// Where it stands.
    pub pointer: Pointer,
    /// `description`.
    pub description: Option<String>,
    /// Its content: the media type that we read best; `None` when the answer has no body.
    pub content: Option<Content>,
    /// The media types that say something else: another kind, or another schema.
    pub others: Vec<Content>,
    /// The names of those that say the same again.
    pub same: Vec<String>,
    /// Its headers.
    pub headers: Vec<Header>,
}

/// A header of an answer.
#[derive(Clone, Debug)]
pub struct Header {
    /// Its name on the wire.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// What a person reads about it.
    pub doc: Doc,
    /// `required`.
    pub required: bool,
    /// Its type.
    pub ty: TypeRef,
    /// How it is written.
    pub form: HeaderForm,
}

/// How a header of an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum HeaderForm {
    /// `style: simple`.
    Plain,
    /// `style: simple`, `explode: true`.
    Exploded,
    /// `content: application/json`.
    Json,
}

/// The key of an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Status {
    /// `200`.
    Code(u16),
    /// `4XX`.
    Range(u8),
    /// `default`.
    Default,
}

/// A webhook: a request that the API sends.
#[derive(Clone, Debug)]
pub struct Webhook {
    /// The key under `webhooks` or `x-webhooks`.
    pub name: String,
    /// Where it stands.
    pub pointer: Pointer,
    /// What a person reads about it.
    pub doc: Doc,
    /// What it brings.
    pub content: Content,
}
