//! Requests against the description.

use axum::http::StatusCode;
use jsonschema::error::ValidationErrorKind;
use jsonschema::{ValidationError, Validator};
use serde_json::{Map, Value, json};

use crate::convert::{Direction, convert};
use crate::document::{Document, Operation};
use crate::form;
use crate::media;
use crate::multipart;
use crate::parameter::{Place, Texts, Writing};
use crate::problem::Problem;

const MOST_ERRORS: usize = 20;
const LONGEST_MESSAGE: usize = 300;

/// The compiled checks of one operation.
#[derive(Debug)]
pub(crate) struct Checks {
    parameters: Vec<ParameterCheck>,
    bodies: Vec<(String, Value, Option<Validator>)>,
    body_required: bool,
}

#[derive(Debug)]
struct ParameterCheck {
    writing: Writing,
    required: bool,
    may_be_empty: bool,
    schema: Value,
    validator: Validator,
}

/// The body of a request, read: JSON and forms as values.
#[derive(Debug)]
pub(crate) enum Body {
    Absent,
    Value(Value),
    /// Of a media type that is not looked into.
    Other,
}

impl Checks {
    pub(crate) fn new(document: &Document, operation: &Operation) -> Result<Self, String> {
        let parameters = operation
            .parameters
            .iter()
            .filter_map(|one| ParameterCheck::new(document, one));
        let content = operation
            .body
            .as_ref()
            .and_then(|body| body.get("content"))
            .and_then(Value::as_object);
        let bodies = content.into_iter().flatten().map(|(media, described)| {
            let schema = described
                .get("schema")
                .cloned()
                .unwrap_or(Value::Bool(true));
            let looked_into = media::is_json(media)
                || media::is_form(media)
                || media::is_multipart(media)
                || media.contains('*');
            let validator = looked_into
                .then(|| validator(document, &schema, Direction::Request))
                .transpose()?;
            Ok((media.clone(), schema, validator))
        });
        Ok(Self {
            parameters: parameters.collect::<Result<_, String>>()?,
            bodies: bodies.collect::<Result<_, String>>()?,
            body_required: operation
                .body
                .as_ref()
                .is_some_and(|body| body.get("required") == Some(&Value::Bool(true))),
        })
    }

    /// Says what breaks the description; otherwise gives the body's value.
    pub(crate) async fn check(
        &self,
        document: &Document,
        texts: &Texts,
        content_type: Option<&str>,
        body: &[u8],
    ) -> Result<Body, Problem> {
        let mut errors = Vec::new();
        for parameter in &self.parameters {
            parameter.check(document, texts, &mut errors);
        }
        let body = self.body(document, content_type, body, &mut errors).await?;
        if errors.is_empty() {
            return Ok(body);
        }
        let detail = match errors.len() {
            1 => "The request breaks the description in one place, see `errors`.".to_owned(),
            count => format!("The request breaks the description in {count} places, see `errors`."),
        };
        Err(Problem::of_request(
            StatusCode::BAD_REQUEST,
            "The request breaks the description",
            detail,
        )
        .with_errors(errors))
    }

    async fn body(
        &self,
        document: &Document,
        content_type: Option<&str>,
        body: &[u8],
        errors: &mut Vec<Value>,
    ) -> Result<Body, Problem> {
        // An empty text is a form without members, and nothing at all otherwise.
        let is_form = content_type.is_some_and(media::is_form);
        if body.is_empty() && !is_form && (content_type.is_none() || !self.body_required) {
            if self.body_required {
                errors.push(body_error("", "a body is required"));
            }
            return Ok(Body::Absent);
        }
        if self.bodies.is_empty() {
            return Ok(Body::Other);
        }
        let (media, schema, validator) = self.described(content_type)?;
        let Some(validator) = validator else {
            return Ok(Body::Other);
        };
        match value(document, schema, media, body).await {
            Ok(Some(value)) => {
                check_value(validator, &value, errors);
                Ok(Body::Value(value))
            }
            Ok(None) => Ok(Body::Other),
            Err(message) => {
                errors.push(body_error("", &message));
                Ok(Body::Other)
            }
        }
    }

