//! References: where each one leads, and the nodes that become components because references lead to them from elsewhere.
//!
//! Everything is resolved once, before the walk, on the documents as they were read. A place is a pointer into a file; a node of the
//! description itself, into the document that the walk sees.

mod cycles;
mod index;
mod name;
mod path;
mod resolve;
mod scan;

pub(super) use path::{below, find, only_reference, spell, split, tokens};
pub(super) use resolve::{Broken, Resolver};

use crate::read::{Documents, Map, Node, percent_decode};
use crate::report::{Moves, Pointer};
pub(super) use index::Index;
use path::{component, is_of_other_kind};
use resolve::Keys;
use std::collections::{HashMap, HashSet, VecDeque};

/// Starts a reference that is in its last spelling, where a repair walks it once more.
pub(super) const SETTLED: char = '\0';

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
    pub section: Section,
    /// The key that it gets there.
    pub key: String,
}

/// A file and a resource in it.
type Base = (u32, usize);
/// What a text leads to from each base that it stands in.
type Outcomes = Vec<(Base, Result<Pointer, Broken>)>;
/// A section of `components`.
pub(super) type Section = &'static str;

/// What is known of the references before the walk, and what the walk made of them.
pub(super) struct Refs {
    documents: Documents,
    components: Keys,
    cyclic: HashSet<(String, String)>,
    resolved: HashMap<String, Outcomes>,
    /// The nodes in the middle of documents that references lead to.
    middle: HashSet<Pointer>,
    /// The last tokens of their pointers.
    last: HashSet<String>,
    /// The component that a node is.
    homes: HashMap<(Section, Pointer), String>,
    /// Where nodes of the document that is walked stand in their own.
    pub places: Moves,
    /// What had been moved when the documents were looked through.
    pub read: Moves,
    /// Components that the walk has met, or that stand in the description.
    met: HashSet<(Section, String)>,
    /// Nodes that are to become components and perhaps were not met yet.
    waiting: VecDeque<Hoist>,
    /// Names that other components had already: of what, which, and what was given.
    pub renamed: Vec<(Pointer, String, String)>,
    /// Files whose own finding was told.
    pub told: HashSet<u32>,
    /// Of the documents, which stay where they are from the look through them on.
    index: Index,
}

impl Refs {
    fn base(&self, place: &Pointer) -> Base {
        let survey = self.documents.surveys().get(place.file as usize);
        let resource = survey.map_or(0, |survey| survey.resource_at(&place.path));
        (place.file, resource)
    }

    /// What a reference leads to; one that a repair has moved out of its schema is looked up for its file.
    fn resolve(&self, base: Base, reference: &str) -> Result<Pointer, Broken> {
        let known = self.resolved.get(reference).map_or(&[][..], Vec::as_slice);
        let exact = known.iter().find(|(at, _)| *at == base);
        let near = || known.iter().find(|(at, _)| at.0 == base.0);
        match exact.or_else(near) {
            Some((_, outcome)) => outcome.clone(),
            None => Err(Broken::Dangling),
        }
    }

    /// The document of another file.
    pub fn document(&self, file: u32) -> Option<&Map> {
        self.documents.other(file)?.as_map()
    }

    /// The node at a place, as it was read.
    pub fn node(&self, place: &Pointer) -> Option<&Node> {
        let root = match place.file {
            0 => &self.documents.root,
            file => self.documents.other(file)?,
        };
        self.index.node_at(root, &place.path)
    }

    /// Where what the walk sees at `now` stands in its own document. `stood` is where its author wrote it.
    pub fn place(&self, now: &Pointer, stood: Pointer) -> Pointer {
        if stood.file != 0 && self.documents.surveys().len() > 1 {
            stood
        } else {
            self.places.stood(now)
        }
    }

    /// Whether all references lead to components of the one document.
    pub fn is_plain(&self) -> bool {
        let surveys = self.documents.surveys();
        let is_one = surveys
            .iter()
            .map(|survey| survey.resources.len())
            .sum::<usize>()
            == 1;
        is_one && self.middle.is_empty()
    }

    /// The node that `reference` leads to.
    pub fn leads_to(&self, reference: &str, from: &Pointer) -> Result<Pointer, Broken> {
        self.resolve(self.base(from), reference)
    }

