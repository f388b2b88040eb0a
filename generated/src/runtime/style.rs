// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::operation::{Location, Parameter, Style};
use serde_json::Value;

/// What a value is made of, as far as styles care.
enum Parts {
    One(String),
    Many(Vec<String>),
    Members(Vec<(String, String)>),
}

/// The text of a scalar; `None` for null, lists and objects.
fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

/// A scalar's text; what is nested deeper than styles reach is written as JSON.
fn inner(value: &Value) -> String {
    scalar(value).unwrap_or_else(|| value.to_string())
}

/// `None`: there is nothing to write. To RFC 6570 null, an empty list and an empty object are all undefined.
fn parts(value: &Value, style: Style) -> Option<Parts> {
    if style == Style::Json {
        return Some(Parts::One(value.to_string()));
    }
    match value {
        Value::Null => None,
        Value::Array(items) => {
            let items = items.iter().filter(|item| !item.is_null()).map(inner);
            Some(Parts::Many(items.collect())).filter(|parts| !parts.is_empty())
        }
        Value::Object(members) => {
            let present = members.iter().filter(|(_, value)| !value.is_null());
            let members = present.map(|(name, value)| (name.clone(), inner(value)));
            Some(Parts::Members(members.collect())).filter(|parts| !parts.is_empty())
        }
        other => Some(Parts::One(inner(other))),
    }
}

impl Parts {
    fn is_empty(&self) -> bool {
        match self {
            Self::One(_) => false,
            Self::Many(items) => items.is_empty(),
            Self::Members(members) => members.is_empty(),
        }
    }

    /// One behind the other: `blue`, `blue,black`, `R,100,G,200`; exploded members are `R=100,G=200`.
    fn joined(&self, separator: &str, explode: bool, encoded: &dyn Fn(&str) -> String) -> String {
        // Where reserved characters stay, a comma of an item would part it.
        let whole = |text: &str| match separator {
            "," => encoded(text).replace(',', "%2C"),
            _ => encoded(text),
        };
        match self {
            Self::One(text) => encoded(text),
            Self::Many(items) => {
                let items: Vec<String> = items.iter().map(|item| whole(item)).collect();
                items.join(separator)
            }
            Self::Members(members) => {
                let joint = if explode { "=" } else { separator };
                let members: Vec<String> = members
                    .iter()
                    .map(|(name, value)| format!("{}{joint}{}", whole(name), whole(value)))
                    .collect();
                members.join(separator)
            }
        }
    }
}

/// Which reserved characters stay where they are allowed to: those that end nothing there.
fn kept(location: Location) -> &'static [u8] {
    match location {
        Location::Path => b":@!$&'()*+,;=",
        _ => b":/?@!$'()*,;=[]",
    }
}

/// Writes a text so that it can stand in a place. Unreserved characters stay (RFC 3986); where `reserved` is set, so do reserved
/// ones and what is encoded already (RFC 6570, 3.2.3). A header's value is checked as a whole when it is set.
pub(super) fn encode(text: &str, location: Location, reserved: bool) -> String {
    if location == Location::Header {
        return text.to_owned();
    }
    let bytes = text.as_bytes();
    let is_triple = |at: usize| {
        let digits = bytes.get(at + 1..at + 3);
        digits.is_some_and(|digits| digits.iter().all(u8::is_ascii_hexdigit))
    };
    let mut out = String::with_capacity(text.len());
    for (at, &byte) in bytes.iter().enumerate() {
        let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let stays = reserved && (kept(location).contains(&byte) || byte == b'%' && is_triple(at));
        if unreserved || stays {
            out.push(char::from(byte));
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                let digit = char::from_digit(u32::from(digit), 16).unwrap_or('0');
                out.push(digit.to_ascii_uppercase());
            }
        }
    }
    out
}

/// The text that was written so; bytes that are no text are replaced.
pub(super) fn decode(text: &str) -> String {
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('%') {
        bytes.extend_from_slice(before.as_bytes());
        let digits = after.get(..2);
        match digits.and_then(|digits| u8::from_str_radix(digits, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &after[2..];
            }
            None => {
                bytes.push(b'%');
                rest = after;
            }
        }
    }
    bytes.extend_from_slice(rest.as_bytes());
    String::from_utf8_lossy(&bytes).into_owned()
}

/// A parameter in a path or a header: one text.
pub(super) fn single(parameter: &Parameter, value: &Value) -> Option<String> {
    let parts = parts(value, parameter.style)?;
    let encoded = |text: &str| encode(text, parameter.location, parameter.reserved);
    let explode = parameter.explode;
    Some(match parameter.style {
        Style::Matrix => matrix(parameter, &parts, &encoded),
        Style::Label => {
            let separator = if explode { "." } else { "," };
            format!(".{}", parts.joined(separator, explode, &encoded))
        }
        // A header's list is read at its commas, and nothing in a header is decoded.
        _ if parameter.location == Location::Header => header(&parts, explode),
        _ => parts.joined(",", explode, &encoded),
    })
}

