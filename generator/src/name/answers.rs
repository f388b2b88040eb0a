//! Names of what operations answer with: the enums by status and by media type, and the headers.

use super::scope::{Case, Scope};
use super::words::words;
use super::{ContentNames, OperationNames};
use crate::answers::{self, Offer, Outcome};
use crate::api::{Operation, Status};
use crate::report::Report;

/// Names what the answers of an operation need; `all` are its words. Markers are named before, so that no answer takes a name from them.
pub(super) fn answers(
    operation: &Operation,
    all: &[String],
    names: &mut OperationNames,
    scope: &mut Scope,
    report: &mut Report,
) {
    let outcomes = [
        (answers::success(operation), "success", None),
        (answers::failure(operation), "failure", Some("error")),
    ];
    for (outcome, noun, word) in &outcomes {
        if outcome.is_by_status() {
            let words = [all, &[(*noun).to_owned()]].concat();
            let name = scope.claim_words(&words, Case::Pascal("Call"), &operation.pointer, report);
            match word {
                None => names.success = name,
                Some(_) => names.failure = name,
            }
        }
        let several = outcome.by_media_type().count() > 1;
        for offers in outcome.by_media_type() {
            let mut words = all.to_vec();
            words.extend(word.map(str::to_owned));
            words.extend(status_of(outcome, offers).filter(|_| several));
            words.push("content".to_owned());
            let name = scope.claim_words(&words, Case::Pascal("Call"), &operation.pointer, report);
            names.contents.push(ContentNames {
                name,
                variants: variants(operation, offers, report),
            });
        }
    }
    names.headers = headers(operation, report);
}

/// The first status that brings these.
fn status_of(outcome: &Outcome<'_>, offers: &Vec<Offer>) -> Option<String> {
    let mut answers = outcome.answers.iter();
    let (answer, _) = answers.find(
        |(_, reading)| matches!(reading, answers::Reading::Several(found) if found == offers),
    )?;
    Some(status_word(answer.status))
}

fn status_word(status: Status) -> String {
    match status {
        Status::Code(code) => format!("status{code}"),
        Status::Range(class) => format!("status{class}xx"),
        Status::Default => "default".to_owned(),
    }
}

fn variants(operation: &Operation, offers: &[Offer], report: &mut Report) -> Vec<String> {
    let mut scope = Scope::with(&["Self"]);
    let mut variants = Vec::with_capacity(offers.len());
    for offer in offers {
        let words = media_words(&offer.media_type);
        variants.push(scope.claim_words(&words, Case::Pascal("Media"), &operation.pointer, report));
    }
    variants
}

/// The words of a media type: what it is called, without what only says who registered it.
fn media_words(media: &str) -> Vec<String> {
    let media = media.to_ascii_lowercase();
    let mut parts = media.split(';').map(str::trim);
    let essence = parts.next().unwrap_or_default();
    let (kind, subtype) = essence.split_once('/').unwrap_or((essence, "*"));
    let text = match (kind, subtype) {
        ("*", _) => "any",
        (kind, "*") => kind,
        ("text", "plain") => "text",
        ("text", "event-stream") => "events",
        ("application", "octet-stream") => "bytes",
        ("application", "x-www-form-urlencoded") => "form",
        ("multipart", "form-data") => "multipart",
        (_, subtype) => {
            let subtype = subtype.strip_prefix("vnd.").unwrap_or(subtype);
            subtype.strip_prefix("x-").unwrap_or(subtype)
        }
    };
    let mut all = words(text);
    for parameter in parts.filter(|parameter| !parameter.starts_with("charset")) {
        all.extend(words(parameter));
    }
    if all.is_empty() {
        all.push("other".to_owned());
    }
    all
}

/// One name of a header for each of its types; the later ones say where they stand.
fn headers(operation: &Operation, report: &mut Report) -> Vec<String> {
    // The constant that every operation has.
    let mut scope = Scope::with(&["info"]);
    let all = answers::headers(operation);
    let mut names = Vec::with_capacity(all.len());
    for (index, found) in all.iter().enumerate() {
        let header = found.header;
        let mut earlier = all.iter().take(index);
        let name = if earlier.any(|one| one.header.name.eq_ignore_ascii_case(&header.name)) {
            let mut words = words(&header.name);
            words.extend(found.statuses.first().map(|status| status_word(*status)));
            scope.claim_words(&words, Case::Snake, &header.pointer, report)
        } else {
            scope.claim(&header.name, Case::Snake, &header.pointer, report)
        };
        names.push(name.trim_start_matches("r#").to_uppercase());
    }
    names
}

#[cfg(test)]
mod tests {
    use super::media_words;

    #[test]
    fn media_types_are_called_what_people_call_them() {
        for (media, expected) in [
            ("application/json; charset=utf-8", "json"),
            ("application/json;version=2", "json version 2"),
            ("application/vnd.github.v3.star+json", "github v3 star json"),
            ("application/problem+json", "problem json"),
            ("text/plain", "text"),
            ("text/csv", "csv"),
            ("image/*", "image"),
            ("*/*", "any"),
            ("application/x-tar", "tar"),
            ("application/octet-stream", "bytes"),
            ("/", "other"),
        ] {
            assert_eq!(media_words(media).join(" "), expected, "{media}");
        }
    }
}
