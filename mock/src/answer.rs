//! Which of the described answers is given.

use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

use serde_json::{Map, Value};

use crate::convert::Direction;
use crate::document::{Document, Operation};
use crate::examples::{Example, examples};
use crate::instance::{Taste, instance};
use crate::media;
use crate::problem::Problem;
use crate::validate::validator;

/// What a caller asks for with `Prefer: code=404, example=name`, or a script with the same words.
#[derive(Debug, Clone, Default, PartialEq)]
pub(crate) struct Wish {
    pub(crate) code: Option<u16>,
    pub(crate) example: Option<String>,
}

/// An answer before it is written to the wire.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    pub(crate) content: Content,
    pub(crate) headers: Vec<(String, String)>,
}

#[derive(Debug, Clone)]
pub(crate) enum Content {
    Empty,
    Json(Value),
    Bytes(Vec<u8>),
}

impl Wish {
    /// Reads the `Prefer` headers. Preferences other than `code` and `example` are ignored, as RFC 7240 asks.
    pub(crate) fn read<'a>(headers: impl Iterator<Item = &'a str>) -> Result<Self, Problem> {
        let mut wish = Self::default();
        for preference in headers.flat_map(|header| header.split([',', ';'])) {
            let (name, value) = preference.split_once('=').unwrap_or((preference, ""));
            let value = value.trim().trim_matches('"');
            match name.trim().to_lowercase().as_str() {
                "code" => wish.code = Some(code(value)?),
                "example" => wish.example = Some(value.to_owned()),
                _ => {}
            }
        }
        Ok(wish)
    }

    pub(crate) fn is_empty(&self) -> bool {
        *self == Self::default()
    }
}

fn code(text: &str) -> Result<u16, Problem> {
    let code = text
        .parse::<u16>()
        .ok()
        .filter(|code| (200..600).contains(code));
    code.ok_or_else(|| {
        Problem::unknown_preference(format!("`code={text}` is not a status from 200 to 599."))
    })
}

/// Chooses answers and remembers the ones that were made.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    made: Mutex<HashMap<String, Answer>>,
}

/// A response of the description, under the key it has there (`200`, `4XX`, `default`).
#[derive(Clone, Copy)]
struct Described<'a> {
    key: &'a str,
    response: &'a Value,
}

impl Answers {
    pub(crate) fn choose(
        &self,
        document: &Document,
        operation: &Operation,
        wish: &Wish,
        accept: &str,
    ) -> Result<Answer, Problem> {
        if let Some(name) = &wish.example {
            return named(document, operation, name, wish.code);
        }
        let described = match wish.code {
            Some(code) => by_code(operation, code)?,
            None => usual(operation)?,
        };
        let content = content(described.response);
        let Some((media, entry)) = content.and_then(|content| media::preferred(content, accept))
        else {
            return Ok(answer(document, described, wish.code, None, Content::Empty));
        };
        let key = format!(
            "{} {} {media} {:?}",
            operation.name, described.key, wish.code
        );
        if let Some(answer) = self
            .made
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .get(&key)
        {
            return Ok(answer.clone());
        }
        let content = make(document, media, entry, wish.code)?;
        let answer = answer(document, described, wish.code, Some(media), content);
        self.made
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
            .insert(key, answer.clone());
        Ok(answer)
    }
}

fn content(response: &Value) -> Option<&Map<String, Value>> {
    response.get("content").and_then(Value::as_object)
}

/// The first 2xx, else the range 2XX, else `default`, else whatever comes first.
fn usual(operation: &Operation) -> Result<Described<'_>, Problem> {
    let all = || {
        operation
            .responses
            .iter()
            .map(|(key, response)| Described { key, response })
    };
    let exact = all().find(|one| one.key.starts_with('2') && one.key.parse::<u16>().is_ok());
    exact
        .or_else(|| all().find(|one| one.key.eq_ignore_ascii_case("2XX")))
        .or_else(|| all().find(|one| one.key == "default"))
        .or_else(|| all().next())
        .ok_or_else(|| Problem::unservable(format!("`{}` has no responses.", operation.id)))
}

