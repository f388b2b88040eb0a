// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{DecodeError, Received};
use http::Method;
use std::fmt;

/// An operation of the API: what it is called, what it takes and what it answers.
pub trait Operation: 'static {
    /// What a success brings.
    type Output: Send + 'static;
    /// What a declared error brings.
    type Error: fmt::Debug + Send + Sync + 'static;
    /// Its description.
    const INFO: &'static Info;

    /// Reads a success; `None` where the description declares none with this status.
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>>;

    /// Reads an error; `None` where the description declares none with this status.
    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>>;

    /// Whether an answer with this status and these headers is read as it comes.
    fn streams(_: &Received) -> bool {
        false
    }
}

/// The description of an operation, as data.
#[derive(Debug)]
pub struct Info {
    /// `operationId`, or the method's name.
    pub id: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// A method that has no constant; it is sent instead.
    pub other_method: Option<&'static str>,
    /// The path template.
    pub path: &'static str,
    /// The parameters; calls refer to them by their place here.
    pub parameters: &'static [Parameter],
    /// The media types of the answers.
    pub accept: &'static str,
    /// Alternatives of security schemes that go together.
    pub security: &'static [&'static [usize]],
    /// The operation's own server.
    pub server: Option<&'static str>,
}

impl Info {
    /// The method that is sent. `None`: it is none.
    pub(super) fn sent_method(&self) -> Option<Method> {
        match self.other_method {
            Some(name) => Method::from_bytes(name.as_bytes()).ok(),
            None => Some(self.method.clone()),
        }
    }

    /// The rest of a literal.
    pub const NONE: Self = Self {
        id: "",
        method: Method::GET,
        other_method: None,
        path: "",
        parameters: &[],
        accept: "application/json",
        security: &[],
        server: None,
    };
}

/// A parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Parameter {
    /// Its name on the wire.
    pub name: &'static str,
    /// Where it travels.
    pub location: Location,
    /// How lists and objects are written.
    pub style: Style,
    /// Whether each item or member is written on its own.
    pub explode: bool,
    /// Whether reserved characters stay as they are.
    pub reserved: bool,
}

/// Where a parameter travels.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Location {
    /// In the path.
    Path,
    /// In the query.
    Query,
    /// As the whole query.
    Querystring,
    /// In a header.
    Header,
    /// In the cookie.
    Cookie,
}

/// How a parameter's value is written (the specification's table of styles).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Style {
    /// `1,2,3`
    Simple,
    /// `.1.2.3`
    Label,
    /// `;name=1,2,3`
    Matrix,
    /// `name=1&name=2`
    Form,
    /// `name=1%202`
    Space,
    /// `name=1|2`
    Pipe,
    /// `name[member]=1`
    Deep,
    /// JSON text.
    Json,
}

/// The error of an operation that declares none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undeclared {}
