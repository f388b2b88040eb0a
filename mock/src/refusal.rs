//! A refusal in the form that the description has for errors, so that clients read it as they would the API's own.

use serde_json::Value;

use crate::answer::{self, Answer, Described};
use crate::content::{Content, Json};
use crate::convert::Direction;
use crate::document::{Document, Operation};
use crate::instance::{Taste, instance};
use crate::media;
use crate::problem::Problem;
use crate::validate::validator;

/// What names of members that say the reason end with, the plainest first.
const REASONS: [&str; 8] = [
    "message",
    "msg",
    "detail",
    "details",
    "description",
    "reason",
    "title",
    "error",
];
/// What names of members that say the kind of error end with.
const KINDS: [&str; 3] = ["code", "type", "kind"];

/// Nothing where the description has no such answer, or one that has no place for a reason. Its examples are not used: they are errors with a meaning,
/// such as to ask again later, and this is none of them.
pub(crate) fn described(
    document: &Document,
    operation: &Operation,
    problem: &Problem,
) -> Option<Answer> {
    let (status, described) = found(operation, problem.status())?;
    let content = answer::content(described.response)?;
    let json = content.iter().find(|(media, _)| media::is_json(media));
    let text = || content.iter().find(|(media, _)| media::is_text(media));
    let (media, entry) = json.or_else(text)?;
    let content = match media::is_json(media) {
        true => Content::Json(Json::new(said(document, entry.get("schema")?, problem)?)),
        false => Content::Bytes(problem.sentence().into()),
    };
    let code = Some(status);
    Some(answer::answer(
        document,
        described,
        code,
        Some(media),
        content,
    ))
}

/// The answer to such a request: of its status or of one that APIs use in its place, else whatever is described by default.
fn found(operation: &Operation, status: u16) -> Option<(u16, Described<'_>)> {
    let codes: &[u16] = match status {
        400 => &[400, 422],
        401 => &[401, 403],
        415 => &[415, 400, 422],
        _ => return None,
    };
    let by_key = |wanted: &str| {
        let mut all = operation.responses.iter();
        let (key, response) = all.find(|(key, _)| key.eq_ignore_ascii_case(wanted))?;
        Some(Described { key, response })
    };
    let exact = codes
        .iter()
        .find_map(|code| Some((*code, by_key(&code.to_string())?)));
    exact
        .or_else(|| Some((status, by_key("4XX")?)))
        .or_else(|| Some((status, by_key("default")?)))
}

/// The first value of the schema that has a place for the reason and is valid with it.
fn said(document: &Document, schema: &Value, problem: &Problem) -> Option<Value> {
    let validator = validator(document, schema, Direction::Response).ok()?;
    let tastes = [false, true].into_iter().flat_map(|optional| {
        (0..4).map(move |alternative| Taste {
            examples: false,
            optional,
            alternative,
        })
    });
    let told = tastes.flat_map(|taste| {
        let value = instance(document, schema, taste);
        // A member of such a name may be a list of known words, which no reason is.
        (0..REASONS.len()).filter_map(move |first| {
            let mut value = value.clone();
            tell(&mut value, &REASONS[first..], problem).then_some(value)
        })
    });
    told.into_iter().find(|value| validator.is_valid(value))
}

/// Writes the reason, and the kind beside it, where the names of members ask for them; whether there was a place for the reason.
fn tell(value: &mut Value, reasons: &[&str], problem: &Problem) -> bool {
    match value {
        Value::String(text) => {
            // A description may have errors that are texts.
            text.replace_range(.., &problem.sentence());
            true
        }
        Value::Array(items) => items
            .iter_mut()
            .any(|item| item.is_object() && tell(item, reasons, problem)),
        Value::Object(members) => {
            let place = reasons.iter().find_map(|ending| {
                let mut texts = members.iter().filter(|(_, member)| member.is_string());
                let (name, _) = texts.find(|(name, _)| ends_with(name, ending))?;
                Some(name.clone())
            });
            let Some(place) = place else {
                let mut within = members.values_mut();
                return within.any(|member| !member.is_string() && tell(member, reasons, problem));
            };
            for (name, member) in members.iter_mut() {
                if *name == place {
                    *member = problem.sentence().into();
                } else if member == "text" && KINDS.iter().any(|ending| ends_with(name, ending)) {
                    *member = problem.title().into();
                }
            }
            true
        }
        _ => false,
    }
}

fn ends_with(name: &str, ending: &str) -> bool {
    name.to_ascii_lowercase().ends_with(ending)
}
