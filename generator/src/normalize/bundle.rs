//! Swagger 2.0 in several files: what the description refers to is put into its own sections before it is rewritten.

use super::edit::inner;
use super::origin;
use super::refs::{Index, Resolver, name_of_file, only_reference};
use crate::read::{Documents, Map, Node, split};
use crate::report::{Pointer, escaped};
use std::collections::{HashMap, HashSet, VecDeque};

/// A section of a 2.0 document.
type Section = &'static str;
const DEFINITIONS: Section = "definitions";
const PATHS: Section = "paths";
const SECTIONS: &[Section] = &[DEFINITIONS, "parameters", "responses"];
/// Members that hold values of the API.
const VALUES: &[&str] = &["example", "examples", "default", "enum"];

/// Puts everything into one document. What cannot be followed keeps its reference, by which it is reported later.
pub(super) fn bundle(root: &mut Map, documents: &Documents) {
    let original = Node::Map(root.clone());
    let none = HashMap::new();
    let mut bundle = Bundle {
        resolver: Resolver {
            documents,
            root: &original,
            components: &none,
            index: Index::default(),
        },
        documents,
        keys: HashMap::new(),
        homes: HashMap::new(),
        waiting: VecDeque::new(),
        inlining: Vec::new(),
    };
    bundle.adopt(root);
    bundle.members(root, 0, None);
    while let Some((section, key, place)) = bundle.waiting.pop_front() {
        let mut node = bundle.copy(&place);
        bundle.node(&mut node, place.file, section);
        inner(root, section).0.push((key, node));
    }
}

struct Bundle<'a> {
    resolver: Resolver<'a>,
    documents: &'a Documents,
    keys: HashMap<Section, HashSet<String>>,
    homes: HashMap<(Section, Pointer), String>,
    waiting: VecDeque<(Section, String, Pointer)>,
    /// Path items that are being put in the places of references.
    inlining: Vec<Pointer>,
}

impl Bundle<'_> {
    /// Entries that are only references into other files are what these lead to.
    fn adopt(&mut self, root: &mut Map) {
        for section in SECTIONS {
            let entries = root.0.iter_mut().find(|(key, _)| key == section);
            let Some((_, Node::Map(entries))) = entries else {
                continue;
            };
            let keys = entries.0.iter().map(|(key, _)| key.clone()).collect();
            self.keys.insert(section, keys);
            for (key, node) in &mut entries.0 {
                let reference = node.as_map().and_then(only_reference);
                let place = reference.and_then(|text| self.resolver.resolve(0, 0, text).ok());
                let Some(place) = place.filter(|place| place.file != 0) else {
                    continue;
                };
                let home = (*section, place.clone());
                if self.homes.insert(home, key.clone()).is_none() {
                    *node = self.copy(&place);
                    self.node(node, place.file, section);
                }
            }
        }
    }

    /// A copy of a node that says where it stood.
    fn copy(&self, place: &Pointer) -> Node {
        let mut node = self.resolver.node(place).cloned().unwrap_or(Node::Null);
        if let Node::Map(map) = &mut node {
            origin::mark(map, place);
        }
        node
    }

    /// Goes through a node of a file; a reference in it leads to what `section` holds.
    fn node(&mut self, node: &mut Node, file: u32, section: Section) {
        match node {
            Node::Map(map) if map.get("$ref").is_some_and(|node| node.as_text().is_some()) => {
                self.reference(map, file, section);
            }
            Node::Map(map) => self.members(map, file, None),
            Node::List(list) => list
                .iter_mut()
                .for_each(|node| self.node(node, file, section)),
            _ => {}
        }
    }

    /// Goes through members; `holds` says what they are where the mapping's keys are names.
    fn members(&mut self, map: &mut Map, file: u32, holds: Option<Section>) {
        for (key, node) in &mut map.0 {
            let section = match (holds, key.as_str()) {
                (Some(section), _) => section,
                (None, key) if VALUES.contains(&key) || key.starts_with("x-sw-") => continue,
                (None, "parameters") => "parameters",
                (None, "responses") => "responses",
                (None, "paths") => PATHS,
                (None, _) => DEFINITIONS,
            };
            let names = holds.is_none()
                && matches!(
                    key.as_str(),
                    "parameters" | "responses" | "paths" | "definitions" | "properties"
                );
            match node {
                Node::Map(map) if names => self.members(map, file, Some(section)),
                node => self.node(node, file, section),
            }
        }
    }

    fn reference(&mut self, map: &mut Map, file: u32, section: Section) {
        let Some(text) = super::edit::text(map, "$ref").map(str::to_owned) else {
            return;
        };
        let new = match self.resolver.resolve(file, 0, &text) {
            Ok(place) if place.file == 0 && file == 0 => return,
            Ok(place) if place.file == 0 => format!("#{}", place.path),
            Ok(place) if section == PATHS => return self.path_item(map, &place),
            Ok(place) => format!("#/{section}/{}", token(&self.key(section, place))),
            Err(_) if file == 0 => return,
            Err(_) => self.lost(file, &text),
        };
        super::edit::put(map, "$ref", Node::Text(new));
    }

    /// Puts a path item in the place of the reference to it.
    fn path_item(&mut self, map: &mut Map, place: &Pointer) {
        let Node::Map(item) = self.copy(place) else {
            return;
        };
        if self.inlining.contains(place) {
            return;
        }
        *map = item;
        self.inlining.push(place.clone());
        self.members(map, place.file, None);
        self.inlining.pop();
    }

    fn key(&mut self, section: Section, place: Pointer) -> String {
        let home = (section, place.clone());
        if let Some(key) = self.homes.get(&home) {
            return key.clone();
        }
        let wanted = name_of_file(self.documents, &place);
        let keys = self.keys.entry(section).or_default();
        let mut key = wanted.clone();
        let mut suffix = 2;
        while !keys.insert(key.clone()) {
            key = format!("{wanted}{suffix}");
            suffix += 1;
        }
        self.homes.insert(home, key.clone());
        self.waiting.push_back((section, key.clone(), place));
        key
    }

    /// A reference of another file that cannot be followed, as it would be written in the description.
    fn lost(&self, file: u32, text: &str) -> String {
        let (address, fragment) = split(text);
        let address = self.documents.address_of(file, address);
        format!("{address}#{fragment}")
    }
}

/// A key as a token of a JSON Pointer in an address.
fn token(key: &str) -> String {
    escaped(key).replace('%', "%25")
}