    /// Where `reference` leads from a place that takes components of `section`; `own` is the component that the walk is at.
    pub fn target(
        &mut self,
        section: Option<Section>,
        reference: &str,
        from: &Pointer,
        own: Option<&str>,
    ) -> Target {
        let Some(section) = section else {
            return Target::Broken(Broken::Dangling);
        };
        match self.resolve(self.base(from), reference) {
            Ok(place) => self.lead(section, place, own),
            Err(broken) => Target::Broken(broken),
        }
    }

    /// What leads to a node, where components of `section` are taken.
    fn lead(&mut self, section: Section, place: Pointer, own: Option<&str>) -> Target {
        let [found, key] = match component(&place) {
            Some(named) => named,
            None if is_of_other_kind(&place, section) => return Target::Broken(Broken::OtherKind),
            None => [section.to_owned(), self.hoist(section, &place)],
        };
        if found != section {
            return Target::Broken(Broken::OtherKind);
        }
        if own == Some(&key) && component(&place).is_none() {
            return Target::Itself(place);
        }
        let is_cyclic = self.cyclic.contains(&(found, key.clone()));
        if is_cyclic && (own.is_some() || section != "schemas") {
            return Target::Broken(Broken::Cyclic);
        }
        Target::Component(spell(section, &key))
    }

    /// The key of the component that a node becomes.
    fn hoist(&mut self, section: Section, place: &Pointer) -> String {
        let home = (section, place.clone());
        if let Some(key) = self.homes.get(&home) {
            return key.clone();
        }
        let wanted = self.name(place);
        let keys = self.components.entry(section.to_owned()).or_default();
        let mut key = wanted.clone();
        let mut suffix = 2;
        while keys.contains(&key) {
            key = format!("{wanted}{suffix}");
            suffix += 1;
        }
        keys.insert(key.clone());
        if key != wanted && place.file != 0 {
            let renamed = (place.clone(), wanted, key.clone());
            self.renamed.push(renamed);
        }
        self.homes.insert(home, key.clone());
        self.waiting.push_back(Hoist {
            place: place.clone(),
            section,
            key: key.clone(),
        });
        key
    }

    fn name(&self, place: &Pointer) -> String {
        if place.file == 0 {
            return name::inside(&split(&place.path));
        }
        name_of_file(&self.documents, place)
    }

    /// Where a value of a discriminator leads; `None` where it is a name that is looked up later, or no name at all.
    pub fn mapped(&mut self, value: &str, from: &Pointer) -> Option<Target> {
        let has_component = |refs: &Self| {
            let keys = refs.components.get("schemas");
            keys.is_some_and(|keys| keys.contains(value))
        };
        for path in ["/components/schemas", "/definitions"] {
            let named = || {
                below(
                    &Pointer {
                        file: from.file,
                        path: path.to_owned(),
                    },
                    [value],
                )
            };
            if from.file != 0 && self.node(&named()).is_some() {
                return Some(self.lead("schemas", named(), None));
            }
        }
        if has_component(self) {
            return Some(Target::Component(spell("schemas", value)));
        }
        value
            .contains(['#', '/', '.'])
            .then(|| self.target(Some("schemas"), value, from, None))
    }

    /// Whether a node whose pointer ends so may be one that references lead to.
    pub fn may_meet(&self, last: &str) -> bool {
        self.last.contains(last)
    }

    /// The walk is at a node: the key of the component that it becomes, if references lead to it, and whether it is met for the first time.
    pub fn meet(&mut self, section: Section, place: &Pointer) -> Option<(String, bool)> {
        if !self.middle.contains(place) {
            return None;
        }
        let key = self.hoist(section, place);
        let is_first = self.met.insert((section, key.clone()));
        Some((key, is_first))
    }

    /// The next node that is to become a component and was not met.
    pub fn next(&mut self) -> Option<Hoist> {
        loop {
            let hoist = self.waiting.pop_front()?;
            if self.met.insert((hoist.section, hoist.key.clone())) {
                return Some(hoist);
            }
        }
    }

    /// Whether several schemas, which one `$dynamicRef` may mean in turn, have this anchor.
    pub fn is_redirected(&self, anchor: &str) -> bool {
        let surveys = self.documents.surveys().iter();
        let names = surveys.flat_map(|survey| &survey.dynamic);
        names.filter(|name| *name == anchor).count() > 1
    }
}

/// What a node of another file is called.
pub(super) fn name_of_file(documents: &Documents, place: &Pointer) -> String {
    let address = documents.address_of(place.file, "");
    name::of_file(place, &percent_decode(&address).unwrap_or_default())
}
