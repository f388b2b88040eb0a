//! Which Cargo features each module needs to be there.

use super::{Reach, for_each_reference, innermost};
use crate::api::Api;
use crate::name::{Names, OTHERS};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// The features of a crate, and what each brings. Empty where there is only one part to leave out.
#[derive(Clone, Debug, Default)]
pub struct Features {
    names: Vec<String>,
    of_modules: HashMap<String, Vec<String>>,
}

/// A module that more features than this bring, or half of them, is always there: its list would be longer than what it saves.
const MOST: usize = 8;

impl Features {
    /// All of them.
    #[must_use]
    pub fn names(&self) -> &[String] {
        &self.names
    }

    /// The features of which any brings the module of types; empty where it is always there.
    #[must_use]
    pub fn of_types(&self, module: &str) -> &[String] {
        self.of_modules.get(module).map_or(&[], Vec::as_slice)
    }
}

/// A feature brings the modules of the types that its operations speak of, those of the types that these hold, and so on.
pub(super) fn features(api: &Api, names: &Names) -> Features {
    let mut roots: Vec<(String, BTreeSet<&str>)> = Vec::new();
    let mut needed = Reach::new(api);
    for domain in &names.domains {
        let types = domain.types(api);
        let modules = types.iter().map(|id| names.module(*id)).collect();
        roots.push((domain.feature.clone(), modules));
        types.into_iter().for_each(|id| needed.named(id));
    }
    let others = api.type_ids().filter(|id| !needed.has(*id));
    let others: BTreeSet<&str> = others.map(|id| names.module(id)).collect();
    if !others.is_empty() {
        roots.push((OTHERS.to_owned(), others));
    }
    if roots.len() < 2 {
        return Features::default();
    }
    let held = held(api, names);
    let mut of_modules: HashMap<&str, Vec<String>> = HashMap::new();
    for (feature, roots) in &roots {
        for module in closure(roots.iter().copied(), &held) {
            of_modules.entry(module).or_default().push(feature.clone());
        }
    }
    let most = MOST.min((roots.len() - 1) / 2);
    let many = of_modules.iter().filter(|(_, all)| all.len() > most);
    let many: Vec<&str> = many.map(|(module, _)| *module).collect();
    for module in closure(many.into_iter(), &held) {
        of_modules.remove(module);
    }
    let of_modules = of_modules.into_iter();
    Features {
        names: roots.into_iter().map(|(feature, _)| feature).collect(),
        of_modules: of_modules
            .map(|(module, all)| (module.to_owned(), all))
            .collect(),
    }
}

/// The modules whose types each module's types hold.
fn held<'a>(api: &Api, names: &'a Names) -> BTreeMap<&'a str, BTreeSet<&'a str>> {
    let mut held: BTreeMap<&str, BTreeSet<&str>> = BTreeMap::new();
    for id in api.type_ids() {
        let own = held.entry(names.module(id)).or_default();
        for_each_reference(&api[id].shape, |ty| {
            own.extend(innermost(ty).map(|id| names.module(id)));
        });
    }
    held
}

/// The modules, those that they hold, and so on.
fn closure<'a>(
    roots: impl Iterator<Item = &'a str>,
    held: &BTreeMap<&'a str, BTreeSet<&'a str>>,
) -> BTreeSet<&'a str> {
    let mut open: Vec<&str> = roots.collect();
    let mut all = BTreeSet::new();
    while let Some(module) = open.pop() {
        if all.insert(module) {
            open.extend(held.get(module).into_iter().flatten());
        }
    }
    all
}
