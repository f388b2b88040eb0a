//! How parameters and forms are written in a request: by the very file that every generated client writes them by.

use crate::api::{Encoding, Location, Parameter};
use serde_json::Value;

#[allow(dead_code, reason = "clients also read what it writes")]
#[path = "../runtime/style.rs"]
mod style;

/// What that file knows of a parameter.
mod operation {
    pub(super) use crate::api::{Location, Style};

    pub(super) struct Parameter<'a> {
        pub(super) name: &'a str,
        pub(super) location: Location,
        pub(super) style: Style,
        pub(super) explode: bool,
        pub(super) reserved: bool,
    }
}

fn row(parameter: &Parameter) -> operation::Parameter<'_> {
    operation::Parameter {
        name: &parameter.name,
        location: parameter.location,
        style: parameter.style,
        explode: parameter.explode,
        reserved: parameter.allow_reserved,
    }
}

/// The text of a parameter that stands in a path or a header; `None` where there is nothing to write.
#[must_use]
pub fn single(parameter: &Parameter, value: &Value) -> Option<String> {
    style::single(&row(parameter), value)
}

/// The `name=value` pairs of a parameter that stands in a query or a cookie, encoded; the whole query is one text.
#[must_use]
pub fn pairs(parameter: &Parameter, value: &Value) -> Vec<String> {
    match parameter.location {
        Location::Querystring => style::whole(&row(parameter), value).into_iter().collect(),
        _ => style::pairs(&row(parameter), value),
    }
}

/// An `application/x-www-form-urlencoded` body; `None` where the value is no object.
///
/// ```
/// let form = specwright_build::wire::form(&serde_json::json!({ "a": "1&2", "b": [1, 2] }), &[]);
/// assert_eq!(form.as_deref(), Some("a=1%262&b=1&b=2"));
/// ```
#[must_use]
pub fn form(value: &Value, encodings: &[Encoding]) -> Option<String> {
    let rows: Vec<operation::Parameter<'_>> = encodings
        .iter()
        .map(|encoding| operation::Parameter {
            name: &encoding.name,
            location: Location::Query,
            style: encoding.style,
            explode: encoding.explode,
            reserved: encoding.allow_reserved,
        })
        .collect();
    style::form(value, &rows)
}

/// A text as it can stand in a query.
#[must_use]
pub fn query_text(text: &str) -> String {
    style::encode(text, Location::Query, false)
}
