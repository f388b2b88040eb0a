//! What an operation answers with: one type, an option, or an enum, decided from the model before anything is named or written.

use crate::api::{Content, ContentKind, Header, Operation, Response, Status, TypeRef};

/// What is read from an answer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reading {
    /// There is no body.
    Nothing,
    /// One form.
    One(Form),
    /// One of several, by the answer's media type; the first is the preferred one.
    Several(Vec<Offer>),
}

/// How a body is read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Form {
    /// As JSON of this type.
    Json(TypeRef),
    /// As text.
    Text,
    /// As it is.
    Bytes,
    /// As events with data of this type.
    Events(TypeRef),
    /// As lines of JSON of this type.
    Lines(TypeRef),
    /// As a sequence of JSON of this type.
    Sequence(TypeRef),
}

impl Form {
    /// Whether it is read as it comes.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        matches!(self, Self::Events(_) | Self::Lines(_) | Self::Sequence(_))
    }
}

/// A media type that an answer may have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Offer {
    /// As written.
    pub media_type: String,
    /// How it is read.
    pub form: Form,
}

impl Reading {
    /// Whether some of it is read as it comes.
    #[must_use]
    pub fn is_stream(&self) -> bool {
        match self {
            Self::Nothing => false,
            Self::One(form) => form.is_stream(),
            Self::Several(offers) => offers.iter().any(|offer| offer.form.is_stream()),
        }
    }
}

/// The successes or the failures of an operation.
#[derive(Clone, Debug)]
pub struct Outcome<'a> {
    /// The answers with what is read from each.
    pub answers: Vec<(&'a Response, Reading)>,
    /// The readings that differ, in document order.
    pub distinct: Vec<Reading>,
}

impl Outcome<'_> {
    /// Whether it takes an enum of its own to hold the answers by their status.
    #[must_use]
    pub fn is_by_status(&self) -> bool {
        match self.distinct.as_slice() {
            [] | [_] => false,
            [one, other] => ![one, other].contains(&&Reading::Nothing),
            _ => true,
        }
    }

    /// The readings that take an enum by media type.
    pub fn by_media_type(&self) -> impl Iterator<Item = &Vec<Offer>> {
        self.distinct.iter().filter_map(|reading| match reading {
            Reading::Several(offers) => Some(offers),
            _ => None,
        })
    }
}

/// The answers that are a success.
#[must_use]
pub fn success(operation: &Operation) -> Outcome<'_> {
    let all = &operation.responses;
    let mut answers: Vec<&Response> = all
        .iter()
        .filter(|answer| is_success(answer.status))
        .collect();
    if answers.is_empty() {
        let default = all.iter().filter(|answer| answer.status == Status::Default);
        answers = default.collect();
    }
    outcome(answers, true)
}

/// The answers that are an error. Those without content carry nothing but their status, which every error has; so they need no type.
#[must_use]
pub fn failure(operation: &Operation) -> Outcome<'_> {
    let answers = operation
        .responses
        .iter()
        .filter(|answer| !is_success(answer.status) && answer.content.is_some());
    outcome(answers.collect(), false)
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Range(2))
}

/// Streams are for successes: an error is read whole.
fn outcome(answers: Vec<&Response>, streams: bool) -> Outcome<'_> {
    let answers: Vec<(&Response, Reading)> = answers
        .into_iter()
        .map(|answer| (answer, reading(answer, streams)))
        .collect();
    let mut distinct: Vec<Reading> = Vec::new();
    for (_, reading) in &answers {
        if !distinct.contains(reading) {
            distinct.push(reading.clone());
        }
    }
    Outcome { answers, distinct }
}

fn reading(answer: &Response, streams: bool) -> Reading {
    let offers: Vec<Offer> = answer
        .contents()
        .map(|content| Offer {
            media_type: content.media_type.clone(),
            form: form(content, streams),
        })
        .collect();
    match offers.as_slice() {
        [] => Reading::Nothing,
        [first, rest @ ..] if rest.iter().all(|offer| offer.form == first.form) => {
            Reading::One(first.form.clone())
        }
        _ => Reading::Several(offers),
    }
}

fn form(content: &Content, streams: bool) -> Form {
    let ty = || content.ty.clone();
    match content.kind {
        ContentKind::Json => Form::Json(ty()),
        ContentKind::Events if streams => Form::Events(ty()),
        ContentKind::JsonLines if streams => Form::Lines(ty()),
        ContentKind::JsonSequence if streams => Form::Sequence(ty()),
        kind if kind == ContentKind::Text || kind.is_stream() => Form::Text,
        _ => Form::Bytes,
    }
}

/// A header that some answers of an operation have.
#[derive(Clone, Debug)]
pub struct AnswerHeader<'a> {
    /// Its first declaration.
    pub header: &'a Header,
    /// Whether every answer that declares it requires it.
    pub required: bool,
    /// The answers that declare it.
    pub statuses: Vec<Status>,
}

/// The headers of all answers, each once: where answers disagree about the type, once for each type.
#[must_use]
pub fn headers(operation: &Operation) -> Vec<AnswerHeader<'_>> {
    let mut all: Vec<AnswerHeader<'_>> = Vec::new();
    for answer in &operation.responses {
        for header in &answer.headers {
            let known = all.iter_mut().find(|known| {
                known.header.name.eq_ignore_ascii_case(&header.name)
                    && known.header.ty == header.ty
                    && known.header.form == header.form
            });
            match known {
                Some(known) => {
                    known.required &= header.required;
                    known.statuses.push(answer.status);
                }
                None => all.push(AnswerHeader {
                    header,
                    required: header.required,
                    statuses: vec![answer.status],
                }),
            }
        }
    }
    all
}