/// The exact response, else its range, else `default`.
fn by_code(operation: &Operation, code: u16) -> Result<Described<'_>, Problem> {
    let keys = [
        code.to_string(),
        format!("{}XX", code / 100),
        "default".to_owned(),
    ];
    let all = || {
        operation
            .responses
            .iter()
            .map(|(key, response)| Described { key, response })
    };
    let found = keys
        .iter()
        .find_map(|wanted| all().find(|one| one.key.eq_ignore_ascii_case(wanted)));
    found.ok_or_else(|| {
        let known: Vec<&str> = operation.responses.keys().map(String::as_str).collect();
        let detail = format!(
            "`{}` describes no answer for {code}; it has: {}.",
            operation.id,
            known.join(", ")
        );
        Problem::unknown_preference(detail)
    })
}

/// The example of that name, in the 2xx responses first.
fn named(
    document: &Document,
    operation: &Operation,
    name: &str,
    code: Option<u16>,
) -> Result<Answer, Problem> {
    let described: Vec<Described<'_>> = match code {
        Some(code) => vec![by_code(operation, code)?],
        None => {
            let all = operation
                .responses
                .iter()
                .map(|(key, response)| Described { key, response });
            let (first, rest): (Vec<_>, Vec<_>) = all.partition(|one| one.key.starts_with('2'));
            first.into_iter().chain(rest).collect()
        }
    };
    let mut known = Vec::new();
    for one in described {
        for (media, entry) in media_entries(one.response) {
            for example in examples(document, entry) {
                if example.name.as_deref() == Some(name) {
                    let content = written(media, &example)?;
                    let status = code
                        .or(example.status)
                        .or_else(|| failing(operation, one.key));
                    return Ok(answer(document, one, status, Some(media), content));
                }
                known.extend(example.name.map(|name| format!("`{name}` ({})", one.key)));
            }
        }
    }
    let known = if known.is_empty() {
        "none".to_owned()
    } else {
        known.join(", ")
    };
    let detail = format!(
        "`{}` has no example `{name}` there; it has: {known}.",
        operation.id
    );
    Err(Problem::unknown_preference(detail))
}

/// An example under `default` that names no status stands for a failure, where success is described.
fn failing(operation: &Operation, key: &str) -> Option<u16> {
    let succeeds = operation
        .responses
        .keys()
        .any(|known| known.starts_with('2'));
    (key == "default" && succeeds).then_some(500)
}

/// The media types of a response, JSON first.
fn media_entries(response: &Value) -> impl Iterator<Item = (&String, &Value)> {
    let entries = || content(response).into_iter().flatten();
    entries()
        .filter(|(media, _)| media::is_json(media))
        .chain(entries().filter(|(media, _)| !media::is_json(media)))
}

fn written(media: &str, example: &Example) -> Result<Content, Problem> {
    if media::is_json(media) {
        return Ok(Content::Json(example.value.clone()));
    }
    let name = example.name.as_deref().unwrap_or("example");
    let bytes = example.bytes();
    bytes
        .map(Content::Bytes)
        .map_err(|error| Problem::unservable(format!("The example `{name}`: {error}.")))
}

/// The first example that keeps to the description, else a value made from the schema.
fn make(
    document: &Document,
    media: &str,
    entry: &Value,
    code: Option<u16>,
) -> Result<Content, Problem> {
    let (exact, rest): (Vec<Example>, Vec<Example>) = examples(document, entry)
        .into_iter()
        .partition(|example| example.status.is_some() && example.status == code);
    let examples: Vec<Example> = exact
        .into_iter()
        .chain(rest.into_iter().filter(|example| example.status.is_none()))
        .collect();
    let schema = entry.get("schema");
    if media::is_json(media) {
        return Ok(Content::Json(json(document, schema, &examples)));
    }
    if let Some(example) = examples.first() {
        return written(media, example);
    }
    let value = schema.map(|schema| first_valid(document, schema, &[]));
    let text = match value.unwrap_or_else(|| Value::String("text".to_owned())) {
        Value::String(text) => text,
        other => framed(media, &other),
    };
    Ok(Content::Bytes(text.into_bytes()))
}

