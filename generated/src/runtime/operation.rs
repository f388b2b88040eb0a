// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::retry::{MayRepeat, Repeat};
use super::Answers;
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
    /// The successes that it declares.
    const SUCCESS: Answers<Self::Output>;
    /// The errors that it declares.
    const FAILURE: Answers<Self::Error> = &[];
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
    /// Whether its request may reach the server twice.
    pub repeat: Repeat,
    /// The header by which the server knows that a request was sent before. Each call has its own value, which all its attempts share.
    pub idempotency_key: Option<&'static str>,
}

impl Info {
    /// The method that is sent. `None`: it is none.
    pub(super) fn sent_method(&self) -> Option<Method> {
        match self.other_method {
            Some(name) => Method::from_bytes(name.as_bytes()).ok(),
            None => Some(self.method.clone()),
        }
    }

    /// Whether a request may reach the server twice, when it has an idempotency key or not.
    pub(crate) fn may_repeat(&self) -> MayRepeat {
        let is_idempotent = self.other_method.is_none()
            && !matches!(self.method, Method::POST | Method::PATCH | Method::CONNECT);
        match self.repeat {
            Repeat::Never => MayRepeat::Never,
            Repeat::Idempotent => MayRepeat::Yes,
            Repeat::ByMethod if is_idempotent || self.idempotency_key.is_some() => MayRepeat::Yes,
            Repeat::ByMethod => MayRepeat::No,
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
        repeat: Repeat::ByMethod,
        idempotency_key: None,
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

impl Parameter {
    /// In the path: `1,2,3`.
    pub const fn path(name: &'static str) -> Self {
        Self::of(name, Location::Path, Style::Simple)
    }

    /// In the query: `name=1&name=2`.
    pub const fn query(name: &'static str) -> Self {
        Self::of(name, Location::Query, Style::Form)
    }

    /// As the whole query.
    pub const fn querystring(name: &'static str) -> Self {
        Self::of(name, Location::Querystring, Style::Form)
    }

    /// In a header: `1,2,3`.
    pub const fn header(name: &'static str) -> Self {
        Self::of(name, Location::Header, Style::Simple)
    }

    /// In the cookie: `name=1; name=2`.
    pub const fn cookie(name: &'static str) -> Self {
        Self::of(name, Location::Cookie, Style::Form)
    }

    const fn of(name: &'static str, location: Location, style: Style) -> Self {
        let parameter = Self {
            name,
            location,
            style,
            explode: false,
            reserved: false,
        };
        parameter.style(style)
    }

    /// The same in another style, with what goes with it: only [`Style::Form`] writes each item or member on its own.
    #[must_use]
    pub const fn style(self, style: Style) -> Self {
        Self {
            style,
            explode: matches!(style, Style::Form),
            ..self
        }
    }

    /// The same with each item or member on its own.
    #[must_use]
    pub const fn exploded(self) -> Self {
        Self {
            explode: true,
            ..self
        }
    }

    /// The same with all items or members in one.
    #[must_use]
    pub const fn joined(self) -> Self {
        Self {
            explode: false,
            ..self
        }
    }

    /// The same with reserved characters as they are.
    #[must_use]
    pub const fn reserved(self) -> Self {
        Self {
            reserved: true,
            ..self
        }
    }
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
