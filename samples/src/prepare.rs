//! From an operation to its request.

use crate::secret::Place;
use crate::{Description, Piece, Prepared, Text};
use percent_encoding::{AsciiSet, CONTROLS, utf8_percent_encode};
use serde_json::Value;
use specwright_build::api::{Example, Location, Operation, OperationId, Parameter};
use specwright_build::wire;
use std::collections::BTreeMap;

/// What is asked for beside the operation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Wish {
    /// A server of the description: its URL, its description, or its name in the client. Without it the first.
    pub server: Option<String>,
    /// Another server, in the place of all of the description's.
    pub base_url: Option<String>,
    /// The example to take, by its name.
    pub example: Option<String>,
    /// Values of parameters, by name, in the place of examples; they are written as they are.
    pub parameters: BTreeMap<String, Value>,
}

/// Why a request cannot be prepared.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum PrepareError {
    /// The description has no such server.
    #[error("the description has no server `{asked}`; it has: {known}")]
    Server {
        /// What was asked for.
        asked: String,
        /// The names of its servers.
        known: String,
    },
    /// It is no URL that requests can be sent to.
    #[error(
        "`{0}` is no address of a server: it begins with http:// or https://, has no query, and no user"
    )]
    BaseUrl(String),
    /// The operation has no such example.
    #[error("the operation has no example `{asked}`; {known}")]
    Example {
        /// What was asked for.
        asked: String,
        /// The names of its examples.
        known: String,
    },
}

/// What may not stand in the fixed parts of a path as it is. Some descriptions have a query there.
const PATH: &AsciiSet = &CONTROLS
    .add(b' ')
    .add(b'"')
    .add(b'#')
    .add(b'<')
    .add(b'>')
    .add(b'[')
    .add(b'\\')
    .add(b']')
    .add(b'^')
    .add(b'`')
    .add(b'{')
    .add(b'|')
    .add(b'}');

impl Description {
    /// The request of an operation.
    ///
    /// # Errors
    /// When there is no such server or example.
    pub fn prepare(&self, id: OperationId, wish: &Wish) -> Result<Prepared, PrepareError> {
        let operation = &self.api[id];
        known_example(operation, wish)?;
        let base = match &wish.base_url {
            Some(url) => absolute(url)?,
            None => self.base(operation, wish.server.as_deref())?,
        };
        let mut prepared = Prepared {
            operation: id,
            method: operation.method.clone(),
            base,
            path: operation.path.clone(),
            query: Vec::new(),
            headers: Vec::new(),
            cookies: Vec::new(),
            body: None,
            notes: Vec::new(),
            parameters: Vec::new(),
        };
        self.put_parameters(operation, wish, &mut prepared);
        prepared.headers.extend(accept(operation));
        self.put_credentials(operation, &mut prepared);
        prepared.body = self.body(operation, wish, &mut prepared.notes);
        Ok(prepared)
    }

    fn put_parameters(&self, operation: &Operation, wish: &Wish, prepared: &mut Prepared) {
        let mut path = utf8_template(&operation.path);
        for (index, parameter) in operation.parameters.iter().enumerate() {
            if let Some(value) = wish.parameters.get(&parameter.name) {
                write(parameter, value, &mut path, prepared);
                prepared.parameters.push((index, value.clone()));
                continue;
            }
            let wanted = wish.example.as_deref();
            let is_named = wanted.is_some()
                && parameter
                    .examples
                    .iter()
                    .any(|one| one.name.as_deref() == wanted);
            if !parameter.required && !is_named {
                continue;
            }
            let schema = self.parameter_schema(
                &operation.path,
                &operation.method,
                &parameter.name,
                place(parameter.location),
            );
            let filled = self.fill(&schema, &parameter.examples, wanted, |value| {
                can_stand(parameter, value)
            });
            if let Some(wrong) = filled.wrong {
                prepared.notes.push(format!(
                    "the parameter `{}` is not valid: {wrong}",
                    parameter.name
                ));
            }
            write(parameter, &filled.value, &mut path, prepared);
            prepared.parameters.push((index, filled.value));
        }
        prepared.path = path.concat();
    }

    /// The first way of the security requirement.
    fn put_credentials(&self, operation: &Operation, prepared: &mut Prepared) {
        let schemes = operation.security.first().into_iter().flatten();
        for (place, text) in schemes.filter_map(|scheme| self.credential(*scheme)) {
            let pair = |name: String| {
                let mut pieces = vec![Piece::Plain(format!("{name}="))];
                pieces.extend(text.0.iter().cloned());
                Text(pieces)
            };
            match place {
                Place::Header(name) => {
                    prepared
                        .headers
                        .retain(|(known, _)| !known.eq_ignore_ascii_case(&name));
                    prepared.headers.push((name, text));
                }
                Place::Query(name) => prepared.query.push(pair(wire::query_text(&name))),
                Place::Cookie(name) => prepared.cookies.push(pair(name)),
            }
        }
    }
}

