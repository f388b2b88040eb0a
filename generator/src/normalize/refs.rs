//! References: which lead somewhere, and the ones into the middle of the document, whose targets become components.

use super::edit::{empty, single};
use crate::read::{Map, Node};
use crate::report::codes::{self, Kind as Code};
use std::collections::{HashMap, HashSet};

/// Where a reference leads.
pub(super) enum Target {
    /// To a component of the right kind: the reference, in one spelling.
    Component(String),
    /// To a component of another kind.
    OtherKind,
    /// Nowhere.
    Dangling,
    /// Back to itself.
    Cyclic,
    /// Into another file.
    External,
}

impl Target {
    /// The code and the end of the sentence for a reference that cannot be followed.
    pub fn finding(&self) -> (Code, &'static str) {
        match self {
            Self::External => (codes::EXTERNAL_REF, "leads into another file"),
            Self::Cyclic => (codes::CYCLIC_REF, "leads back to itself"),
            Self::OtherKind => (codes::DANGLING_REF, "leads to a component of another kind"),
            Self::Dangling | Self::Component(_) => (codes::DANGLING_REF, "leads nowhere"),
        }
    }
}

/// A node that is to become a component, because a reference leads into the middle of the document.
pub(super) struct Hoist {
    /// Where it stands.
    pub tokens: Vec<String>,
    /// The section of `components` that it goes to.
    pub section: &'static str,
    /// The key that it gets there.
    pub key: String,
}

/// What is known of the document's references before the walk.
#[derive(Default)]
pub(super) struct Refs {
    components: HashMap<String, HashSet<String>>,
    cyclic: HashSet<(String, String)>,
    deep: HashSet<String>,
    moved: HashMap<(&'static str, Vec<String>), String>,
    /// The nodes that wait to be moved.
    pub hoists: Vec<Hoist>,
}

impl Refs {
    /// Looks through the document once.
    pub fn scan(root: &Map) -> Self {
        let mut refs = Self::default();
        let components = root.get("components").and_then(Node::as_map);
        for (section, node) in components.iter().flat_map(|map| &map.0) {
            let Node::Map(entries) = node else { continue };
            let keys = entries.0.iter().map(|(key, _)| key.clone()).collect();
            refs.components.insert(section.clone(), keys);
            refs.find_cycles(section, entries);
        }
        let mut references = HashSet::new();
        for (_, node) in &root.0 {
            collect(node, &mut references);
        }
        refs.deep = references
            .into_iter()
            .filter(|reference| tokens(reference).is_some_and(|path| stands(root, &path)))
            .map(str::to_owned)
            .collect();
        refs
    }

    fn find_cycles(&mut self, section: &str, entries: &Map) {
        let next: HashMap<&str, String> = entries
            .0
            .iter()
            .filter_map(|(key, node)| {
                let reference = node.as_map()?.get("$ref")?.as_text()?;
                match tokens(reference)?.as_slice() {
                    [first, second, target] if first == "components" && second == section => {
                        Some((key.as_str(), target.clone()))
                    }
                    _ => None,
                }
            })
            .collect();
        let mut settled: HashSet<&str> = HashSet::new();
        for start in next.keys().copied() {
            let mut chain = Vec::new();
            let mut at = start;
            while let Some((key, target)) = next.get_key_value(at) {
                if let Some(from) = chain.iter().position(|seen| seen == key) {
                    let cycle = chain.iter().skip(from);
                    let cycle = cycle.map(|key: &&str| (section.to_owned(), (*key).to_owned()));
                    self.cyclic.extend(cycle);
                    break;
                }
                if !settled.insert(key) {
                    break;
                }
                chain.push(*key);
                at = target;
            }
        }
    }

    /// Where `reference` leads from a place that takes components of `section`.
    pub fn target(
        &mut self,
        section: Option<&'static str>,
        reference: &str,
        from_component: bool,
    ) -> Target {
        if reference.is_empty() {
            return Target::Dangling;
        }
        if !reference.starts_with('#') {
            return Target::External;
        }
        let (Some(path), Some(section)) = (tokens(reference), section) else {
            return Target::Dangling;
        };
        if let [first, second, key] = path.as_slice()
            && first == "components"
        {
            return self.component(section, second, key, from_component);
        }
        if !self.deep.contains(reference) {
            return Target::Dangling;
        }
        Target::Component(self.hoist(section, path))
    }

    fn component(&self, section: &str, found: &str, key: &str, from_component: bool) -> Target {
        let known = self
            .components
            .get(found)
            .is_some_and(|keys| keys.contains(key));
        if !known {
            return Target::Dangling;
        }
        if found != section {
            return Target::OtherKind;
        }
        let cyclic = self.cyclic.contains(&(found.to_owned(), key.to_owned()));
        if cyclic && (from_component || section != "schemas") {
            return Target::Cyclic;
        }
        Target::Component(spell(section, key))
    }

