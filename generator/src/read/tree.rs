//! Events -> [`Node`], within the limits.

use super::entries::Entries;
use super::events::{Events, Format};
use super::failure::Failure;
use super::indented::Indented;
use super::{Marks, Node, limits, scalar};
use crate::report::codes;
use saphyr_parser::{Event, Marker, ScalarStyle, Span, Tag};
use std::collections::HashMap;

const KEY_HELP: &str = "use plain text as the key";
const ALIAS_HELP: &str =
    "write the repeated part once under `components` and refer to it by `$ref`";

/// What was read, and what there is to say about it.
pub(super) struct Read {
    pub(super) root: Node,
    pub(super) notes: Vec<Failure>,
    /// The weight of everything that aliases repeated, here and in the files before.
    pub(super) aliased: usize,
    pub(super) marks: Marks,
}

/// Reads the one document of a text, after files whose aliases repeated that much.
pub(super) fn tree(format: Format, text: &str, aliased: usize) -> Result<Read, Failure> {
    match format {
        Format::Yaml => yaml(text, aliased),
        Format::Json => build(Events::json(text), "JSON", aliased),
        Format::JsonOrYaml => build(Events::json(text), "JSON", aliased).or_else(|failure| {
            if failure.kind != codes::SYNTAX {
                return Err(failure);
            }
            // YAML's flow style, perhaps. If that fails too, what JSON says is about the first place that is wrong.
            yaml(text, aliased).map_err(|yaml| match yaml.kind {
                kind if kind == codes::SYNTAX => failure,
                _ => yaml,
            })
        }),
    }
}

fn yaml(text: &str, aliased: usize) -> Result<Read, Failure> {
    build(Events::yaml(text), "YAML", aliased).or_else(|failure| {
        if failure.kind != codes::SYNTAX {
            return Err(failure);
        }
        let Some(indented) = Indented::of(text) else {
            return Err(failure);
        };
        let mut read = build(indented.events(), "YAML", aliased)?;
        // A part of the text that was given is not what was read.
        read.marks = Marks::default();
        read.notes.push(indentation(&indented));
        Ok(read)
    })
}

fn indentation(indented: &Indented) -> Failure {
    let lines = match indented.count() {
        1 => String::new(),
        count => format!(" ({count} lines)"),
    };
    let message =
        format!("a line inside brackets or quotes is indented too little for YAML 1.2{lines}");
    let help = "it is read as meant; move it to the right of the key that it belongs to";
    let mark = Marker::new(0, indented.first(), 0);
    Failure::at(codes::INDENTATION, mark, message, help)
}

fn build(events: Events<'_>, language: &str, aliased: usize) -> Result<Read, Failure> {
    let mut builder = Builder {
        aliased,
        ..Builder::default()
    };
    for event in events {
        let (event, span) = event.map_err(|error| Failure::syntax(language, &error))?;
        builder.take(event, span)?;
    }
    match builder.root {
        Some(root) => Ok(Read {
            root,
            notes: builder.notes,
            aliased: builder.aliased,
            marks: builder.marks,
        }),
        None => {
            let message = "there is nothing but comments";
            let help = "name a file that holds an OpenAPI description";
            Err(Failure::at(
                codes::EMPTY,
                Marker::new(0, 1, 0),
                message,
                help,
            ))
        }
    }
}

/// A collection that is not closed yet.
enum Open {
    List {
        anchor: usize,
        items: Vec<Node>,
    },
    Map {
        anchor: usize,
        entries: Entries,
        key: Option<Key>,
        /// Whether it and what it stands in are mappings of block style.
        is_marked: bool,
    },
}

/// A key whose value comes next.
struct Key {
    text: String,
    mark: Marker,
    is_merge: bool,
}

#[derive(Default)]
struct Builder {
    root: Option<Node>,
    open: Vec<Open>,
    anchors: HashMap<usize, Anchored>,
    /// The weight of everything that is kept for aliases.
    kept: usize,
    /// The weight of everything that aliases repeat.
    aliased: usize,
    notes: Vec<Failure>,
    marks: Marks,
}

struct Anchored {
    node: Node,
    weight: usize,
    depth: usize,
}

impl Builder {
    fn take(&mut self, event: Event<'_>, span: Span) -> Result<(), Failure> {
        match event {
            Event::DocumentStart(_) if self.root.is_some() => {
                let help = "keep one document in the file";
                let message = "a second YAML document starts here";
                Err(Failure::at(codes::SYNTAX, span.start, message, help))
            }
            Event::Alias(anchor) => self.alias(anchor, span),
            Event::Scalar(text, style, anchor, tag) => {
                let is_plain = style == ScalarStyle::Plain && !is_text(tag.as_deref());
                if self.awaits_key() {
                    self.key(text.into_owned(), is_plain, span);
                    return Ok(());
                }
                let node = if is_plain {
                    scalar::plain(&text)
                } else {
                    Node::Text(text.into_owned())
                };
                self.value(anchor, node)
            }
            Event::SequenceStart(anchor, _) => {
                let items = Vec::new();
                self.start(Open::List { anchor, items }, span)
            }
            Event::MappingStart(anchor, _) => self.start(
                Open::Map {
                    anchor,
                    entries: Entries::default(),
                    key: None,
                    is_marked: self.is_marked(span),
                },
                span,
            ),
            Event::SequenceEnd | Event::MappingEnd => self.end(),
            _ => Ok(()),
        }
    }