/// The pieces of a path template: fixed parts encoded, parameters in braces.
fn utf8_template(path: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut rest = path;
    while let Some((before, after)) = rest.split_once('{') {
        let Some((name, behind)) = after.split_once('}') else {
            break;
        };
        pieces.push(utf8_percent_encode(before, PATH).to_string());
        pieces.push(format!("{{{name}}}"));
        rest = behind;
    }
    pieces.push(utf8_percent_encode(rest, PATH).to_string());
    pieces
}

/// Puts a parameter where it goes.
fn write(parameter: &Parameter, value: &Value, path: &mut [String], prepared: &mut Prepared) {
    match parameter.location {
        Location::Path => {
            let hole = format!("{{{}}}", parameter.name);
            let text = wire::single(parameter, value).unwrap_or_default();
            for piece in path.iter_mut().filter(|piece| **piece == hole) {
                piece.clone_from(&text);
            }
        }
        Location::Query | Location::Querystring => {
            let pairs = wire::pairs(parameter, value);
            prepared.query.extend(pairs.into_iter().map(Text::from));
        }
        Location::Header => {
            let text = wire::single(parameter, value).unwrap_or_default();
            prepared.headers.push((parameter.name.clone(), text.into()));
        }
        Location::Cookie => {
            let pairs = wire::pairs(parameter, value);
            prepared.cookies.extend(pairs.into_iter().map(Text::from));
        }
    }
}

/// Whether a value can be written where the parameter goes, and is read there as it was meant.
fn can_stand(parameter: &Parameter, value: &Value) -> bool {
    match parameter.location {
        // Clients and servers take dots for steps in the hierarchy.
        Location::Path => wire::single(parameter, value)
            .is_some_and(|text| !["", ".", ".."].contains(&text.as_str())),
        Location::Header => wire::single(parameter, value).is_none_or(|text| is_header_text(&text)),
        // An empty list has no pairs, and is not there for whoever reads.
        Location::Query | Location::Querystring | Location::Cookie => {
            !wire::pairs(parameter, value).is_empty()
        }
    }
}

/// Whether a header can hold it: no line ends there, and nothing is trimmed.
pub(crate) fn is_header_text(text: &str) -> bool {
    text.trim() == text
        && text
            .chars()
            .all(|letter| letter == '\t' || !letter.is_control())
}

fn place(location: Location) -> &'static str {
    match location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Querystring => "querystring",
        Location::Header => "header",
        Location::Cookie => "cookie",
    }
}

/// What the caller would like to read: what a success is written in.
fn accept(operation: &Operation) -> Option<(String, Text)> {
    let contents = operation
        .responses
        .iter()
        .filter_map(|answer| answer.content.as_ref());
    let mut media = contents.map(|content| content.media_type.clone());
    let media = media.find(|media| media.is_ascii() && is_header_text(media))?;
    Some(("Accept".to_owned(), media.into()))
}

/// A server's address as it is put before paths.
fn absolute(url: &str) -> Result<String, PrepareError> {
    let refused = || PrepareError::BaseUrl(url.to_owned());
    let parsed = url::Url::parse(url).map_err(|_| refused())?;
    let is_http = ["http", "https"].contains(&parsed.scheme());
    let is_plain = parsed.query().is_none() && parsed.fragment().is_none();
    let is_nobodys = parsed.username().is_empty() && parsed.password().is_none();
    if is_http && is_plain && is_nobodys {
        Ok(parsed.as_str().trim_end_matches('/').to_owned())
    } else {
        Err(refused())
    }
}

fn known_example(operation: &Operation, wish: &Wish) -> Result<(), PrepareError> {
    let Some(asked) = &wish.example else {
        return Ok(());
    };
    let bodies = operation.body.iter().flat_map(|body| body.contents());
    let bodies = bodies.flat_map(|content| &content.examples);
    let parameters = operation
        .parameters
        .iter()
        .flat_map(|parameter| &parameter.examples);
    let names = |example: &Example| example.name.clone();
    let mut known: Vec<String> = bodies.chain(parameters).filter_map(names).collect();
    known.dedup();
    if known.contains(asked) {
        return Ok(());
    }
    Err(PrepareError::Example {
        asked: asked.clone(),
        known: match known.as_slice() {
            [] => "it has none".to_owned(),
            known => format!("it has: {}", known.join(", ")),
        },
    })
}