/// A value in a media type whose JSON values are framed by lines.
fn framed(media: &str, value: &Value) -> String {
    match media::essence(media).as_str() {
        "text/event-stream" => format!("data: {value}\n\n"),
        "application/x-ndjson" | "application/jsonl" | "application/json-lines" => {
            format!("{value}\n")
        }
        _ => value.to_string(),
    }
}

fn json(document: &Document, schema: Option<&Value>, examples: &[Example]) -> Value {
    match schema {
        Some(schema) => first_valid(document, schema, examples),
        None => examples.first().map_or_else(
            || Value::Object(Map::new()),
            |example| example.value.clone(),
        ),
    }
}

fn first_valid(document: &Document, schema: &Value, examples: &[Example]) -> Value {
    let given = || examples.iter().map(|example| example.value.clone());
    let made = || Taste::all().map(|taste| instance(document, schema, taste));
    let valid = validator(document, schema, Direction::Response).ok();
    let fits = |value: &Value| valid.as_ref().is_none_or(|valid| valid.is_valid(value));
    let found = given().chain(made()).find(fits);
    found
        .or_else(|| given().next())
        .or_else(|| made().next())
        .unwrap_or(Value::Null)
}

fn answer(
    document: &Document,
    described: Described<'_>,
    code: Option<u16>,
    media: Option<&String>,
    content: Content,
) -> Answer {
    let status = status(described.key, code);
    let bodyless = matches!(status, 204 | 205 | 304);
    Answer {
        status,
        media: media.filter(|_| !bodyless).map(|media| {
            if media.contains('*') {
                plain(&content)
            } else {
                media.clone()
            }
        }),
        content: if bodyless { Content::Empty } else { content },
        headers: headers(document, described.response),
    }
}

/// The media type to name where the description only gives a range.
fn plain(content: &Content) -> String {
    let bytes = matches!(content, Content::Bytes(_));
    if bytes {
        "application/octet-stream"
    } else {
        "application/json"
    }
    .to_owned()
}

/// `4XX` is 400; `default` without a wish is 200, for it is given only where no success is described.
fn status(key: &str, code: Option<u16>) -> u16 {
    let exact = key.parse::<u16>().ok();
    let ranged = key
        .chars()
        .next()
        .and_then(|first| first.to_digit(10))
        .and_then(|first| u16::try_from(first * 100).ok());
    exact.or(code).or(ranged).unwrap_or(200)
}

/// The headers that the response must have, and those with an example.
fn headers(document: &Document, response: &Value) -> Vec<(String, String)> {
    let described = response.get("headers").and_then(Value::as_object);
    let header = |(name, header): (&String, &Value)| {
        let header = document.resolve(header);
        let schema = header.get("schema").unwrap_or(&Value::Null);
        let example = header
            .get("example")
            .or_else(|| document.resolve(schema).get("example"));
        let required = header.get("required") == Some(&Value::Bool(true));
        if example.is_none() && !required || name.to_lowercase().starts_with("content-") {
            return None;
        }
        let taste = Taste {
            examples: true,
            optional: true,
            alternative: 0,
        };
        let value = example
            .cloned()
            .unwrap_or_else(|| instance(document, schema, taste));
        Some((
            name.clone(),
            value
                .as_str()
                .map_or_else(|| value.to_string(), str::to_owned),
        ))
    };
    described.into_iter().flatten().filter_map(header).collect()
}
