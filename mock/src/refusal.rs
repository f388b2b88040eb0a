//! A refusal in the form that the description has for errors, so that clients read it as they would the API's own.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

use jsonschema::Validator;
use serde_json::Value;

use crate::answer::{self, Answer, Described};
use crate::content::{Content, Json};
use crate::convert::Direction;
use crate::document::{Document, Operation};
use crate::instance::{Taste, instance};
use crate::media;
use crate::pointer::escape;
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

/// Operation, and status of the problem.
type Key = (String, u16);

/// Makes refusals and remembers what they are made of.
#[derive(Debug, Default)]
pub(crate) struct Refusals {
    made: Mutex<HashMap<Key, Option<Arc<Template>>>>,
}

/// An error as its schema has it, with a place for the reason.
#[derive(Debug)]
struct Template {
    value: Value,
    /// Pointer to the reason.
    place: String,
    validator: Validator,
}

impl Refusals {
    /// Nothing where the description has no such answer, or one that has no place for a reason. Its examples are not used: they are errors with a meaning,
    /// such as to ask again later, and this is none of them.
    pub(crate) fn described(
        &self,
        document: &Document,
        operation: &Operation,
        problem: &Problem,
    ) -> Option<Answer> {
        let (status, described) = found(operation, problem.status())?;
        let content = answer::content(described.response)?;
        let json = content.iter().find(|(media, _)| media::is_json(media));
        let text = || content.iter().find(|(media, _)| media::is_text(media));
        let (media, entry) = json.or_else(text)?;
        let content = if media::is_json(media) {
            let key = (operation.name.clone(), problem.status());
            let template = self.template(key, || {
                Template::new(document, entry.get("schema")?, problem)
            })?;
            Content::Json(Json::new(template.with(problem)?))
        } else {
            Content::Bytes(problem.sentence().into())
        };
        let (code, media) = (Some(status), Some(media));
        Some(answer::answer(document, described, code, media, content))
    }

    fn template(&self, key: Key, make: impl FnOnce() -> Option<Template>) -> Option<Arc<Template>> {
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        let known = made.entry(key);
        known.or_insert_with(|| make().map(Arc::new)).clone()
    }
}

impl Template {
    /// The first value of the schema that has a place for the reason and is valid with it, without what need not be there.
    fn new(document: &Document, schema: &Value, problem: &Problem) -> Option<Self> {
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
                let place = tell(&mut value, &REASONS[first..], problem)?;
                Some((value, place))
            })
        });
        let (mut value, place) = told
            .into_iter()
            .find(|(value, _)| validator.is_valid(value))?;
        prune(&mut value, &place, &validator);
        Some(Self {
            value,
            place,
            validator,
        })
    }

    fn with(&self, problem: &Problem) -> Option<Value> {
        let mut value = self.value.clone();
        *value.pointer_mut(&self.place)? = problem.sentence().into();
        self.validator.is_valid(&value).then_some(value)
    }
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

/// Writes the reason, and the kind beside it, where the names of members ask for them: the pointer to the reason, if there was a place for it.
fn tell(value: &mut Value, reasons: &[&str], problem: &Problem) -> Option<String> {
    match value {
        // A description may have errors that are texts.
        Value::String(text) => {
            text.replace_range(.., &problem.sentence());
            Some(String::new())
        }
        Value::Array(items) => {
            let mut items = items.iter_mut().enumerate();
            items.find_map(|(at, item)| {
                let within = item
                    .is_object()
                    .then(|| tell(item, reasons, problem))
                    .flatten();
                Some(format!("/{at}{}", within?))
            })
        }
        Value::Object(members) => {
            let place = reasons.iter().find_map(|ending| {
                let mut texts = members.iter().filter(|(_, member)| member.is_string());
                let (name, _) = texts.find(|(name, _)| ends_with(name, ending))?;
                Some(name.clone())
            });
            let Some(place) = place else {
                let mut within = members.iter_mut().filter(|(_, member)| !member.is_string());
                return within.find_map(|(name, member)| {
                    let within = tell(member, reasons, problem)?;
                    Some(format!("/{}{within}", escape(name)))
                });
            };
            for (name, member) in members.iter_mut() {
                if *name == place {
                    *member = problem.sentence().into();
                } else if member == "text" && KINDS.iter().any(|ending| ends_with(name, ending)) {
                    *member = problem.title().into();
                }
            }
            Some(format!("/{}", escape(&place)))
        }
        _ => None,
    }
}

/// Takes away what is beside the way to the reason and need not be there.
fn prune(value: &mut Value, place: &str, validator: &Validator) {
    let steps = place.match_indices('/').map(|(at, _)| &place[..at]);
    for above in steps {
        let Some(Value::Object(members)) = value.pointer(above) else {
            continue;
        };
        let names: Vec<String> = members.keys().cloned().collect();
        for name in names {
            let own = format!("{above}/{}", escape(&name));
            if place == own || place.starts_with(&format!("{own}/")) {
                continue;
            }
            let mut without = value.clone();
            if let Some(members) = without.pointer_mut(above).and_then(Value::as_object_mut) {
                members.shift_remove(&name);
            }
            if validator.is_valid(&without) {
                *value = without;
            }
        }
    }
}

fn ends_with(name: &str, ending: &str) -> bool {
    name.to_ascii_lowercase().ends_with(ending)
}
