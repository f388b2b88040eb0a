//! The walk: every node is held against the table of `shape`; what does not fit is reported and repaired or left out.

use super::asides::Counts;
use super::dialect::Dialect;
use super::edit::{empty, noun, put};
use super::refs::{Refs, Section};
use super::shape::{Kind, MEDIA_TYPE_KIND, Missing, Object, PATH_ITEM_KIND, RESPONSE_KIND};
use super::shape_schema::SCHEMA;
use super::tally::Tally;
use super::{carried, numbers};
use crate::read::{Map, Node};
use crate::report::codes::{self, Kind as Code};
use crate::report::{Finding, Moves, Pointer, Report};
use std::borrow::Cow;
use std::collections::HashSet;

/// One walk over a document.
pub(super) struct Walk<'r> {
    pub(super) report: &'r mut Report,
    pub refs: Refs,
    /// The version of what is walked.
    pub dialect: Dialect,
    /// The version of the description.
    pub own_dialect: Dialect,
    /// The security schemes that are certificates.
    pub certificates: Vec<String>,
    trail: Vec<Step>,
    /// Whether an entry of a list was left out.
    pub left_out: bool,
    pub counts: Counts,
    /// The keywords, where they are to be counted.
    pub tally: Option<Tally>,
    /// What became components, walked.
    pub taken: Vec<(Section, String, Node)>,
    /// The nodes that are being walked in the places of references to them.
    pub inlining: Vec<Pointer>,
    /// The nodes that were put in the places of references, and how many of their parts were so again.
    pub inlined: HashSet<Pointer>,
    pub repeated: usize,
    /// What was said of each place: nodes that stand in several places are walked in each of them.
    said: HashSet<(u16, Pointer, String)>,
}

/// A step from the root to where the walk is.
enum Step {
    Key(String),
    Index(usize),
}

impl<'r> Walk<'r> {
    pub fn new(report: &'r mut Report, refs: Refs, dialect: Dialect) -> Self {
        Self {
            report,
            refs,
            dialect,
            own_dialect: dialect,
            certificates: Vec::new(),
            trail: Vec::new(),
            left_out: false,
            counts: Counts::default(),
            tally: None,
            taken: Vec::new(),
            inlining: Vec::new(),
            inlined: HashSet::new(),
            repeated: 0,
            said: HashSet::new(),
        }
    }

    /// What is said about the description.
    pub fn report(&mut self) -> &mut Report {
        self.report
    }

    /// Reports something about where the walk is.
    pub fn find(&mut self, code: Code, message: impl Into<String>, help: impl Into<String>) {
        self.find_below(&[], code, message, help);
    }

    /// Reports something about a member of where the walk is.
    pub fn find_at(
        &mut self,
        member: &str,
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        self.find_below(&[member], code, message, help);
    }

    /// Reports something about a place below where the walk is.
    pub fn find_below(
        &mut self,
        members: &[&str],
        code: Code,
        message: impl Into<String>,
        help: impl Into<String>,
    ) {
        let start = self.pointer();
        let pointer = members.iter().fold(start, |pointer, key| pointer.join(key));
        let pointer = self.report.moves.stood(&pointer);
        let message = message.into();
        // What is put in several places is walked in each of them.
        let said = (code.code.0, pointer.clone(), message.clone());
        if self.said.insert(said) {
            self.report.add_stood(code, pointer, message, help);
        }
    }

    /// The findings so far.
    pub fn findings(&mut self) -> &mut Vec<Finding> {
        &mut self.report.findings
    }

    /// Notes that what is at `now` below here stood at `before` below here.
    pub fn note(&mut self, now: &[&str], before: &[&str]) {
        let join = |start: Pointer, keys: &[&str]| {
            keys.iter().fold(start, |pointer, key| pointer.join(key))
        };
        let here = self.pointer();
        let (now, before) = (join(here.clone(), now), join(here, before));
        self.report.moves.again(&before, &now);
    }

    /// The name of the member that the walk is at.
    pub fn key(&self) -> Option<&str> {
        match self.trail.last() {
            Some(Step::Key(key)) => Some(key),
            _ => None,
        }
    }

    /// How far below the root the walk is.
    pub fn depth(&self) -> usize {
        self.trail.len()
    }

    /// The key of the component that the walk is at.
    pub fn component_key(&self) -> Option<&str> {
        match self.trail.as_slice() {
            [Step::Key(first), _, Step::Key(key)] if first == "components" => Some(key),
            _ => None,
        }
    }

