//! A scope: names that must differ from each other.

use super::words::{composed, pascal, snake, spelled_words, words};
use crate::report::{Pointer, Report, codes};
use std::collections::{HashMap, HashSet};

/// Names already given. Compared without case, because some of them become file names.
#[derive(Debug, Default)]
pub struct Scope {
    taken: HashSet<String>,
    /// The number that is tried next behind each stem: the ones before it are taken.
    next: HashMap<String, usize>,
}

/// How the words of a name are put together.
#[derive(Clone, Copy, Debug)]
pub enum Case {
    /// `PetOwner`; the noun stands in front of a leading digit.
    Pascal(&'static str),
    /// `pet_owner`.
    Snake,
}

impl Case {
    fn join(self, words: &[String]) -> String {
        let name = match self {
            Self::Pascal(noun) => pascal(words, noun),
            Self::Snake => snake(words),
        };
        // Capitals and small letters may be composed otherwise than what they were made of.
        composed(&name).into_owned()
    }
}

impl Scope {
    /// A scope in which `reserved` are taken.
    #[must_use]
    pub fn with(reserved: &[&str]) -> Self {
        Self {
            taken: reserved.iter().map(|name| key(name)).collect(),
            next: HashMap::new(),
        }
    }

    /// Whether the name is free; takes it if it is.
    pub fn take(&mut self, name: &str) -> bool {
        self.taken.insert(key(name))
    }

    /// Names for all of `texts`, in their order. A text that is an identifier already keeps it, wherever it stands.
    pub fn claim_all<'a>(
        &mut self,
        texts: &[(&'a str, &'a Pointer)],
        case: Case,
        report: &mut Report,
    ) -> Vec<String> {
        let kept: Vec<Result<String, Vec<String>>> = texts
            .iter()
            .map(|(text, _)| {
                let plain = words(text);
                Some(case.join(&plain))
                    .filter(|name| name.trim_start_matches("r#") == *text && self.take(name))
                    .ok_or(plain)
            })
            .collect();
        let all = kept.into_iter().zip(texts);
        all.map(|(kept, (text, pointer))| {
            kept.unwrap_or_else(|plain| self.claim_split(text, plain, case, pointer, report))
        })
        .collect()
    }

    /// A name for `text`: its words; where they are taken, with its signs spelled out; where that is taken too, with a number.
    pub fn claim(
        &mut self,
        text: &str,
        case: Case,
        pointer: &Pointer,
        report: &mut Report,
    ) -> String {
        self.claim_split(text, words(text), case, pointer, report)
    }

    /// The same for a text whose words are known.
    fn claim_split(
        &mut self,
        text: &str,
        plain: Vec<String>,
        case: Case,
        pointer: &Pointer,
        report: &mut Report,
    ) -> String {
        let plain = if text.is_empty() {
            vec!["empty".to_owned()]
        } else {
            plain
        };
        if !plain.is_empty() {
            let name = case.join(&plain);
            if self.take(&name) {
                return name;
            }
        }
        let spelled = spelled_words(text);
        if spelled != plain {
            let name = case.join(&spelled);
            if self.take(&name) {
                return name;
            }
        }
        if plain.is_empty() && self.take(&case.join(&plain)) {
            return case.join(&plain);
        }
        self.numbered(&plain, &format!("`{text}`"), case, pointer, report)
    }

    /// A name for what the description does not have: the place for members or values that it does not know.
    pub fn claim_own(
        &mut self,
        name: &str,
        what: &str,
        case: Case,
        pointer: &Pointer,
        report: &mut Report,
    ) -> String {
        let words = words(name);
        let name = case.join(&words);
        if self.take(&name) {
            name
        } else {
            self.numbered(&words, what, case, pointer, report)
        }
    }

    /// A name for words that were already chosen.
    pub fn claim_words(
        &mut self,
        words: &[String],
        case: Case,
        pointer: &Pointer,
        report: &mut Report,
    ) -> String {
        let name = case.join(words);
        if self.take(&name) {
            return name;
        }
        self.numbered(
            words,
            &format!("`{}`", words.join(" ")),
            case,
            pointer,
            report,
        )
    }

    fn numbered(
        &mut self,
        words: &[String],
        what: &str,
        case: Case,
        pointer: &Pointer,
        report: &mut Report,
    ) -> String {
        let plain = case.join(words);
        let stem = plain.trim_start_matches("r#").trim_end_matches('_');
        let gap = if stem.ends_with(|last: char| last.is_ascii_digit()) {
            "_"
        } else {
            ""
        };
        let stem_key = key(stem);
        let mut number = self.next.get(&stem_key).copied().unwrap_or(2);
        loop {
            let name = format!("{stem}{gap}{number}");
            if self.take(&name) {
                self.next.insert(stem_key, number + 1);
                report.add(
                    codes::RENAMED,
                    pointer.clone(),
                    format!("{what} is called `{name}`, because `{plain}` is taken"),
                    "rename one of them in the description if the number is in your way",
                );
                return name;
            }
            number += 1;
        }
    }
}

fn key(name: &str) -> String {
    composed(&name.trim_start_matches("r#").to_lowercase()).into_owned()
}
