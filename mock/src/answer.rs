//! Which of the described answers is given.

use std::collections::HashMap;
use std::sync::{Mutex, MutexGuard, PoisonError};

use serde_json::{Map, Value};

use crate::content::{Content, Json};
use crate::convert::Direction;
use crate::document::{Document, Operation};
use crate::examples::{Example, examples};
use crate::instance::{Taste, instance};
use crate::media;
use crate::problem::Problem;
use crate::validate::validator;
use crate::wish::Wish;

/// An answer before it is written to the wire.
#[derive(Debug, Clone)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) media: Option<String>,
    pub(crate) content: Content,
    pub(crate) headers: Vec<(String, String)>,
}

/// Operation, wish and media type.
type Key = (String, Wish, String);

/// Chooses answers and remembers the ones that were made.
#[derive(Debug, Default)]
pub(crate) struct Answers {
    made: Mutex<HashMap<Key, Answer>>,
}

/// A response of the description, under the key it has there (`200`, `4XX`, `default`).
#[derive(Clone, Copy)]
pub(crate) struct Described<'a> {
    pub(crate) key: &'a str,
    pub(crate) response: &'a Value,
}

impl Answers {
    /// What is made once for a wish is given again; the media types that a caller accepts are a part of it.
    pub(crate) fn choose(
        &self,
        document: &Document,
        operation: &Operation,
        wish: &Wish,
        accept: &str,
    ) -> Result<Answer, Problem> {
        let chosen = Chosen::find(operation, wish, accept)?;
        let key = (operation.name.clone(), wish.clone(), chosen.key());
        if let Some(answer) = self.made().get(&key) {
            return Ok(answer.clone());
        }
        let answer = chosen.make(document, operation, wish)?;
        self.made().insert(key, answer.clone());
        Ok(answer)
    }

    fn made(&self) -> MutexGuard<'_, HashMap<Key, Answer>> {
        self.made.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What an answer is made of.
enum Chosen<'a> {
    /// The example that the wish names.
    Named,
    Empty(Described<'a>),
    Content(Described<'a>, &'a String, &'a Value),
}

impl<'a> Chosen<'a> {
    fn find(operation: &'a Operation, wish: &Wish, accept: &str) -> Result<Self, Problem> {
        if wish.example.is_some() {
            return Ok(Self::Named);
        }
        let described = match wish.code {
            Some(code) => by_code(operation, code)?,
            None => usual(operation)?,
        };
        let content = content(described.response);
        let preferred = content.and_then(|content| media::preferred(content, accept));
        Ok(match preferred {
            Some((media, entry)) => Self::Content(described, media, entry),
            None => Self::Empty(described),
        })
    }

    fn key(&self) -> String {
        match self {
            Self::Content(_, media, _) => (*media).clone(),
            Self::Named | Self::Empty(_) => String::new(),
        }
    }

    fn make(
        self,
        document: &Document,
        operation: &Operation,
        wish: &Wish,
    ) -> Result<Answer, Problem> {
        match self {
            Self::Named => {
                let name = wish.example.as_deref().unwrap_or_default();
                named(document, operation, name, wish.code)
            }
            Self::Empty(described) => {
                Ok(answer(document, described, wish.code, None, Content::Empty))
            }
            Self::Content(described, media, entry) => {
                let content = make(document, media, entry, wish.code)?;
                Ok(answer(document, described, wish.code, Some(media), content))
            }
        }
    }
}

pub(crate) fn content(response: &Value) -> Option<&Map<String, Value>> {
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
        return Ok(Content::Json(Json::new(example.value.clone()).written()));
    }
    let name = example.name.as_deref().unwrap_or("example");
    let bytes = example.bytes();
    bytes
        .map(|bytes| Content::Bytes(bytes.into()))
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
        let value = json(document, schema, &examples);
        return Ok(Content::Json(Json::new(value).written()));
    }
    if let Some(example) = examples.first() {
        return written(media, example);
    }
    let value = schema.map(|schema| first_valid(document, schema, &[]));
    let text = match value.unwrap_or_else(|| Value::String("text".to_owned())) {
        Value::String(text) => text,
        other => framed(media, &other),
    };
    Ok(Content::Bytes(text.into()))
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

/// The answer with what the description says of its status, media type and headers.
pub(crate) fn answer(
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
