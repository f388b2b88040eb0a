//! A request made from the examples and schemas of an operation.

use percent_encoding::{NON_ALPHANUMERIC, utf8_percent_encode};
use reqwest::RequestBuilder;
use serde_json::{Map, Value};

use crate::convert::Direction;
use crate::document::{Document, Operation};
use crate::examples::examples;
use crate::instance::{Taste, made_for};
use crate::media;
use crate::parameter::{Place, Writing};
use crate::validate::validator;

pub(super) fn request(
    client: &reqwest::Client,
    url: &str,
    document: &Document,
    operation: &Operation,
) -> RequestBuilder {
    let mut path = operation
        .path
        .split('#')
        .next()
        .unwrap_or_default()
        .to_owned();
    let (mut query, mut headers) = (Vec::new(), Vec::new());
    for parameter in &operation.parameters {
        let Some(writing) = Writing::new(parameter) else {
            continue;
        };
        let is_required = parameter.get("required") == Some(&Value::Bool(true));
        if !is_required && writing.place != Place::Path {
            continue;
        }
        let value = value(document, described(parameter));
        let name = &writing.name;
        match writing.place {
            Place::Path => {
                path = path.replace(
                    &format!("{{{name}}}"),
                    &encoded(&path_text(&writing, &value)),
                );
            }
            Place::Query => query.extend(pairs(&writing, &value)),
            Place::Header if name.eq_ignore_ascii_case("accept") => {}
            Place::Header => headers.push((name.to_lowercase(), joined(&value, ","))),
            Place::Cookie => {
                headers.push((
                    "cookie".to_owned(),
                    format!("{name}={}", joined(&value, ",")),
                ));
            }
        }
    }
    let query = query
        .iter()
        .map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    let mark = if path.contains('?') { '&' } else { '?' };
    let address = format!("{url}{path}{mark}{}", query.collect::<Vec<_>>().join("&"));
    let method = operation.method.parse().unwrap_or(reqwest::Method::GET);
    let mut request = client.request(method, address.trim_end_matches(['?', '&']));
    for (name, value) in headers.iter().filter(|(name, _)| name != "content-type") {
        request = request.header(name, value);
    }
    body(request, document, operation)
}

fn described(parameter: &Value) -> &Value {
    let content = parameter.get("content").and_then(Value::as_object);
    content
        .and_then(|content| content.values().next())
        .unwrap_or(parameter)
}

/// The first of examples and made values that keeps to the schema.
fn value(document: &Document, entry: &Value) -> Value {
    let schema = entry.get("schema").unwrap_or(&Value::Bool(true));
    let given = examples(document, entry)
        .into_iter()
        .map(|example| example.value);
    let made = || Taste::all().map(|taste| made_for(document, schema, taste, Direction::Request));
    let valid = validator(document, schema, Direction::Request).ok();
    let fits = |value: &Value| valid.as_ref().is_none_or(|valid| valid.is_valid(value));
    let found = given.chain(made()).find(fits);
    found.or_else(|| made().next()).unwrap_or(Value::Null)
}

fn body(request: RequestBuilder, document: &Document, operation: &Operation) -> RequestBuilder {
    let content = operation
        .body
        .as_ref()
        .and_then(|body| body.get("content")?.as_object());
    let Some((media, entry)) = content.and_then(|content| media::preferred(content, "")) else {
        return request;
    };
    let named = if media.contains('*') {
        "application/octet-stream"
    } else {
        media
    };
    let request = request.header("content-type", named);
    if media::is_json(media) {
        return request.body(value(document, entry).to_string());
    }
    if media::is_form(media) {
        let value = value(document, entry);
        let members = value.as_object().into_iter().flatten();
        let pairs = members.flat_map(|(name, member)| form(name, member));
        let pairs = pairs.map(|(name, value)| format!("{}={}", encoded(&name), encoded(&value)));
        return request.body(pairs.collect::<Vec<_>>().join("&"));
    }
    request.body("x")
}

fn form(name: &str, value: &Value) -> Vec<(String, String)> {
    match value {
        Value::Object(object) => object
            .iter()
            .flat_map(|(member, value)| form(&format!("{name}[{member}]"), value))
            .collect(),
        Value::Array(list) => list.iter().flat_map(|item| form(name, item)).collect(),
        value => vec![(name.to_owned(), text(value))],
    }
}

fn pairs(writing: &Writing, value: &Value) -> Vec<(String, String)> {
    let name = &writing.name;
    if writing.json {
        return vec![(name.clone(), value.to_string())];
    }
    match value {
        Value::Array(list) if writing.explode => {
            list.iter().map(|item| (name.clone(), text(item))).collect()
        }
        Value::Array(_) => {
            let mark = match writing.style.as_str() {
                "pipeDelimited" => "|",
                "spaceDelimited" => " ",
                _ => ",",
            };
            vec![(name.clone(), joined(value, mark))]
        }
        Value::Object(object) if writing.style == "deepObject" => object
            .iter()
            .flat_map(|(member, value)| form(&format!("{name}[{member}]"), value))
            .collect(),
        Value::Object(object) if writing.explode => object
            .iter()
            .map(|(member, value)| (member.clone(), text(value)))
            .collect(),
        value => vec![(name.clone(), joined(value, ","))],
    }
}

fn path_text(writing: &Writing, value: &Value) -> String {
    let text = joined(value, ",");
    match writing.style.as_str() {
        "label" => format!(".{text}"),
        "matrix" => format!(";{}={text}", writing.name),
        _ => text,
    }
}

fn joined(value: &Value, mark: &str) -> String {
    let flat = |object: &Map<String, Value>| {
        let members = object
            .iter()
            .flat_map(|(name, value)| [name.clone(), text(value)]);
        members.collect::<Vec<_>>().join(mark)
    };
    match value {
        Value::Array(list) => list.iter().map(text).collect::<Vec<_>>().join(mark),
        Value::Object(object) => flat(object),
        value => text(value),
    }
}

fn text(value: &Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

fn encoded(text: &str) -> String {
    utf8_percent_encode(text, NON_ALPHANUMERIC).to_string()
}