    /// The last token of where the walk is.
    pub fn last_token(&self) -> Option<Cow<'_, str>> {
        self.trail.last().map(|step| match step {
            Step::Key(key) => Cow::Borrowed(key.as_str()),
            Step::Index(index) => Cow::Owned(index.to_string()),
        })
    }

    /// Where nodes stood that were moved.
    pub fn moves(&mut self) -> &mut Moves {
        &mut self.report.moves
    }

    /// Where the walk is, in the document that it sees.
    pub fn pointer(&self) -> Pointer {
        self.trail
            .iter()
            .fold(Pointer::root(), |pointer, step| match step {
                Step::Key(key) => pointer.join(key),
                Step::Index(index) => pointer.index(*index),
            })
    }

    /// Walks somewhere else.
    pub fn at(
        &mut self,
        tokens: &[&str],
        walk: impl FnOnce(&mut Self) -> Option<Node>,
    ) -> Option<Node> {
        let tokens = tokens
            .iter()
            .map(|token| Step::Key((*token).to_owned()))
            .collect();
        let trail = std::mem::replace(&mut self.trail, tokens);
        let node = walk(self);
        self.trail = trail;
        node
    }

    /// Holds a node against what it must be. `None`: it is left out.
    pub fn node(&mut self, kind: &Kind, node: Node) -> Option<Node> {
        match (kind, node) {
            (Kind::Any, node) => Some(node),
            (kind, Node::Map(map)) if Self::is_out_of_place(kind, &map) => self.inline(kind, map),
            (Kind::SchemaName, Node::Text(value)) => self.schema_name(value),
            (Kind::SchemaOrFlag, node @ Node::Bool(_)) => Some(node),
            (Kind::Text | Kind::Flag | Kind::Count | Kind::Number, node) => {
                numbers::scalar(self, kind, node)
            }
            (Kind::Object(object), Node::Map(map)) => self.object(object, map),
            (Kind::Referable(object), Node::Map(map)) => self.referable(object, map),
            (Kind::SchemaOrFlag, Node::Map(map)) => self.referable(&SCHEMA, map),
            (Kind::Referable(object), Node::Bool(flag)) if std::ptr::eq(*object, &SCHEMA) => {
                Some(self.boolean_schema(flag))
            }
            (Kind::Scopes, Node::List(list)) => Some(self.list(&Kind::Text, list)),
            (Kind::List(inner), Node::List(list)) => Some(self.list(inner, list)),
            (Kind::Map(inner), Node::Map(map)) => Some(self.map(map, |_, _| Some(inner))),
            (Kind::Content, Node::Map(map)) => Some(self.map(map, Self::media_type)),
            (Kind::Responses, Node::Map(map)) => Some(self.map(map, Self::status)),
            (Kind::Paths, Node::Map(map)) => Some(self.map(map, Self::path)),
            (kind, node) => self.wrong(kind, &node),
        }
    }

    fn wrong(&mut self, kind: &Kind, node: &Node) -> Option<Node> {
        let expected = match kind {
            Kind::List(_) | Kind::Scopes => "a list",
            Kind::Object(object) | Kind::Referable(object) => object.noun,
            Kind::SchemaOrFlag => "a schema",
            _ => "an object",
        };
        self.wrong_node(expected, noun(node));
        match kind {
            Kind::Referable(object) if std::ptr::eq(*object, &SCHEMA) => Some(empty()),
            // A requirement that loses its scheme would need no credential at all.
            Kind::Scopes => Some(Node::List(Vec::new())),
            _ => None,
        }
    }

    /// Reports a node of the wrong kind at where the walk is.
    pub fn wrong_node(&mut self, expected: &str, found: &str) {
        self.find(
            codes::WRONG_NODE,
            format!("expected {expected}, found {found}"),
            "it is left out; correct it in the description",
        );
    }

    fn list(&mut self, kind: &Kind, list: Vec<Node>) -> Node {
        let mut kept = Vec::with_capacity(list.len());
        for (index, node) in list.into_iter().enumerate() {
            self.trail.push(Step::Index(index));
            let node = self.node(kind, node);
            self.left_out |= node.is_none();
            kept.push(node.unwrap_or_else(super::left_out::entry));
            self.trail.pop();
        }
        Node::List(kept)
    }

    fn map(&mut self, map: Map, kind: impl Fn(&mut Self, &str) -> Option<&'static Kind>) -> Node {
        let mut kept = Vec::with_capacity(map.0.len());
        for (key, node) in map.0 {
            if let Some(kind) = kind(self, &key) {
                kept.extend(self.member(key, kind, node));
            }
        }
        Node::Map(Map(kept))
    }

    fn member(&mut self, key: String, kind: &Kind, node: Node) -> Option<(String, Node)> {
        self.trail.push(Step::Key(key));
        let node = self.node(kind, node);
        match (self.trail.pop(), node) {
            (Some(Step::Key(key)), Some(node)) => Some((key, node)),
            _ => None,
        }
    }

    fn media_type(&mut self, key: &str) -> Option<&'static Kind> {
        let is_text = !key.contains(char::is_control);
        if is_text && (key.contains('/') || key == "*") {
            return Some(&MEDIA_TYPE_KIND);
        }
        if key.starts_with("x-") {
            return None;
        }
        self.find_at(
            key,
            codes::WRONG_NODE,
            format!("`{}` stands where a media type is expected", brief(key)),
            "it is left out; move it into a media type such as `application/json`",
        );
        None
    }

    fn status(&mut self, key: &str) -> Option<&'static Kind> {
        let text = key.as_bytes();
        let known = match text {
            [b'1'..=b'9', rest @ ..] if rest.len() == 2 => {
                rest.iter().all(u8::is_ascii_digit) || rest.eq_ignore_ascii_case(b"XX")
            }
            _ => key == "default",
        };
        if known {
            return Some(&RESPONSE_KIND);
        }
        if key.starts_with("x-") {
            return Some(&Kind::Any);
        }
        self.find_at(
            key,
            codes::WRONG_NODE,
            format!("`{}` is no status code", brief(key)),
            "it is left out; write a code (`404`), a range (`4XX`) or `default`",
        );
        None
    }

    fn path(&mut self, key: &str) -> Option<&'static Kind> {
        if key.starts_with('/') {
            return Some(&PATH_ITEM_KIND);
        }
        if key.starts_with("x-") {
            return Some(&Kind::Any);
        }
        self.find_at(
            key,
            codes::WRONG_NODE,
            format!("the path `{}` does not start with `/`", brief(key)),
            "it is left out; put a `/` in front",
        );
        None
    }

    /// Walks the members of an object. `None`: it is left out.
    pub fn object(&mut self, object: &'static Object, mut map: Map) -> Option<Node> {
        self.tally(object, &map);
        self.reserved(&mut map);
        if !(object.repair)(self, &mut map) {
            return None;
        }
        let mut kept = Vec::with_capacity(map.0.len());
        for (key, node) in map.0 {
            self.aside(object, &key);
            if let Some((_, kind)) = object.members.iter().find(|(name, _)| *name == key) {
                self.newer_than_2_0(object, &key);
                kept.extend(self.member(key, kind, node));
            } else if let Some(later) = object.later.iter().find(|later| later.key == key) {
                self.later(object, later);
                let member = self.member(key, &later.kind, node);
                kept.extend(member.map(|(key, node)| (carried::name(&key), node)));
            } else {
                self.unknown_keyword(object, &key);
                kept.push((key, node));
            }
        }
        let mut map = Map(kept);
        self.complete(object, &mut map).then_some(Node::Map(map))
    }

    fn complete(&mut self, object: &'static Object, map: &mut Map) -> bool {
        for (key, missing) in object.required {
            if map.get(key).is_some() {
                continue;
            }
            if !self.dialect.requires(object.noun, key) {
                if let Missing::Empty = missing {
                    put(map, key, empty());
                } else if let Missing::Text(text) = missing {
                    put(map, key, Node::Text((*text).to_owned()));
                }
                continue;
            }
            let (help, node) = match missing {
                Missing::LeaveOut => ("it is left out", None),
                Missing::Text("") => ("an empty text is put in", Some(Node::Text(String::new()))),
                Missing::Text(text) => ("a text is put in", Some(Node::Text((*text).to_owned()))),
                Missing::Empty => ("an empty object is put in", Some(empty())),
            };
            self.find(
                codes::MISSING_MEMBER,
                format!("{} needs `{key}`", object.noun),
                format!("{help}; add `{key}` to the description"),
            );
            match node {
                Some(node) => put(map, key, node),
                None => return false,
            }
        }
        true
    }
}

/// Text of the description for a message: one line, cut where it is long.
pub(super) fn brief(text: &str) -> String {
    let mut line: String = text.chars().take(80).flat_map(char::escape_debug).collect();
    if text.chars().nth(80).is_some() {
        line.push('…');
    }
    line
}