    fn hoist(&mut self, section: &'static str, path: Vec<String>) -> String {
        let place = (section, path);
        if let Some(reference) = self.moved.get(&place) {
            return reference.clone();
        }
        let keys = self.components.entry(section.to_owned()).or_default();
        let base = name(&place.1);
        let mut key = base.clone();
        let mut suffix = 2;
        while keys.contains(&key) {
            key = format!("{base}{suffix}");
            suffix += 1;
        }
        keys.insert(key.clone());
        let reference = spell(section, &key);
        self.moved.insert(place.clone(), reference.clone());
        self.hoists.push(Hoist {
            tokens: place.1,
            section,
            key,
        });
        reference
    }
}

/// A key for a node that is moved into `components`: the names on the way to it.
fn name(path: &[String]) -> String {
    const STRUCTURE: &[&str] = &[
        "components",
        "schemas",
        "properties",
        "paths",
        "schema",
        "content",
        "responses",
        "items",
        "allOf",
        "oneOf",
        "anyOf",
        "parameters",
        "requestBody",
        "requestBodies",
        "definitions",
        "$defs",
    ];
    let is_media_type = |index: usize| {
        let before = index.checked_sub(1).and_then(|before| path.get(before));
        before.is_some_and(|before| before == "content")
    };
    let words: Vec<&str> = path
        .iter()
        .enumerate()
        .filter(|(index, _)| !is_media_type(*index))
        .map(|(_, token)| token.as_str())
        .filter(|token| !STRUCTURE.contains(token) && token.parse::<usize>().is_err())
        .collect();
    let tail = words.iter().skip(words.len().saturating_sub(3));
    let text: Vec<String> = tail
        .map(|word| word.replace(|c: char| !c.is_alphanumeric(), "_"))
        .collect();
    if text.is_empty() {
        "Shared".to_owned()
    } else {
        text.join("_")
    }
}

/// A reference to a component, in the one spelling that later stages read.
pub(super) fn spell(section: &str, key: &str) -> String {
    let key = key.replace('~', "~0").replace('/', "~1");
    format!("#/components/{section}/{key}")
}

fn collect<'a>(node: &'a Node, references: &mut HashSet<&'a str>) {
    match node {
        Node::List(list) => list.iter().for_each(|node| collect(node, references)),
        Node::Map(map) => {
            for (key, node) in &map.0 {
                match node {
                    Node::Text(text) if key == "$ref" => {
                        if text.starts_with("#/") {
                            references.insert(text);
                        }
                    }
                    node => collect(node, references),
                }
            }
        }
        _ => {}
    }
}

/// The tokens of a local reference: the fragment, percent-decoded and unescaped.
pub(super) fn tokens(reference: &str) -> Option<Vec<String>> {
    let fragment = percent_decode(reference.strip_prefix("#/")?)?;
    let token = |text: &str| text.replace("~1", "/").replace("~0", "~");
    Some(fragment.split('/').map(token).collect())
}

fn percent_decode(text: &str) -> Option<String> {
    if !text.contains('%') {
        return Some(text.to_owned());
    }
    let mut bytes = Vec::with_capacity(text.len());
    let mut rest = text.as_bytes();
    while let Some((byte, tail)) = rest.split_first() {
        let hex = tail.get(..2).and_then(|hex| std::str::from_utf8(hex).ok());
        match (byte, hex.and_then(|hex| u8::from_str_radix(hex, 16).ok())) {
            (b'%', Some(decoded)) => {
                bytes.push(decoded);
                rest = tail.get(2..)?;
            }
            _ => {
                bytes.push(*byte);
                rest = tail;
            }
        }
    }
    String::from_utf8(bytes).ok()
}

/// Whether a node stands at `path` and is not reached as a component of its own.
fn stands(root: &Map, path: &[String]) -> bool {
    if let [first, _, _] = path
        && first == "components"
    {
        return false;
    }
    find(root, path).is_some()
}

/// The node at `path`.
pub(super) fn find<'a>(root: &'a Map, path: &[String]) -> Option<&'a Node> {
    let (first, rest) = path.split_first()?;
    rest.iter()
        .try_fold(root.get(first)?, |node, token| child(node, token))
}

fn child<'a>(node: &'a Node, token: &str) -> Option<&'a Node> {
    match node {
        Node::Map(map) => map.get(token),
        Node::List(list) => list.get(token.parse::<usize>().ok()?),
        _ => None,
    }
}

/// Takes the node at `path` out and leaves a `$ref` to its new place there.
pub(super) fn replace(root: &mut Node, path: &[String], reference: &str) -> Node {
    let mut at = root;
    for token in path {
        let next = match at {
            Node::Map(map) => map
                .0
                .iter_mut()
                .find(|(key, _)| key == token)
                .map(|(_, node)| node),
            Node::List(list) => token
                .parse::<usize>()
                .ok()
                .and_then(|index| list.get_mut(index)),
            _ => None,
        };
        match next {
            Some(node) => at = node,
            None => return empty(),
        }
    }
    std::mem::replace(at, single("$ref", Node::Text(reference.to_owned())))
}
