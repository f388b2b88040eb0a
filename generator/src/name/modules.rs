//! Which file each type stands in: what one group of operations alone needs stands together, the rest is shared.

use super::Names;
use super::scope::{Case, Scope};
use super::words::{ascii_words, words};
use crate::analyze::{for_each_reference, innermost};
use crate::api::{Api, Operation, TypeId};
use crate::report::{Pointer, Report};
use std::collections::BTreeMap;

/// Up to this many types stand in one file, whatever needs them.
const FEW: usize = 60;

/// No file has more types than this.
const MANY: usize = 250;

/// What no file may be called on Windows.
const DEVICES: &[&str] = &[
    "con", "prn", "aux", "nul", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8",
    "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
];

/// The module of each type; empty where there is only one.
pub(super) fn modules(api: &Api, names: &mut Names) {
    names.modules = vec![String::new(); api.types.len()];
    if api.type_ids().count() <= FEW {
        return;
    }
    let domains = domains(api, names);
    let mut by_name: BTreeMap<&str, Vec<(String, TypeId)>> = BTreeMap::new();
    for (id, owner) in api.type_ids().zip(owners(api, &domains)) {
        let domain = match owner {
            Owner::Nobody => "others",
            Owner::One(index) => &domains[index].name,
            Owner::Several => "shared",
        };
        let letters = words(names.ty(id)).concat();
        by_name.entry(domain).or_default().push((letters, id));
    }
    let mut scope = Scope::with(DEVICES);
    // These modules are private, so nobody needs to know about their numbers.
    let mut unseen = Report::default();
    for (domain, types) in by_name {
        for (key, ids) in split(types, 0) {
            let mut words = ascii_words(domain, "group");
            words.extend((!key.is_empty()).then_some(key));
            let module = scope.claim_words(&words, Case::Snake, &Pointer::root(), &mut unseen);
            for id in ids {
                names.modules[id.0 as usize].clone_from(&module);
            }
        }
    }
}

/// A part of the API, and the types that it speaks of.
struct Domain {
    name: String,
    types: Vec<TypeId>,
}

/// The groups of operations; where there is only one, those of the paths. Webhooks are one as well.
fn domains(api: &Api, names: &Names) -> Vec<Domain> {
    let mut by_name: BTreeMap<String, Vec<TypeId>> = BTreeMap::new();
    if names.grouped {
        for group in &names.groups {
            let operations = group.operations.iter().map(|id| &api[*id]);
            let types = operations.flat_map(types_of);
            by_name
                .entry(group.module.clone())
                .or_default()
                .extend(types);
        }
    } else {
        let common = common_segments(api);
        for id in api.operation_ids() {
            let segment = segments(&api[id]).nth(common);
            let name = segment.or_else(|| segments(&api[id]).last());
            let name = ascii_words(name.unwrap_or_default(), "root").join("_");
            by_name.entry(name).or_default().extend(types_of(&api[id]));
        }
    }
    let payloads = api.webhooks.iter();
    let payloads = payloads.filter_map(|webhook| innermost(&webhook.content.ty));
    let webhooks = by_name.entry("webhooks".to_owned()).or_default();
    webhooks.extend(
        payloads
            .chain(api.webhook)
            .chain(api.callbacks.iter().copied()),
    );
    let domains = by_name.into_iter();
    domains
        .map(|(name, types)| Domain { name, types })
        .collect()
}

fn types_of(operation: &Operation) -> impl Iterator<Item = TypeId> {
    operation.references().filter_map(innermost)
}

/// The parts of a path that are no parameters.
fn segments(operation: &Operation) -> impl Iterator<Item = &str> {
    let segments = operation.path.split('/');
    segments.filter(|segment| !segment.is_empty() && !segment.contains('{'))
}

/// How many segments all paths begin with: `v1`, `api`.
fn common_segments(api: &Api) -> usize {
    let mut ids = api.operation_ids();
    let Some(first) = ids.next() else {
        return 0;
    };
    let first: Vec<&str> = segments(&api[first]).collect();
    ids.fold(first.len(), |common, id| {
        let both = segments(&api[id]).zip(&first).take(common);
        both.take_while(|(own, other)| own == *other).count()
    })
}

/// Who needs a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Owner {
    Nobody,
    One(usize),
    Several,
}

/// Who needs each type, in the order of their ids.
fn owners(api: &Api, domains: &[Domain]) -> Vec<Owner> {
    let mut owners = vec![Owner::Nobody; api.types.len()];
    for (index, domain) in domains.iter().enumerate() {
        let mut open = domain.types.clone();
        while let Some(id) = open.pop() {
            let owner = &mut owners[id.0 as usize];
            let next = match *owner {
                Owner::Nobody => Owner::One(index),
                Owner::One(other) if other != index => Owner::Several,
                // What it leads to is marked already.
                Owner::One(_) | Owner::Several => continue,
            };
            *owner = next;
            for_each_reference(&api[id].shape, |ty| open.extend(innermost(ty)));
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
