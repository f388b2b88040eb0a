//! What is said of members that later versions know, that no version knows, or that the generated code does not follow.

use super::carried;
use super::dialect::Dialect;
use super::shape::{Aside, Later, Object};
use super::walk::{Walk, brief};
use crate::read::Map;
use crate::report::codes::{self, Kind as Code};
use std::collections::HashMap;

/// The findings that are said once, with the number of places.
#[derive(Default)]
pub(super) struct Counts {
    all: Vec<Count>,
    by_message: HashMap<(u16, String), usize>,
    /// By the noun of the object and the member's name, so that the many places of one keyword make no text.
    by_aside: HashMap<(&'static str, &'static str), usize>,
}

struct Count {
    /// Its place among the findings.
    finding: Option<usize>,
    places: usize,
}

/// What 3.0 has and the rewriting of a Swagger 2.0 document makes no use of, by the noun of its object.
const SINCE_3_0: &[(&str, &[&str])] = &[
    (
        "a schema",
        &["oneOf", "anyOf", "not", "writeOnly", "deprecated"],
    ),
    (
        "a parameter",
        &["deprecated", "example", "examples", "allowReserved"],
    ),
    ("a path item", &["summary", "description", "trace"]),
];

/// Reports a keyword of a later version that was translated.
pub(super) fn newer(walk: &mut Walk<'_>, key: &str, what: &str, since: Dialect) {
    if walk.dialect >= since {
        return;
    }
    let (since, ours) = (since.name(), walk.dialect.name());
    walk.find_at(
        key,
        codes::UNKNOWN_KEYWORD,
        format!("{what} is {since} in a document of {ours}; it is read as meant there"),
        "write it as this version does, or raise `openapi`",
    );
}

impl Walk<'_> {
    /// A member of a later version.
    pub fn later(&mut self, object: &'static Object, later: &Later) {
        if self.dialect >= later.since {
            return;
        }
        let (noun, key) = (object.noun, later.key);
        let (name, ours) = (later.since.name(), self.dialect.name());
        self.find_counted(
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{noun} has `{key}`, which is {name} in a document of {ours}; it is read as meant there"),
            "raise `openapi`, or write it as this version does",
        );
    }

    /// A member that 3.0 knows and Swagger 2.0 does not.
    pub fn newer_than_2_0(&mut self, object: &'static Object, key: &str) {
        let is_newer = |(noun, keys): &(&str, &[&str])| *noun == object.noun && keys.contains(&key);
        if self.dialect != Dialect::V20 || !SINCE_3_0.iter().any(is_newer) {
            return;
        }
        let noun = object.noun;
        self.find_counted(
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{noun} has `{key}`, which is OpenAPI 3.0 in a document of Swagger 2.0; it is read as meant there"),
            "raise the version of the document",
        );
    }

    /// A member that only 3.0 knows.
    pub fn older(&mut self, key: &str, what: &str) {
        if self.dialect <= Dialect::V30 {
            return;
        }
        let ours = self.dialect.name();
        self.find_counted(
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{what} is OpenAPI 3.0 in a document of {ours}; it is read as meant there"),
            "write it as JSON Schema does",
        );
    }

    /// Takes out what an author calls by a name of ours: it was not made by the walk, so nothing after it may read it.
    pub fn reserved(&mut self, map: &mut Map) {
        let is_reserved = |key: &str| key.starts_with(carried::PREFIX);
        if !map.0.iter().any(|(key, _)| is_reserved(key)) {
            return;
        }
        let (reserved, kept) = std::mem::take(&mut map.0)
            .into_iter()
            .partition::<Vec<_>, _>(|(key, _)| is_reserved(key));
        map.0 = kept;
        // The names of ours are taken for those that they carry wherever a pointer is looked up, so the place is made here.
        let now = self.pointer();
        let here = self.moves().stood(&now);
        for (key, _) in reserved {
            let message = format!(
                "extensions that start with `x-sw-` are the generator's own; `{}` is not read",
                brief(&key)
            );
            let help = "give the extension another name";
            self.report()
                .add_stood(codes::UNKNOWN_KEYWORD, here.join(&key), message, help);
        }
    }

    /// A member that no table has.
    pub fn unknown_keyword(&mut self, object: &'static Object, key: &str) {
        if key.starts_with("x-") {
            return;
        }
        self.tally_unknown(object, key);
        let (noun, name) = (object.noun, self.dialect.name());
        self.find_counted(
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{noun} has `{}`, which {name} does not know", brief(key)),
            "it is not read; keywords of your own start with `x-`",
        );
    }

    /// A member that is read and kept but not followed.
    pub fn aside(&mut self, object: &'static Object, key: &str) {
        let Some((key, aside)) = object.aside.iter().find(|(name, _)| *name == key) else {
            return;
        };
        let noun = object.noun;
        let known = self.counts.by_aside.get(&(noun, *key)).copied();
        if let Some(count) = known.and_then(|known| self.counts.all.get_mut(known)) {
            count.places += 1;
            return;
        }
        let (code, message, help) = match aside {
            Aside::Unchecked => (
                codes::CONSTRAINT,
                format!("{noun} has `{key}`, which is not checked"),
                "no change is needed; the server checks it",
            ),
            Aside::Condition => (
                codes::CONDITION,
                format!("{noun} has `{key}`; what holds under a condition is not generated"),
                "describe the cases by `oneOf`",
            ),
            Aside::NoEffect => (
                codes::NO_EFFECT,
                format!("{noun} has `{key}`, from which nothing is generated"),
                "no change is needed",
            ),
        };
        let count = self.find_counted(key, code, &message, help);
        self.counts.by_aside.insert((noun, *key), count);
    }

    /// Reports something about a member once, with the number of places where the same is to be said.
    pub fn find_counted(&mut self, member: &str, code: Code, message: &str, help: &str) -> usize {
        let said = (code.code.0, message.to_owned());
        if let Some(known) = self.counts.by_message.get(&said).copied() {
            if let Some(count) = self.counts.all.get_mut(known) {
                count.places += 1;
            }
            return known;
        }
        let next = self.findings().len();
        self.find_at(member, code, message, help);
        // Where it was said before by another way, there is no number to add.
        let finding = (self.findings().len() > next).then_some(next);
        let count = self.counts.all.len();
        self.counts.all.push(Count { finding, places: 1 });
        self.counts.by_message.insert(said, count);
        count
    }

    /// Says the numbers of places, once they are known.
    pub fn say_counts(&mut self) {
        for Count { finding, places } in std::mem::take(&mut self.counts).all {
            let finding = finding.and_then(|finding| self.findings().get_mut(finding));
            if let Some(finding) = finding
                && places > 1
            {
                finding.message = format!("{} ({places} places)", finding.message);
            }
        }
    }
}
