mod value;

use super::{Received, Response};
use http::header::SET_COOKIE;
use http::HeaderMap;
use serde::de::DeserializeOwned;
use std::fmt;
use value::{Part, Value};

/// A header that an answer has by its description: its name, its type and how it is written.
///
/// Optional ones read as `Option`, required ones as they are.
pub struct Header<T> {
    name: &'static str,
    form: Form,
    read: fn(&HeaderMap, &'static str, Form) -> Result<T, HeaderError>,
}

/// How a header is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Form {
    /// Items, names and values between commas: `role,admin,age,9`.
    Plain,
    /// The same, with `=` between a member's name and its value: `role=admin`.
    Exploded,
    /// JSON text.
    Json,
}

impl<T: DeserializeOwned> Header<T> {
    /// A header that every such answer has.
    #[must_use]
    pub const fn required(name: &'static str) -> Self {
        Self {
            name,
            form: Form::Plain,
            read: required::<T>,
        }
    }
}

impl<T: DeserializeOwned> Header<Option<T>> {
    /// A header that an answer may have.
    #[must_use]
    pub const fn optional(name: &'static str) -> Self {
        Self {
            name,
            form: Form::Plain,
            read: optional::<T>,
        }
    }
}

impl<T> Header<T> {
    /// The same with `=` between a member's name and its value: `role=admin,age=9`.
    #[must_use]
    pub const fn exploded(mut self) -> Self {
        self.form = Form::Exploded;
        self
    }

    /// The same as JSON text.
    #[must_use]
    pub const fn json(mut self) -> Self {
        self.form = Form::Json;
        self
    }

    /// Its name.
    #[must_use]
    pub fn name(&self) -> &'static str {
        self.name
    }

    /// Its value among these headers.
    ///
    /// # Errors
    /// When it is required and missing, or not of its type.
    pub fn of(&self, headers: &HeaderMap) -> Result<T, HeaderError> {
        (self.read)(headers, self.name, self.form)
    }
}

impl<T> Clone for Header<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Header<T> {}

impl<T> fmt::Debug for Header<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_tuple("Header").field(&self.name).finish()
    }
}

impl Received {
    /// A header by its description.
    ///
    /// # Errors
    /// When it is required and missing, or not of its type.
    pub fn header<T>(&self, header: Header<T>) -> Result<T, HeaderError> {
        header.of(self.headers())
    }
}

impl<B> Response<B> {
    /// A header by its description.
    ///
    /// # Errors
    /// When it is required and missing, or not of its type.
    pub fn header<T>(&self, header: Header<T>) -> Result<T, HeaderError> {
        header.of(self.headers())
    }
}

/// Why a header did not read. It names the header, never its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeaderError {
    /// The header's name.
    pub name: &'static str,
    /// Whether it is not there at all.
    pub missing: bool,
    /// What is wrong.
    pub message: String,
}

impl fmt::Display for HeaderError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "the header `{}` {}", self.name, self.message)
    }
}

impl std::error::Error for HeaderError {}

fn required<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
    form: Form,
) -> Result<T, HeaderError> {
    optional(headers, name, form)?.ok_or_else(|| HeaderError {
        name,
        missing: true,
        message: "is missing".to_owned(),
    })
}

fn optional<T: DeserializeOwned>(
    headers: &HeaderMap,
    name: &'static str,
    form: Form,
) -> Result<Option<T>, HeaderError> {
    let lines: Vec<String> = headers.get_all(name).iter().map(text).collect();
    let Some(first) = lines.first() else {
        return Ok(None);
    };
    let read = match form {
        Form::Json => serde_json::from_str(first).map_err(|_| "is no JSON of its type".to_owned()),
        form => T::deserialize(Value {
            // Cookies hold commas, so a list of them has one on each line.
            part: if name.eq_ignore_ascii_case(SET_COOKIE.as_str()) {
                Part::Lines(&lines)
            } else {
                Part::Text(lines.join(", "))
            },
            exploded: form == Form::Exploded,
        })
        .map_err(|error| error.to_string()),
    };
    match read {
        Ok(value) => Ok(Some(value)),
        // Nothing at all is a value of texts and lists only.
        Err(_) if first.is_empty() && lines.len() == 1 => Ok(None),
        Err(message) => Err(HeaderError {
            name,
            missing: false,
            message,
        }),
    }
}

/// A header's text: UTF-8, or Latin-1, which HTTP once said.
fn text(value: &http::HeaderValue) -> String {
    let bytes = value.as_bytes();
    match std::str::from_utf8(bytes) {
        Ok(text) => text.to_owned(),
        Err(_) => bytes.iter().copied().map(char::from).collect(),
    }
}
