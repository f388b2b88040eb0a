//! The look through all documents before the walk.

use super::index::Index;
use super::path::{below, component, is_only_reference, reference};
use super::resolve::{Keys, Resolver};
use super::{Refs, Section, cycles};
use crate::read::{Documents, Node};
use crate::report::{Moves, Pointer, Report, unescaped};
use std::collections::{HashMap, HashSet, VecDeque};

/// The sections that hold what references lead to.
const SECTIONS: &[Section] = &[
    "schemas",
    "responses",
    "parameters",
    "examples",
    "requestBodies",
    "headers",
    "securitySchemes",
    "links",
    "callbacks",
];

impl Refs {
    /// Looks through the documents once. `root` is the description's, which `documents` lacks.
    pub fn scan(documents: Documents, root: &mut Node, report: &mut Report) -> Self {
        let mut refs = Self {
            components: keys(root),
            documents,
            cyclic: HashSet::new(),
            resolved: HashMap::new(),
            middle: HashSet::new(),
            last: HashSet::new(),
            homes: HashMap::new(),
            places: Moves::default(),
            read: report.moves.clone(),
            met: HashSet::new(),
            waiting: VecDeque::new(),
            renamed: Vec::new(),
            told: HashSet::new(),
            index: Index::default(),
        };
        if refs.resolve_all(root) {
            refs.documents.root = root.clone();
        }
        refs.unfold(root, report);
        refs.components = keys(root);
        refs.adopt(root);
        refs
    }

    /// Resolves every reference. Whether nodes of the description will be looked up by them.
    fn resolve_all(&mut self, root: &Node) -> bool {
        let mut needs_root = false;
        let resolver = Resolver {
            documents: &self.documents,
            root,
            components: &self.components,
            index: Index::default(),
        };
        for (file, survey) in self.documents.surveys().iter().enumerate() {
            let file = file as u32;
            for (resource, reference) in &survey.references {
                let outcome = resolver.resolve(file, *resource, reference);
                let named = outcome.as_ref().ok().map(component);
                if let Some(Some([section, _])) = &named {
                    // Callbacks are put in the places of their references, as path items are.
                    needs_root |= section == "callbacks" || !SECTIONS.contains(&section.as_str());
                }
                if let (Ok(place), Some(None)) = (&outcome, named) {
                    needs_root |= place.file == 0;
                    let last = place.path.rsplit('/').next().unwrap_or_default();
                    self.last.insert(unescaped(last));
                    self.middle.insert(place.clone());
                }
                let known = self.resolved.entry(reference.clone()).or_default();
                known.push(((file, *resource), outcome));
            }
        }
        needs_root
    }

    /// Puts sections of `components` that are references in their places: what is in them has to be known before the walk.
    fn unfold(&mut self, root: &mut Node, report: &mut Report) {
        let at = Pointer::root().join("components");
        let Node::Map(root) = root else { return };
        let Some((_, components)) = root.0.iter_mut().find(|(key, _)| key == "components") else {
            return;
        };
        self.unfold_node(components, &at, report);
        let Node::Map(components) = components else {
            return;
        };
        for (section, node) in &mut components.0 {
            if SECTIONS.contains(&section.as_str()) {
                self.unfold_node(node, &at.join(section), report);
            }
        }
    }

    fn unfold_node(&mut self, node: &mut Node, at: &Pointer, report: &mut Report) {
        let place = reference(node).and_then(|reference| {
            let base = self.base(&self.places.stood(at));
            self.resolve(base, reference).ok()
        });
        let Some(place) = place else { return };
        let Some(target @ Node::Map(_)) = self.node(&place) else {
            return;
        };
        *node = target.clone();
        self.places.note(at, place.clone());
        report.moves.copied(&place, at, &self.read);
    }

    /// Components that are nodes of other places: such that are only a reference to one, and those of sections that were unfolded.
    fn adopt(&mut self, root: &Node) {
        let components = root
            .as_map()
            .and_then(|map| map.get("components")?.as_map());
        for section in SECTIONS {
            let entries = components.and_then(|map| map.get(section)?.as_map());
            let mut next = HashMap::new();
            for (key, node) in entries.iter().flat_map(|map| &map.0) {
                self.met.insert((section, key.clone()));
                let now = below(&Pointer::root(), ["components", section, key]);
                let place = self.places.stood(&now);
                let Some(reference) = reference(node) else {
                    self.home(section, place, key);
                    continue;
                };
                let Ok(target) = self.resolve(self.base(&place), reference) else {
                    continue;
                };
                match component(&target) {
                    Some([found, target]) if found == *section => {
                        drop(next.insert(key.as_str(), target))
                    }
                    Some(_) => {}
                    None if is_only_reference(node) => self.home(section, target, key),
                    None => {}
                }
            }
            let keys = cycles::cyclic(&next).into_iter();
            self.cyclic
                .extend(keys.map(|key| ((*section).to_owned(), key)));
        }
    }

    /// Says that the component `key` is the node at `place`, unless another one is.
    fn home(&mut self, section: Section, place: Pointer, key: &str) {
        if component(&place).is_none() {
            let home = self.homes.entry((section, place));
            home.or_insert_with(|| key.to_owned());
        }
    }
}

/// The keys of each section of `components`.
fn keys(root: &Node) -> Keys {
    let components = root
        .as_map()
        .and_then(|map| map.get("components")?.as_map());
    let sections = components.into_iter().flat_map(|map| &map.0);
    let sections = sections.filter_map(|(section, node)| Some((section, node.as_map()?)));
    sections
        .map(|(section, entries)| {
            let keys = entries.0.iter().map(|(key, _)| key.clone());
            (section.clone(), keys.collect())
        })
        .collect()
}
