//! References: where each one leads, and the nodes that become components because references lead to them from elsewhere.
//!
//! Everything is resolved once, before the walk, on the documents as they were read. A place is a pointer into a file; a node of the
//! description itself, into the document that the walk sees.

mod cycles;
mod name;
mod path;
mod resolve;

pub(super) use path::{below, only_reference, reference, spell, split};
pub(super) use resolve::Broken;

use crate::read::{Documents, Map, Node, percent_decode};
use crate::report::{Moves, Pointer};
use resolve::{Keys, Resolver};
use std::collections::{HashMap, HashSet};

/// Where a reference leads.
pub(super) enum Target {
    /// To a component of the right kind: the reference, in one spelling.
    Component(String),
    /// From the component that is walked to the node that it stands for.
    Itself(Pointer),
    /// Nowhere that can be used.
    Broken(Broken),
}

/// A node that is to become a component.
pub(super) struct Hoist {
    /// Where it stands.
    pub place: Pointer,
    /// The section of `components` that it goes to.
    pub section: &'static str,
    /// The key that it gets there.
    pub key: String,
}

/// A file and a resource in it.
type Base = (u32, usize);
type Section = &'static str;

/// What is known of the references before the walk, and what the walk made of them.
pub(super) struct Refs {
    documents: Documents,
    components: Keys,
    cyclic: HashSet<(String, String)>,
    resolved: HashMap<String, Vec<(Base, Result<Pointer, Broken>)>>,
    /// The nodes in the middle of documents that references lead to.
    middle: HashSet<Pointer>,
    /// The component that a node is.
    homes: HashMap<(Section, Pointer), String>,
    /// Where the walk is when it is at nodes of other places.
    places: Moves,
    /// Nodes that were demanded and not yet met by the walk.
    pub waiting: Vec<Hoist>,
    /// Nodes that the walk has taken out, walked.
    pub taken: Vec<(Section, String, Node)>,
    done: HashSet<(Section, String)>,
    /// Names that other components had already: where, what was wanted, what was given.
    pub renamed: Vec<(Pointer, String, String)>,
    /// Files whose own finding was told.
    told: HashSet<u32>,
}

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
    /// Looks through the documents once. `documents.root` is what `root` was made of; it is kept only where it is needed.
    pub fn scan(mut documents: Documents, root: &mut Node) -> Self {
        documents.look_over_again(root);
        let mut refs = Self {
            components: keys(root),
            documents,
            cyclic: HashSet::new(),
            resolved: HashMap::new(),
            middle: HashSet::new(),
            homes: HashMap::new(),
            places: Moves::default(),
            waiting: Vec::new(),
            taken: Vec::new(),
            done: HashSet::new(),
            renamed: Vec::new(),
            told: HashSet::new(),
        };
        refs.resolve_all(root);
        refs.find_cycles(root);
        refs.adopt(root);
        if refs.middle.iter().any(|place| place.file == 0) {
            refs.documents.root = root.clone();
        }
        refs
    }

    fn resolve_all(&mut self, root: &Node) {
        let resolver = Resolver {
            documents: &self.documents,
            root,
            components: &self.components,
        };
        for (file, survey) in self.documents.surveys().iter().enumerate() {
            let file = file as u32;
            for (resource, reference) in &survey.references {
                let outcome = resolver.resolve(file, *resource, reference);
                if let Ok(place) = &outcome
                    && component(place).is_none()
                {
                    self.middle.insert(place.clone());
                }
                let known = self.resolved.entry(reference.clone()).or_default();
                known.push(((file, *resource), outcome));
            }
        }
    }

    fn find_cycles(&mut self, root: &Node) {
        let components = root.as_map().and_then(|map| map.get("components")?.as_map());
        for (section, node) in components.iter().flat_map(|map| &map.0) {
            let Node::Map(entries) = node else { continue };
            let keys = cycles::cyclic(section, entries).into_iter();
            self.cyclic.extend(keys.map(|key| (section.clone(), key)));
        }
    }

    /// A component that is only a reference to a node of no name is that node.
    fn adopt(&mut self, root: &Node) {
        let components = root.as_map().and_then(|map| map.get("components")?.as_map());
        for section in SECTIONS {
            let entries = components.and_then(|map| map.get(section)?.as_map());
            for (key, node) in entries.iter().flat_map(|map| &map.0) {
                let Some(reference) = node.as_map().and_then(only_reference) else {
                    continue;
                };
                let stands = below(&Pointer::root(), ["components", section, key]);
                let base = self.base(&stands);
                if let Ok(place) = self.resolve(base, reference)
                    && component(&place).is_none()
                {
                    let home = (*section, place);
                    self.homes.entry(home).or_insert_with(|| key.clone());
                }
            }
        }
    }

    fn base(&self, place: &Pointer) -> Base {
        let survey = self.documents.surveys().get(place.file as usize);
        let resource = survey.map_or(0, |survey| survey.resource_at(&place.path));
        (place.file, resource)
    }

    fn resolve(&self, base: Base, reference: &str) -> Result<Pointer, Broken> {
        let known = self.resolved.get(reference).into_iter().flatten();
        let mut known = known.filter(|(at, _)| *at == base);
        match known.next() {
            Some((_, outcome)) => outcome.clone(),
            None => Err(Broken::Dangling),
        }
    }

    /// Whether every reference is one from the description to its own components.
    fn is_plain(&self) -> bool {
        self.documents.surveys().len() == 1 && self.middle.is_empty()
    }

    /// Where the node at `now` stands in its own document. `stood` is where its author wrote it.
    fn place(&self, now: &Pointer, stood: Pointer) -> Pointer {
        if stood.file != 0 {
            stood
        } else {
            self.places.stood(now)
        }
    }
}
