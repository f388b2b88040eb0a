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

/// `None`: there is nothing to write.
fn parts(value: &Value, style: Style) -> Option<Parts> {
    if style == Style::Json {
        return Some(Parts::One(value.to_string()));
    }
    match value {
        Value::Null => None,
        Value::Array(items) => Some(Parts::Many(
            items
                .iter()
                .filter(|item| !item.is_null())
                .map(inner)
                .collect(),
        )),
        Value::Object(members) => {
            let present = members.iter().filter(|(_, value)| !value.is_null());
            Some(Parts::Members(
                present
                    .map(|(name, value)| (name.clone(), inner(value)))
                    .collect(),
            ))
        }
        other => Some(Parts::One(inner(other))),
    }
}

/// Which characters stay as they are.
pub(super) fn encode(text: &str, location: Location, reserved: bool) -> String {
    let mut out = String::with_capacity(text.len());
    for byte in text.bytes() {
        let unreserved = byte.is_ascii_alphanumeric() || b"-._~".contains(&byte);
        let allowed = reserved && location != Location::Path && b":/?@!$'()*,;[]".contains(&byte);
        if unreserved || allowed || location == Location::Header {
            // A header's value is checked as a whole when it is set.
            out.push(byte as char);
        } else {
            out.push('%');
            for digit in [byte >> 4, byte & 15] {
                out.push(
                    char::from_digit(u32::from(digit), 16)
                        .unwrap_or('0')
                        .to_ascii_uppercase(),
                );
            }
        }
    }
    out
}

/// A parameter in a path or a header: one text.
pub(super) fn single(parameter: &Parameter, value: &Value) -> Option<String> {
    let encoded = |text: &str| {
        if parameter.location == Location::Header {
            text.to_owned()
        } else {
            encode(text, parameter.location, parameter.reserved)
        }
    };
    let (name, explode) = (parameter.name, parameter.explode);
    let pair = |(key, value): &(String, String), joint: &str| {
        format!("{}{joint}{}", encoded(key), encoded(value))
    };
    let join = |items: Vec<String>, separator: &str| items.join(separator);
    Some(match (parts(value, parameter.style)?, parameter.style) {
        (Parts::One(text), Style::Label) => format!(".{}", encoded(&text)),
        (Parts::One(text), Style::Matrix) => format!(";{name}={}", encoded(&text)),
        (Parts::One(text), _) => encoded(&text),
        (Parts::Many(items), style) => {
            let items: Vec<String> = items.iter().map(|item| encoded(item)).collect();
            match style {
                Style::Label => format!(".{}", join(items, if explode { "." } else { "," })),
                Style::Matrix if explode => {
                    items.iter().map(|item| format!(";{name}={item}")).collect()
                }
                Style::Matrix => format!(";{name}={}", join(items, ",")),
                _ => join(items, ","),
            }
        }
        (Parts::Members(members), style) => {
            let pairs = |joint: &str| {
                members
                    .iter()
                    .map(|member| pair(member, joint))
                    .collect::<Vec<_>>()
            };
            match style {
                Style::Label if explode => format!(".{}", join(pairs("="), ".")),
                Style::Label => format!(".{}", join(pairs(","), ",")),
                Style::Matrix if explode => format!(";{}", join(pairs("="), ";")),
                Style::Matrix => format!(";{name}={}", join(pairs(","), ",")),
                _ if explode => join(pairs("="), ","),
                _ => join(pairs(","), ","),
            }
        }
    })
}

/// A parameter in a query or a cookie: `name=value` pairs, encoded.
pub(super) fn pairs(parameter: &Parameter, value: &Value) -> Vec<String> {
    let name = encode(parameter.name, Location::Query, false);
    let encoded = |text: &str| encode(text, parameter.location, parameter.reserved);
    let separator = match parameter.style {
        Style::Space => "%20",
        Style::Pipe => "%7C",
        _ => ",",
    };
    if parameter.style == Style::Deep {
        let mut out = Vec::new();
        deep(&name, value, &encoded, &mut out);
        return out;
    }
    match parts(value, parameter.style) {
        None => Vec::new(),
        Some(Parts::One(text)) => vec![format!("{name}={}", encoded(&text))],
        Some(Parts::Many(items)) if parameter.explode => items
            .iter()
            .map(|item| format!("{name}={}", encoded(item)))
            .collect(),
        Some(Parts::Many(items)) if items.is_empty() => Vec::new(),
        Some(Parts::Many(items)) => {
            vec![format!(
                "{name}={}",
                items
                    .iter()
                    .map(|item| encoded(item))
                    .collect::<Vec<_>>()
                    .join(separator)
            )]
        }
        Some(Parts::Members(members)) if parameter.explode => members
            .iter()
            .map(|(key, value)| {
                format!("{}={}", encode(key, Location::Query, false), encoded(value))
            })
            .collect(),
        Some(Parts::Members(members)) if members.is_empty() => Vec::new(),
        Some(Parts::Members(members)) => {
            let flat: Vec<String> = members
                .iter()
                .flat_map(|(key, value)| [encoded(key), encoded(value)])
                .collect();
            vec![format!("{name}={}", flat.join(separator))]
        }
    }
}

/// A parameter that is the whole query string: JSON, or a form. `None`: the value cannot be written so.
pub(super) fn whole(parameter: &Parameter, value: &Value) -> Option<String> {
    match parameter.style {
        Style::Json => Some(encode(&value.to_string(), Location::Query, false)),
        _ => form(value),
    }
}

/// `name[member][inner]=value`; lists repeat the name with their index left out: `name[list][]`.
pub(super) fn deep(
    name: &str,
    value: &Value,
    encoded: &dyn Fn(&str) -> String,
    out: &mut Vec<String>,
) {
    match value {
        Value::Null => {}
        Value::Object(members) => {
            for (key, value) in members {
                deep(
                    &format!("{name}[{}]", encode(key, Location::Query, false)),
                    value,
                    encoded,
                    out,
                );
            }
        }
        Value::Array(items) => {
            for item in items {
                deep(&format!("{name}[]"), item, encoded, out);
            }
        }
        other => out.push(format!("{name}={}", encoded(&inner(other)))),
    }
}

/// A form: members as `name=value`, lists repeated, deeper objects in brackets.
pub(super) fn form(value: &Value) -> Option<String> {
    let members = value.as_object()?;
    let encoded = |text: &str| encode(text, Location::Query, false);
    let mut out = Vec::new();
    for (name, value) in members {
        let name = encoded(name);
        match value {
            Value::Array(items) if items.iter().all(|item| scalar(item).is_some()) => {
                out.extend(
                    items
                        .iter()
                        .map(|item| format!("{name}={}", encoded(&inner(item)))),
                );
            }
            other => deep(&name, other, &encoded, &mut out),
        }
    }
    Some(out.join("&"))
}
