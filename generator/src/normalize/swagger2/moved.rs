//! Where the nodes of the new document stood in the old one: carriers while it is made, then the report's table and the references.

use crate::normalize::edit::take;
use crate::normalize::refs::tokens;
use crate::read::{Map, Node};
use crate::report::{Moves, Pointer};
use std::collections::HashMap;

/// Members of the mapping that were moved there: their names, with the pointers of where they stood.
const FROM: &str = "x-sw-from";
/// Behind the name of a member that is a copy: references lead to what it was copied from.
const COPY: char = '\u{1}';
/// Between the name of a list and the index of an entry of it.
const ENTRY: char = '\0';

/// Says that the member `key` stood at `pointer`.
pub(super) fn from(map: &mut Map, key: &str, pointer: &Pointer) {
    let path = Node::Text(pointer.path.clone());
    let known = map.0.iter_mut().find(|(name, _)| name == FROM);
    match known {
        Some((_, Node::Map(from))) => from.0.push((key.to_owned(), path)),
        _ => {
            let from = Map(vec![(key.to_owned(), path)]);
            map.0.push((FROM.to_owned(), Node::Map(from)));
        }
    }
}

/// Says that the member `key` is a copy of what stood at `pointer`, and is elsewhere too.
pub(super) fn copied(map: &mut Map, key: &str, pointer: &Pointer) {
    from(map, &format!("{key}{COPY}"), pointer);
}

/// Says that the entry `index` of the list `key` stood at `pointer`.
pub(super) fn entry_from(map: &mut Map, key: &str, index: usize, pointer: &Pointer) {
    from(map, &entry(key, index), pointer);
}

fn entry(key: &str, index: usize) -> String {
    format!("{key}{ENTRY}{index}")
}

/// Takes the carriers out. `moves` knows then where everything stood, and local references lead to where it stands now.
pub(super) fn settle(mut root: Map, moves: &mut Moves) -> Map {
    let mut settle = Settle {
        old: std::mem::take(moves),
        moves: Moves::default(),
        now: HashMap::new(),
        copies: 0,
    };
    settle.members(&mut root, &Pointer::root(), &Pointer::root());
    let Settle {
        moves: new, now, ..
    } = settle;
    *moves = new;
    references(&mut root, false, &now);
    root
}

struct Settle {
    /// Where the nodes of the 2.0 document stood in the files.
    old: Moves,
    moves: Moves,
    /// Where what stood at a place of the 2.0 document is now.
    now: HashMap<String, String>,
    /// How many copies the walk is in.
    copies: usize,
}

impl Settle {
    fn members(&mut self, map: &mut Map, now: &Pointer, before: &Pointer) {
        let from: HashMap<String, Pointer> = match take(map, FROM) {
            Some(Node::Map(from)) => from.0.into_iter().filter_map(place).collect(),
            _ => HashMap::new(),
        };
        for (key, node) in &mut map.0 {
            let copy = from.get(&format!("{key}{COPY}"));
            self.copies += usize::from(copy.is_some());
            let from_here = from.get(key).or(copy);
            let now = now.join(key);
            // A part of its parent is not what a reference to the parent leads to.
            if let Some(from) = from_here.filter(|from| !is_around(from, before)) {
                self.leads(from, &now);
            }
            let before = self.note(&now, before.join(key), from_here);
            match node {
                Node::Map(map) => self.members(map, &now, &before),
                Node::List(list) => {
                    for (index, node) in list.iter_mut().enumerate() {
                        let (now, before) = (now.index(index), before.index(index));
                        let from = from.get(&entry(key, index));
                        if let Some(from) = from {
                            self.leads(from, &now);
                        }
                        let before = self.note(&now, before, from);
                        self.item(node, &now, &before);
                    }
                }
                _ => {}
            }
            self.copies -= usize::from(copy.is_some());
        }
    }

    fn item(&mut self, node: &mut Node, now: &Pointer, before: &Pointer) {
        match node {
            Node::Map(map) => self.members(map, now, before),
            Node::List(list) => {
                for (index, node) in list.iter_mut().enumerate() {
                    let (now, before) = (now.index(index), before.index(index));
                    let before = self.note(&now, before, None);
                    self.item(node, &now, &before);
                }
            }
            _ => {}
        }
    }

    /// References to `before` lead to the first place that it is at now.
    fn leads(&mut self, before: &Pointer, now: &Pointer) {
        if self.copies == 0 {
            let place = self.now.entry(before.path.clone());
            place.or_insert_with(|| now.path.clone());
        }
    }

    /// Notes where a node stood, if that is not where its parent says.
    fn note(&mut self, now: &Pointer, before: Pointer, from: Option<&Pointer>) -> Pointer {
        if let Some(from) = from {
            self.moves.note(now, self.old.stood(from));
            return from.clone();
        }
        if self.old.is_noted(&before) {
            self.moves.note(now, self.old.stood(&before));
        }
        before
    }
}

/// Whether `place` is `outer` or below it.
fn is_around(outer: &Pointer, place: &Pointer) -> bool {
    let rest = place.path.strip_prefix(outer.path.as_str());
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

fn place((key, node): (String, Node)) -> Option<(String, Pointer)> {
    let path = node.as_text()?.to_owned();
    Some((key, Pointer { file: 0, path }))
}

/// Members whose keys are names of the description's author, so that a key there is no keyword.
const NAMED: &[&str] = &[
    "paths",
    "schemas",
    "parameters",
    "responses",
    "requestBodies",
    "headers",
    "properties",
    "patternProperties",
    "content",
];

/// Members that hold values of the API, which may have a member `$ref` of their own.
const VALUES: &[&str] = &["example", "examples", "default", "enum"];

fn references(node: &mut Map, is_named: bool, now: &HashMap<String, String>) {
    for (key, node) in &mut node.0 {
        let is_value = VALUES.contains(&key.as_str()) || key.starts_with("x-");
        if !is_named && is_value {
            continue;
        }
        match node {
            Node::Text(text) if key == "$ref" && !is_named => {
                if let Some(new) = follow(text, now) {
                    *text = new;
                }
            }
            Node::Map(map) => {
                let names = !is_named && NAMED.contains(&key.as_str());
                references(map, names, now);
            }
            Node::List(list) => entries(list, now),
            _ => {}
        }
    }
}

fn entries(list: &mut [Node], now: &HashMap<String, String>) {
    for node in list {
        match node {
            Node::Map(map) => references(map, false, now),
            Node::List(list) => entries(list, now),
            _ => {}
        }
    }
}

/// The reference to where the target is now; `None` where nothing was moved on its way.
fn follow(reference: &str, now: &HashMap<String, String>) -> Option<String> {
    let tokens = tokens(reference)?;
    let path = (tokens.iter()).fold(Pointer::root(), |pointer, token| pointer.join(token));
    let path = path.path;
    let mut above = path.as_str();
    loop {
        if let Some(new) = now.get(above) {
            let rest = path.get(above.len()..)?;
            return Some(format!("#{new}{rest}").replace('%', "%25"));
        }
        above = above.get(..above.rfind('/')?)?;
    }
}