    /// The media type that was sent, with the schema and the check it is described by.
    fn described<'a>(
        &'a self,
        content_type: Option<&'a str>,
    ) -> Result<(&'a str, &'a Value, &'a Option<Validator>), Problem> {
        let content: Map<String, Value> = self
            .bodies
            .iter()
            .map(|(media, ..)| (media.clone(), Value::Null))
            .collect();
        let found = content_type.and_then(|sent| {
            let (known, _) = media::described(&content, sent)?;
            let (_, schema, validator) = self.bodies.iter().find(|(media, ..)| media == known)?;
            Some((sent, schema, validator))
        });
        found.ok_or_else(|| {
            let known: Vec<String> = content.keys().map(|media| format!("`{media}`")).collect();
            let sent = content_type.map_or("is missing".to_owned(), |sent| format!("is `{sent}`"));
            let detail = format!(
                "The Content-Type {sent}; this operation takes {}.",
                known.join(", ")
            );
            Problem::of_request(
                StatusCode::UNSUPPORTED_MEDIA_TYPE,
                "Unsupported media type",
                detail,
            )
        })
    }
}

async fn value(
    document: &Document,
    schema: &Value,
    media: &str,
    body: &[u8],
) -> Result<Option<Value>, String> {
    if media::is_json(media) {
        let value = serde_json::from_slice(body)
            .map_err(|error| format!("the body is not JSON: {error}"))?;
        return Ok(Some(value));
    }
    if media::is_form(media) {
        let text =
            std::str::from_utf8(body).map_err(|error| format!("the form is not UTF-8: {error}"))?;
        return Ok(Some(form::object(document, schema, &form::pairs(text))));
    }
    if media::is_multipart(media) {
        let object = multipart::object(document, schema, media, body).await;
        return object.map(Some);
    }
    Ok(None)
}

impl ParameterCheck {
    /// Nothing for the headers that the standard keeps out of parameters.
    fn new(document: &Document, parameter: &Value) -> Option<Result<Self, String>> {
        let writing = Writing::new(parameter)?;
        let reserved = ["accept", "content-type", "authorization"];
        if writing.place == Place::Header
            && reserved.contains(&writing.name.to_lowercase().as_str())
        {
            return None;
        }
        let content = parameter.get("content").and_then(Value::as_object);
        let described = content
            .and_then(|content| content.values().next())
            .unwrap_or(parameter);
        let schema = described
            .get("schema")
            .cloned()
            .unwrap_or(Value::Bool(true));
        let marked = |word: &str| parameter.get(word) == Some(&Value::Bool(true));
        Some(
            validator(document, &schema, Direction::Request).map(|validator| Self {
                required: marked("required") || writing.place == Place::Path,
                may_be_empty: marked("allowEmptyValue"),
                writing,
                schema,
                validator,
            }),
        )
    }

    fn check(&self, document: &Document, texts: &Texts, errors: &mut Vec<Value>) {
        let name = &self.writing.name;
        let place = match self.writing.place {
            Place::Path => "path",
            Place::Query => "query",
            Place::Header => "header",
            Place::Cookie => "cookie",
        };
        let error = |message: String| json!({ "in": place, "name": name, "message": message });
        match self.writing.read(document, &self.schema, texts) {
            None if self.required => errors.push(error("is required, but was not sent".to_owned())),
            Some(value) if !(self.may_be_empty && value == "") => {
                for (pointer, message) in refusals(&self.validator, &value) {
                    let within = if pointer.is_empty() {
                        String::new()
                    } else {
                        format!("at {pointer}: ")
                    };
                    errors.push(error(format!("{within}{message}")));
                }
            }
            _ => {}
        }
    }
}

fn check_value(validator: &Validator, value: &Value, errors: &mut Vec<Value>) {
    errors.extend(
        refusals(validator, value)
            .iter()
            .map(|(pointer, message)| body_error(pointer, message)),
    );
}

fn body_error(pointer: &str, message: &str) -> Value {
    json!({ "in": "body", "pointer": pointer, "message": message })
}