    /// Whether the keys of a mapping that starts here are marked. One of block style has no sign of its own.
    fn is_marked(&self, span: Span) -> bool {
        let is_block = span.start.index() == span.end.index();
        let is_upper = match self.open.last() {
            None => true,
            Some(Open::Map { is_marked, .. }) => *is_marked && self.open.len() < Marks::DEPTH,
            Some(Open::List { .. }) => false,
        };
        is_block && is_upper
    }

    fn awaits_key(&self) -> bool {
        matches!(self.open.last(), Some(Open::Map { key: None, .. }))
    }

    fn start(&mut self, open: Open, span: Span) -> Result<(), Failure> {
        if self.awaits_key() {
            let message = "a list or a mapping stands where a key is expected";
            return Err(Failure::at(codes::SYNTAX, span.start, message, KEY_HELP));
        }
        if self.open.len() >= limits::DEPTH {
            return Err(Failure::too_deep(span.start));
        }
        self.open.push(open);
        Ok(())
    }

    fn end(&mut self) -> Result<(), Failure> {
        match self.open.pop() {
            Some(Open::List { anchor, items }) => self.value(anchor, Node::List(items)),
            Some(Open::Map {
                anchor, entries, ..
            }) => self.value(anchor, Node::Map(entries.finish()?)),
            None => Ok(()),
        }
    }

    fn key(&mut self, text: String, is_plain: bool, span: Span) {
        if is_plain {
            self.note_key(&text, span);
        }
        let depth = self.open.len();
        if let Some(Open::Map { key, is_marked, .. }) = self.open.last_mut() {
            if *is_marked {
                self.marks.add(depth, span.start, &text);
            }
            *key = Some(Key {
                is_merge: is_plain && text == "<<",
                text,
                mark: span.start,
            });
        }
    }

    /// `200:` says what it is everywhere. `1.10:`, `null:` and `true:` become other texts in other tools.
    fn note_key(&mut self, text: &str, span: Span) {
        let is_digits = text.bytes().all(|byte| byte.is_ascii_digit());
        if is_digits || matches!(scalar::plain(text), Node::Text(_)) {
            return;
        }
        let message = format!("the key `{text}` is not text; it is taken as it is written");
        let help = "put the key in quotes";
        self.notes
            .push(Failure::at(codes::KEY_NOT_TEXT, span.start, message, help));
    }

    fn value(&mut self, anchor: usize, node: Node) -> Result<(), Failure> {
        if anchor > 0 {
            self.keep(anchor, &node)?;
        }
        match self.open.last_mut() {
            None => self.root = Some(node),
            Some(Open::List { items, .. }) => items.push(node),
            Some(Open::Map { entries, key, .. }) => {
                if let Some(key) = key.take() {
                    entries.add(key.text, key.mark, key.is_merge, node);
                }
            }
        }
        Ok(())
    }

    /// Keeps what an anchor names. Anchors inside anchors repeat work too, so this has the limit of aliases.
    fn keep(&mut self, anchor: usize, node: &Node) -> Result<(), Failure> {
        let weight = weight(node);
        self.kept = self.kept.saturating_add(weight);
        if self.kept <= limits::ALIASED_NODES {
            let node = node.clone();
            let depth = depth(&node);
            self.anchors.insert(
                anchor,
                Anchored {
                    node,
                    weight,
                    depth,
                },
            );
        }
        Ok(())
    }

    fn alias(&mut self, anchor: usize, span: Span) -> Result<(), Failure> {
        let fail = |kind, message: String| Err(Failure::at(kind, span.start, message, ALIAS_HELP));
        if self.awaits_key() {
            let message = "an alias stands where a key is expected";
            return Err(Failure::at(codes::SYNTAX, span.start, message, KEY_HELP));
        }
        let too_many = format!("aliases repeat more than {} nodes", limits::ALIASED_NODES);
        let Some(anchored) = self.anchors.get(&anchor) else {
            let is_kept = self.kept <= limits::ALIASED_NODES;
            let inside = "an alias stands inside what it repeats".to_owned();
            return fail(
                codes::TOO_MANY_ALIASES,
                if is_kept { inside } else { too_many },
            );
        };
        self.aliased += anchored.weight;
        if self.aliased > limits::ALIASED_NODES {
            return fail(codes::TOO_MANY_ALIASES, too_many);
        }
        if anchored.depth + self.open.len() > limits::DEPTH {
            let message = format!("this alias nests more than {} levels deep", limits::DEPTH);
            return fail(codes::TOO_DEEP, message);
        }
        let node = anchored.node.clone();
        self.value(0, node)
    }
}

/// Whether a tag says that a scalar is text. Other tags say nothing here.
fn is_text(tag: Option<&Tag>) -> bool {
    tag.is_some_and(|tag| tag.is_yaml_core_schema() && tag.suffix == "str")
}

/// What repeating a node costs: its nodes, and long texts by their length. The depth is limited, so recursion is safe.
fn weight(node: &Node) -> usize {
    const BYTES_OF_A_NODE: usize = 64;
    1 + match node {
        Node::Text(text) => text.len() / BYTES_OF_A_NODE,
        Node::List(items) => items.iter().map(weight).sum(),
        Node::Map(map) => {
            let entry = |(key, value): &(String, Node)| key.len() / BYTES_OF_A_NODE + weight(value);
            map.0.iter().map(entry).sum()
        }
        _ => 0,
    }
}

fn depth(node: &Node) -> usize {
    match node {
        Node::List(items) => 1 + items.iter().map(depth).max().unwrap_or(0),
        Node::Map(map) => 1 + map.0.iter().map(|(_, node)| depth(node)).max().unwrap_or(0),
        _ => 0,
    }
}
