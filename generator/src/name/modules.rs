//! Which file each type stands in: what one group of operations alone needs stands together, the rest is shared.

use super::Names;
use super::domains::{Domain, OTHERS};
use super::scope::{Case, Scope};
use super::words::{ascii_words, words};
use crate::analyze::{for_each_reference, innermost};
use crate::api::{Api, TypeId};
use crate::report::{Pointer, Report};
use std::borrow::Cow;
use std::collections::BTreeMap;

/// Up to this many types stand in one file, whatever needs them.
const FEW: usize = 60;

/// No file has more types than this.
const MANY: usize = 250;

/// What no file may be called on Windows.
pub(super) const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The module of each type; empty where there is only one.
pub(super) fn modules(api: &Api, names: &mut Names) {
    names.modules = vec![String::new(); api.types.len()];
    if are_few(api) {
        return;
    }
    let owners = owners(api, &names.domains);
    let mut by_name: BTreeMap<Cow<'_, str>, Vec<(String, TypeId)>> = BTreeMap::new();
    for (id, owner) in api.type_ids().zip(owners) {
        let letters = words(names.ty(id)).concat();
        let name = owner.module(&names.domains);
        by_name.entry(name).or_default().push((letters, id));
    }
    let mut scope = Scope::with(DEVICES);
    // These modules are private, so nobody needs to know about their numbers.
    let mut unseen = Report::default();
    for (name, types) in by_name {
        for (key, ids) in split(types, 0) {
            let mut words = ascii_words(&name, "group");
            words.extend((!key.is_empty()).then_some(key));
            let module = scope.claim_words(&words, Case::Snake, &Pointer::root(), &mut unseen);
            for id in ids {
                names.modules[id.0 as usize].clone_from(&module);
            }
        }
    }
}

/// Whether there are so few types that they stand together.
pub(super) fn are_few(api: &Api) -> bool {
    api.type_ids().count() <= FEW
}

/// Who needs a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Nobody,
    /// One domain.
    Domain(usize),
    /// Several of the family that this domain is of.
    Family(usize),
    Several,
}

impl Owner {
    fn module(self, domains: &[Domain]) -> Cow<'_, str> {
        match self {
            Self::Nobody => Cow::Borrowed(OTHERS),
            Self::Domain(index) => Cow::Borrowed(&domains[index].feature),
            Self::Family(index) => Cow::Owned(format!("{} shared", domains[index].family)),
            Self::Several => Cow::Borrowed("shared"),
        }
    }

    /// Who needs it when this domain does as well.
    fn and(self, index: usize, domains: &[Domain]) -> Self {
        let is_of_family = |other: usize| domains[other].family == domains[index].family;
        match self {
            Self::Nobody => Self::Domain(index),
            Self::Domain(other) if other == index => self,
            Self::Domain(other) if is_of_family(other) => Self::Family(other),
            Self::Family(other) if is_of_family(other) => self,
            Self::Domain(_) | Self::Family(_) | Self::Several => Self::Several,
        }
    }
}

/// Who needs each type, in the order of their ids.
fn owners(api: &Api, domains: &[Domain]) -> Vec<Owner> {
    let mut owners = vec![Owner::Nobody; api.types.len()];
    for (index, domain) in domains.iter().enumerate() {
        let mut open = domain.types(api);
        while let Some(id) = open.pop() {
            let owner = &mut owners[id.0 as usize];
            let both = owner.and(index, domains);
            // What it leads to is marked already.
            if std::mem::replace(owner, both) != both {
                for_each_reference(&api[id].shape, |ty| open.extend(innermost(ty)));
            }
        }
    }
    api.type_ids().map(|id| owners[id.0 as usize]).collect()
}

/// Types by the letters in which their names differ, so that none of the parts is too large.
fn split(types: Vec<(String, TypeId)>, from: usize) -> Vec<(String, Vec<TypeId>)> {
    if types.len() <= MANY {
        return vec![(String::new(), types.into_iter().map(|(_, id)| id).collect())];
    }
    let mut by_letter: BTreeMap<Option<char>, Vec<(String, TypeId)>> = BTreeMap::new();
    for (letters, id) in types {
        let letter = letters.chars().nth(from);
        by_letter.entry(letter).or_default().push((letters, id));
    }
    let is_split = by_letter.len() > 1;
    let parts = by_letter.into_iter().flat_map(|(letter, types)| {
        let below = match letter {
            Some(_) => split(types, from + 1),
            None => vec![(String::new(), types.into_iter().map(|(_, id)| id).collect())],
        };
        let letter = letter.filter(|letter| is_split && letter.is_ascii_alphanumeric());
        let letter = letter.map(String::from).unwrap_or_default();
        below
            .into_iter()
            .map(move |(key, ids)| (format!("{letter}{key}"), ids))
    });
    parts.collect()
}