/// A compiled schema. Patterns that cannot be compiled are left out.
pub(crate) fn validator(
    document: &Document,
    schema: &Value,
    direction: Direction,
) -> Result<Validator, String> {
    let mut converted = convert(document, schema, direction);
    let build = |schema: &Value| {
        jsonschema::options()
            .with_draft(jsonschema::Draft::Draft202012)
            .should_validate_formats(true)
            .offline()
            .build(schema)
    };
    if let Ok(validator) = build(&converted) {
        return Ok(validator);
    }
    without_patterns(&mut converted);
    build(&converted).map_err(|error| shortened(&error.to_string()))
}

fn without_patterns(schema: &mut Value) {
    match schema {
        Value::Object(object) => {
            if object.get("pattern").is_some_and(Value::is_string) {
                object.remove("pattern");
            }
            object.remove("patternProperties");
            object.values_mut().for_each(without_patterns);
        }
        Value::Array(list) => list.iter_mut().for_each(without_patterns),
        _ => {}
    }
}

/// Why a request is refused. That more than one alternative of `oneOf` fits is nothing that whoever sends it could mend: often only a `format` tells
/// them apart, or nothing does.
fn refusals(validator: &Validator, value: &Value) -> Vec<(String, String)> {
    let errors = validator.iter_errors(value);
    told(errors.filter(|error| !fits_more_than_one(error)))
}

fn fits_more_than_one(error: &ValidationError<'_>) -> bool {
    match error.kind() {
        ValidationErrorKind::OneOfMultipleValid { .. } => true,
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context
                .iter()
                .any(|branch| !branch.is_empty() && branch.iter().all(fits_more_than_one))
        }
        _ => false,
    }
}

/// Pointer and message of each error, the innermost ones where alternatives fail.
pub(crate) fn messages(validator: &Validator, value: &Value) -> Vec<(String, String)> {
    told(validator.iter_errors(value))
}

fn told<'a>(errors: impl Iterator<Item = ValidationError<'a>>) -> Vec<(String, String)> {
    let mut messages = Vec::new();
    for error in errors.take(MOST_ERRORS) {
        explain(&error, &mut messages);
    }
    messages.truncate(MOST_ERRORS);
    messages
}

fn explain(error: &ValidationError<'_>, messages: &mut Vec<(String, String)>) {
    let context = match error.kind() {
        ValidationErrorKind::AnyOf { context } | ValidationErrorKind::OneOfNotValid { context } => {
            context
        }
        _ => {
            let message = shortened(&error.to_string());
            messages.push((error.instance_path().as_str().to_owned(), message));
            return;
        }
    };
    let null = |branch: &&Vec<ValidationError<'_>>| {
        let is_null = |error: &ValidationError<'_>| {
            error.schema_path().as_str().ends_with("/type") && names_null(error)
        };
        branch.len() == 1 && branch.iter().all(is_null)
    };
    let branches: Vec<&Vec<ValidationError<'_>>> =
        context.iter().filter(|branch| !null(branch)).collect();
    match branches.as_slice() {
        [branch] => branch.iter().for_each(|error| explain(error, messages)),
        _ => {
            let reasons: Vec<String> = branches
                .iter()
                .take(5)
                .filter_map(|branch| reason(branch))
                .collect();
            let message = format!("fits none of the alternatives ({})", reasons.join("; or: "));
            messages.push((
                error.instance_path().as_str().to_owned(),
                shortened(&message),
            ));
        }
    }
}

fn names_null(error: &ValidationError<'_>) -> bool {
    error.to_string().ends_with("is not of type \"null\"")
}

fn reason(branch: &[ValidationError<'_>]) -> Option<String> {
    let mut messages = Vec::new();
    explain(branch.first()?, &mut messages);
    let (pointer, message) = messages.into_iter().next()?;
    Some(if pointer.is_empty() {
        message
    } else {
        format!("at {pointer}: {message}")
    })
}

fn shortened(message: &str) -> String {
    let length = message.chars().count();
    if length <= LONGEST_MESSAGE {
        return message.to_owned();
    }
    let (head, tail) = (LONGEST_MESSAGE / 2, length - LONGEST_MESSAGE / 2);
    let start: String = message.chars().take(head).collect();
    let end: String = message.chars().skip(tail).collect();
    format!("{start} … {end}")
}
