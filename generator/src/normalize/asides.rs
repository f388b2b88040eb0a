//! What is said of members that later versions know, that no version knows, or that the generated code does not follow.

use super::dialect::Dialect;
use super::shape::{Aside, Later, Object};
use super::walk::{Walk, brief};
use crate::report::codes;

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
            object,
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{noun} has `{key}`, which is {name} in a document of {ours}; it is read as meant there"),
            "raise `openapi`, or write it as this version does",
        );
    }

    /// A member that only 3.0 knows.
    pub fn older(&mut self, object: &'static Object, key: &str, what: &str) {
        if self.dialect == Dialect::V30 {
            return;
        }
        let ours = self.dialect.name();
        self.find_counted(
            object,
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{what} is OpenAPI 3.0 in a document of {ours}; it is read as meant there"),
            "write it as JSON Schema does",
        );
    }

    /// A member that no table has.
    pub fn unknown_keyword(&mut self, object: &'static Object, key: &str) {
        if key.starts_with("x-") {
            return;
        }
        let (noun, name) = (object.noun, self.dialect.name());
        self.find_counted(
            object,
            key,
            codes::UNKNOWN_KEYWORD,
            &format!("{noun} has `{}`, which {name} does not know", brief(key)),
            "it is not read; keywords of your own start with `x-`",
        );
    }

    /// A member that is read and kept but not followed.
    pub fn aside(&mut self, object: &'static Object, key: &str) {
        let Some((_, aside)) = object.aside.iter().find(|(name, _)| *name == key) else {
            return;
        };
        let noun = object.noun;
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
        self.find_counted(object, key, code, &message, help);
    }
}