fn header(parts: &Parts, explode: bool) -> String {
    let joint = if explode { "=" } else { "," };
    match parts {
        Parts::One(text) => text.clone(),
        Parts::Many(items) => items.join(","),
        Parts::Members(members) => {
            let members: Vec<String> = members
                .iter()
                .map(|(name, value)| format!("{name}{joint}{value}"))
                .collect();
            members.join(",")
        }
    }
}

/// `;name=1;name=2`. An empty value has no equals sign (RFC 6570, 3.2.7).
fn matrix(parameter: &Parameter, parts: &Parts, encoded: &dyn Fn(&str) -> String) -> String {
    let pair = |name: &str, value: String| {
        let name = encode(name, Location::Path, false);
        if value.is_empty() {
            format!(";{name}")
        } else {
            format!(";{name}={value}")
        }
    };
    match parts {
        Parts::Many(items) if parameter.explode => {
            let items = items.iter();
            items
                .map(|item| pair(parameter.name, encoded(item)))
                .collect()
        }
        Parts::Members(members) if parameter.explode => {
            let members = members.iter();
            members
                .map(|(name, value)| pair(name, encoded(value)))
                .collect()
        }
        parts => pair(parameter.name, parts.joined(",", false, encoded)),
    }
}

/// A parameter in a query or a cookie, or a member of a form: `name=value` pairs, encoded.
pub(super) fn pairs(parameter: &Parameter, value: &Value) -> Vec<String> {
    let name = encode(parameter.name, Location::Query, false);
    let encoded = |text: &str| encode(text, parameter.location, parameter.reserved);
    if parameter.style == Style::Deep {
        let mut out = Vec::new();
        deep(&name, value, &encoded, &mut out);
        return out;
    }
    let separator = match parameter.style {
        Style::Space => "%20",
        Style::Pipe => "%7C",
        _ => ",",
    };
    match parts(value, parameter.style) {
        None => Vec::new(),
        Some(Parts::Many(items)) if parameter.explode => items
            .iter()
            .map(|item| format!("{name}={}", encoded(item)))
            .collect(),
        Some(Parts::Members(members)) if parameter.explode => members
            .iter()
            .map(|(key, value)| {
                format!("{}={}", encode(key, Location::Query, false), encoded(value))
            })
            .collect(),
        Some(parts) => vec![format!(
            "{name}={}",
            parts.joined(separator, false, &encoded)
        )],
    }
}

/// A parameter that is the whole query string: JSON, or a form. `None`: the value cannot be written so.
pub(super) fn whole(parameter: &Parameter, value: &Value) -> Option<String> {
    match parameter.style {
        Style::Json => Some(encode(&value.to_string(), Location::Query, false)),
        _ => form(value, &[]),
    }
}

/// `name[member][inner]=value`. OpenAPI leaves open what is nested; this is what PHP, Rack and qs read: scalars of a list as `name[]`,
/// and where a list holds more than scalars, everything in it by its index, so that two objects do not become one.
fn deep(name: &str, value: &Value, encoded: &dyn Fn(&str) -> String, out: &mut Vec<String>) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, value) in members {
                let key = encode(key, Location::Query, false);
                deep(&format!("{name}%5B{key}%5D"), value, encoded, out);
            }
        }
        Value::Array(items) => {
            let is_flat = !items.iter().any(|item| item.is_array() || item.is_object());
            for (index, item) in items.iter().enumerate() {
                let index = if is_flat {
                    String::new()
                } else {
                    index.to_string()
                };
                deep(&format!("{name}%5B{index}%5D"), item, encoded, out);
            }
        }
        other => out.push(format!("{name}={}", encoded(&inner(other)))),
    }
}

/// A form: members as `encodings` say. The others are `name=value`, lists repeated, and what is nested deeper is JSON.
pub(super) fn form(value: &Value, encodings: &[Parameter]) -> Option<String> {
    let mut out = Vec::new();
    for (name, value) in value.as_object()? {
        if let Some(encoding) = encodings.iter().find(|encoding| encoding.name == name) {
            out.extend(pairs(encoding, value));
            continue;
        }
        let items = match value {
            Value::Array(items) => items.as_slice(),
            one => std::slice::from_ref(one),
        };
        let name = encode(name, Location::Query, false);
        for item in items.iter().filter(|item| !item.is_null()) {
            let text = encode(&inner(item), Location::Query, false);
            out.push(format!("{name}={text}"));
        }
    }
    Some(out.join("&"))
}
