//! The keywords of a description, counted as their author wrote them, for the fidelity report.

use super::shape::{Aside, Object};
use super::walk::Walk;
use crate::read::Map;
use crate::report::{Finding, Level, Pointer};
use indexmap::IndexMap;
use std::collections::HashSet;

/// What becomes of a keyword.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fate {
    /// The generated code does what it says.
    Honoured,
    /// The generated code says less than it does, everywhere or in some places.
    Approximated,
    /// Nothing is generated from it.
    Ignored,
}

/// A keyword of one kind of object, in all of its places.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Keyword {
    /// What holds it: `a schema`, `a parameter`.
    pub object: &'static str,
    /// Its name.
    pub name: String,
    /// How often it stands in the description.
    pub places: usize,
    /// What becomes of it.
    pub fate: Fate,
    /// The first place, or the first where less is generated than it says.
    pub first: Pointer,
}

/// The counts of one walk. Objects that are walked in several places count once.
#[derive(Default)]
pub(super) struct Tally {
    seen: HashSet<Pointer>,
    keywords: IndexMap<(&'static str, String), Keyword>,
}

/// The keywords that were counted. What becomes of them is known when all stages have said what they found.
#[derive(Default)]
pub struct Keywords(pub(super) Option<Tally>);

impl Keywords {
    /// The keywords in the order they were met, with what the findings say of single places.
    #[must_use]
    pub fn after(self, findings: &[Finding]) -> Vec<Keyword> {
        let mut keywords = self.0.map(|tally| tally.keywords).unwrap_or_default();
        for finding in findings
            .iter()
            .filter(|finding| finding.level >= Level::Lossy)
        {
            let tokens = super::refs::split(&finding.pointer.path);
            let named = tokens.last().into_iter().flat_map(|name| {
                keywords
                    .values()
                    .position(|keyword| keyword.name == *name && keyword.fate == Fate::Honoured)
            });
            for index in named.collect::<Vec<_>>() {
                if let Some((_, keyword)) = keywords.get_index_mut(index) {
                    keyword.fate = Fate::Approximated;
                    keyword.first = finding.pointer.clone();
                }
            }
        }
        keywords.into_values().collect()
    }
}

impl Walk<'_> {
    /// Counts the keywords of an object, before repairs change them.
    pub fn tally(&mut self, object: &'static Object, map: &Map) {
        if self.tally.is_none() {
            return;
        }
        let now = self.pointer();
        let at = self.moves().stood(&now);
        let Some(tally) = &mut self.tally else {
            return;
        };
        if !tally.seen.insert(at.clone()) {
            return;
        }
        for (key, _) in map.0.iter().filter(|(key, _)| !key.starts_with("x-")) {
            let known = tally.keywords.entry((object.noun, key.clone()));
            let keyword = known.or_insert_with(|| Keyword {
                object: object.noun,
                name: key.clone(),
                places: 0,
                fate: fate(object, key),
                first: at.join(key),
            });
            keyword.places += 1;
        }
    }

    /// Notes that nothing knows a keyword.
    pub fn tally_unknown(&mut self, object: &'static Object, key: &str) {
        let keywords = self.tally.as_mut().map(|tally| &mut tally.keywords);
        if let Some(keyword) = keywords.and_then(|all| all.get_mut(&(object.noun, key.to_owned())))
        {
            keyword.fate = Fate::Ignored;
        }
    }
}

fn fate(object: &Object, key: &str) -> Fate {
    let aside = object.aside.iter().find(|(name, _)| *name == key);
    match aside {
        None => Fate::Honoured,
        Some((_, Aside::Unchecked | Aside::Condition)) => Fate::Approximated,
        Some((_, Aside::NoEffect)) => Fate::Ignored,
    }
}
