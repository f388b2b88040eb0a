//! Events -> [`Node`], within the limits.

use super::{Map, Node, limits, scalar};
use crate::report::codes::{self, Kind};
use saphyr_parser::{Event, Marker, Parser, ScalarStyle, Span, Tag};
use std::borrow::Cow;
use std::collections::HashMap;

/// Why a text is no tree, and where (from 1).
#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub(super) kind: Kind,
    pub(super) line: usize,
    pub(super) column: usize,
    pub(super) message: String,
    pub(super) help: &'static str,
}

impl Failure {
    fn at(kind: Kind, mark: Marker, message: impl Into<String>, help: &'static str) -> Self {
        Self { kind, line: mark.line(), column: mark.col() + 1, message: message.into(), help }
    }
}

/// Reads the one document of a text.
pub(super) fn tree(text: &str) -> Result<Node, Failure> {
    let mut builder = Builder::default();
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => builder.take(event, span)?,
            Err(error) => {
                let help = "correct the place; a YAML or JSON checker can tell more";
                return Err(Failure::at(codes::SYNTAX, *error.marker(), error.info(), help));
            }
        }
    }
    Ok(builder.root.unwrap_or(Node::Null))
}

/// A collection that is not closed yet.
enum Open {
    List { anchor: usize, items: Vec<Node> },
    Map { anchor: usize, entries: Entries, key: Option<(String, Span)> },
}

/// A mapping in the making.
#[derive(Default)]
struct Entries {
    map: Map,
    /// Where each key stands; made once a mapping is long enough for a search to cost.
    lines: HashMap<String, usize>,
    /// Mappings that `<<` brings in; the mapping's own keys win.
    merged: Vec<(String, Node)>,
}

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, (Node, usize)>,
    aliased: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Failure> {
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                let help = "keep one document in the file";
                Err(Failure::at(codes::SYNTAX, span.start, "a second YAML document starts here", help))
            }
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Scalar(text, style, anchor, tag) => {
                if self.awaits_key() {
                    return self.key(text.into_owned(), span);
                }
                let node = scalar_node(text, style, tag.as_deref());
                self.value(anchor, node, span)
            }
            Event::SequenceStart(anchor, _) => self.start(Open::List { anchor, items: Vec::new() }, span),
            Event::MappingStart(anchor, _) => self.start(Open::Map { anchor, entries: Entries::default(), key: None }, span),
            Event::SequenceEnd | Event::MappingEnd => self.end(span),
            _ => Ok(()),
        }
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open::Map { key: None, .. }))
    }

    fn start(&mut self, open: Open, span: Span) -> Result<(), Failure> {
        if self.awaits_key() {
            let help = "use plain text as the key";
            return Err(Failure::at(codes::SYNTAX, span.start, "a list or a mapping stands where a key is expected", help));
        }
        if self.open.len() >= limits::DEPTH {
            let message = format!("this is nested more than {} levels deep", limits::DEPTH);
            return Err(Failure::at(codes::TOO_DEEP, span.start, message, "move the inner part to `components` and refer to it"));
        }
        self.open.push(open);
        Ok(())
    }

    fn end(&mut self, span: Span) -> Result<(), Failure> {
        match self.open.pop() {
            Some(Open::List { anchor, items }) => self.value(anchor, Node::List(items), span),
            Some(Open::Map { anchor, entries, .. }) => self.value(anchor, Node::Map(entries.finish()), span),
            None => Ok(()),
        }
    }

    fn key(&mut self, text: String, span: Span) -> Result<(), Failure> {
        if let Some(Open::Map { entries, key, .. }) = self.open.last_mut() {
            let line = span.start.line();
            if let Some(first) = entries.lines.insert(text.clone(), line) {
                let message = format!("the key `{text}` stands in this mapping already, in line {first}");
                return Err(Failure::at(codes::DUPLICATE_KEY, span.start, message, "remove one of the two, or give it another name"));
            }
            *key = Some((text, span));
        }
        Ok(())
    }

    fn value(&mut self, anchor: usize, node: Node, span: Span) -> Result<(), Failure> {
        if anchor > 0 {
            let size = size(&node);
            self.anchors.insert(anchor, (node.clone(), size));
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => match key.take() {
                Some((name, _)) => entries.add(name, node),
                None => {
                    let help = "use plain text as the key";
                    return Err(Failure::at(codes::SYNTAX, span.start, "an alias stands where a key is expected", help));
                }
            },
        }
        Ok(())
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Failure> {
        let help = "write the repeated part once under `components` and refer to it by $ref";
        let Some((node, size)) = self.anchors.get(&anchor) else {
            return Err(Failure::at(codes::TOO_MANY_ALIASES, span.start, "an alias stands inside what it repeats", help));
        };
        self.aliased += size;
        if self.aliased > limits::ALIASED_NODES {
            let message = format!("aliases repeat more than {} nodes", limits::ALIASED_NODES);
            return Err(Failure::at(codes::TOO_MANY_ALIASES, span.start, message, help));
        }
        let node = node.clone();
        if depth(&node) + self.open.len() > limits::DEPTH {
            let message = format!("this alias nests more than {} levels deep", limits::DEPTH);
            return Err(Failure::at(codes::TOO_DEEP, span.start, message, help));
        }
        self.value(0, node, span)
    }
}

impl Entries {
    fn add(&mut self, key: String, node: Node) {
        match (key.as_str(), node) {
            ("<<", Node::Map(map)) => self.merged.extend(map.0),
            ("<<", Node::List(items)) if items.iter().all(|item| matches!(item, Node::Map(_))) => {
                self.merged.extend(items.into_iter().filter_map(|item| if let Node::Map(map) = item { Some(map.0) } else { None }).flatten());
            }
            (_, node) => self.map.0.push((key, node)),
        }
    }

    fn finish(mut self) -> Map {
        for (key, node) in std::mem::take(&mut self.merged) {
            if !self.lines.contains_key(&key) {
                self.lines.insert(key.clone(), 0);
                self.map.0.push((key, node));
            }
        }
        self.map
    }
}

fn scalar_node(text: Cow<'_, str>, style: ScalarStyle, tag: Option<&Tag>) -> Node {
    let is_text = tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str");
    if style == ScalarStyle::Plain && !is_text { scalar::plain(&text) } else { Node::Text(text.into_owned()) }
}

/// How many nodes there are; the depth is limited, so recursion is safe.
fn size(node: &Node) -> usize {
    1 + match node {
        Node::List(items) => items.iter().map(size).sum(),
        Node::Map(map) => map.0.iter().map(|(_, value)| size(value)).sum(),
        _ => 0,
    }
}

fn depth(node: &Node) -> usize {
    match node {
        Node::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Node::Map(map) => 1 + map.0.iter().map(|(_, value)| depth(value)).max().unwrap_or(0),
        _ => 0,
    }
}
