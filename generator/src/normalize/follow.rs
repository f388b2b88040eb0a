//! The walk at references: components, nodes of other files, nodes in the middle of documents.

use super::asides::newer;
use super::dialect::Dialect;
use super::edit::{noun, rename, single, take, text, weight};
use super::refs::{Broken, Hoist, SETTLED, Section, Target, below, spell};
use super::shape::{self, Kind, MEDIA_TYPE, Object, PATH_ITEM};
use super::shape_later::CALLBACK;
use super::walk::{Walk, brief};
use crate::read::{Map, Node, split};
use crate::report::Pointer;
use crate::report::codes::{self, Kind as Code};

/// How deep they may be nested in each other.
const DEPTH: usize = 256;
/// How many nodes may be put in the places of references once more, all together.
const REPEATED_NODES: usize = 30_000;

impl Broken {
    /// The code and the end of the sentence, and what to do.
    fn finding(&self) -> (Code, String, &'static str) {
        let (code, what) = match self {
            Self::Cyclic => (codes::CYCLIC_REF, "leads back to itself"),
            Self::OtherKind => (codes::DANGLING_REF, "leads to a component of another kind"),
            Self::Dangling => (codes::DANGLING_REF, "leads nowhere"),
            Self::Unread(unread) => {
                let code = match unread.kind {
                    codes::REMOTE_REF => codes::REMOTE_REF,
                    _ => codes::EXTERNAL_REF,
                };
                let what = format!("leads nowhere: {}", unread.reason);
                return (code, what, unread.help);
            }
        };
        (code, what.to_owned(), "correct the reference")
    }
}

impl Walk<'_> {
    /// Where the walk is, in the document that the node was read from.
    pub(super) fn place(&mut self) -> Pointer {
        if self.refs.is_plain() {
            return Pointer::root();
        }
        let now = self.pointer();
        let stood = self.moves().stood(&now);
        self.refs.place(&now, stood)
    }

    /// Where a reference leads from here.
    pub(super) fn target(&mut self, object: &'static Object, reference: &str) -> Target {
        let from = self.place();
        let own = self.component_key().map(str::to_owned);
        let target = self
            .refs
            .target(object.section, reference, &from, own.as_deref());
        self.say_renamed();
        target
    }

    /// Names that had to give way because another file has them too.
    fn say_renamed(&mut self) {
        for (place, wanted, given) in std::mem::take(&mut self.refs.renamed) {
            let message = format!(
                "`{}` is called `{}` here, because another file has that name too",
                brief(&wanted),
                brief(&given)
            );
            let help = "give one of the two another name";
            self.report().add(codes::RENAMED, place, message, help);
        }
    }

    /// Reports a reference that cannot be followed; `cost` says what becomes of it.
    pub(super) fn broken(&mut self, reference: &str, broken: &Broken, cost: &str) {
        let (code, what, help) = broken.finding();
        let message = format!("`{}` {what}", brief(reference));
        self.find(code, message, format!("{cost}; {help}"));
        if let Broken::Unread(unread) = broken
            && let Some(finding) = &unread.finding
            && self.refs.told.insert(finding.pointer.file)
        {
            self.report().findings.push(finding.as_ref().clone());
        }
    }

    /// The node that the component stands for where the walk is.
    pub(super) fn itself(&mut self, object: &'static Object, place: &Pointer) -> Option<Node> {
        let node = self.copy(place)?;
        self.in_file(place.file, |walk| walk.node(&Kind::Referable(object), node))
    }

    /// Walks in the version that a file says it has, else in the one of the description.
    fn in_file(&mut self, file: u32, walk: impl FnOnce(&mut Self) -> Option<Node>) -> Option<Node> {
        let said = self.refs.document(file).and_then(Dialect::said);
        let dialect = std::mem::replace(&mut self.dialect, said.unwrap_or(self.own_dialect));
        let node = walk(self);
        self.dialect = dialect;
        node
    }

    /// Notes that what is at `to` now is a copy of the node at `from`, as it was read.
    fn note_copy(&mut self, from: &Pointer, to: &Pointer) {
        let Self { refs, report, .. } = self;
        report.moves.copied(from, to, &refs.read);
    }

    /// A copy of a node, and the note that it stands here now.
    fn copy(&mut self, place: &Pointer) -> Option<Node> {
        let node = self.refs.node(place)?.clone();
        let now = self.pointer();
        self.refs.places.note(&now, place.clone());
        self.note_copy(place, &now);
        Some(node)
    }

    /// Walks an object that is no reference; where references lead to it from elsewhere, it becomes a component.
    pub(super) fn own(&mut self, object: &'static Object, map: Map) -> Option<Node> {
        let Some((section, key, is_first)) = self.meeting(object) else {
            return self.object(object, map);
        };
        if is_first {
            let now = self.pointer();
            let node = self.object(object, map)?;
            let component = below(&Pointer::root(), ["components", section, &key]);
            self.moves().again(&now, &component);
            self.taken.push((section, key.clone(), node));
        }
        Some(single("$ref", Node::Text(spell(section, &key))))
    }

    fn meeting(&mut self, object: &'static Object) -> Option<(Section, String, bool)> {
        let section = object.section?;
        if self.refs.is_plain() || self.component_key().is_some() {
            return None;
        }
        if !self.refs.may_meet(&self.last_token()?) {
            return None;
        }
        let place = self.place();
        let (key, is_first) = self.refs.meet(section, &place)?;
        self.say_renamed();
        Some((section, key, is_first))
    }

    /// Walks everything that references lead to and the walk has not met, as components.
    pub(super) fn hoist_all(&mut self) {
        while let Some(Hoist {
            place,
            section,
            key,
        }) = self.refs.next()
        {
            let node = self.at(&["components", section, &key], |walk| {
                let node = walk.copy(&place)?;
                walk.in_file(place.file, |walk| walk.node(shape::section(section), node))
            });
            let node = node.or_else(|| (section == "schemas").then(super::edit::empty));
            self.taken.extend(node.map(|node| (section, key, node)));
        }
    }

    /// Puts what became a component where components are.
    pub(super) fn put_back(&mut self, root: &mut Map) {
        for (section, key, node) in std::mem::take(&mut self.taken) {
            let components = super::edit::inner(root, "components");
            super::edit::inner(components, section).0.push((key, node));
        }
    }

    /// Whether a reference stands where OpenAPI has none but for path items: what it leads to is taken in its place.
    pub(super) fn is_out_of_place(kind: &Kind, map: &Map) -> bool {
        let takes = match kind {
            Kind::Any | Kind::Referable(_) | Kind::SchemaOrFlag => false,
            Kind::Text | Kind::Flag | Kind::Count | Kind::Number | Kind::SchemaName => false,
            Kind::Map(inner) => !matches!(inner, Kind::Text | Kind::SchemaName | Kind::Any),
            _ => true,
        };
        takes && text(map, "$ref").is_some()
    }

    /// Walks what such a reference leads to, with the members that stand beside it.
    pub(super) fn inline(&mut self, kind: &Kind, mut map: Map) -> Option<Node> {
        let reference = take(&mut map, "$ref")?;
        let reference = reference.as_text()?;
        let from = self.place();
        let is_path = matches!(kind, Kind::Object(object) if std::ptr::eq(*object, &PATH_ITEM));
        let place = match self.refs.leads_to(reference, &from) {
            Ok(place) if self.inlining.contains(&place) => Err(Broken::Cyclic),
            outcome => outcome,
        };
        let place = match place {
            Ok(place) => place,
            Err(broken) => {
                let cost = if is_path {
                    "the path is left out"
                } else {
                    "it is left out"
                };
                self.broken(reference, &broken, cost);
                return None;
            }
        };
        let is_media_type =
            matches!(kind, Kind::Object(object) if std::ptr::eq(*object, &MEDIA_TYPE));
        let is_callback = std::ptr::eq(kind, &raw const CALLBACK);
        let may_refer = is_path || is_callback || is_media_type && self.dialect >= Dialect::V32;
        if !may_refer {
            let message = format!(
                "`{}` stands where OpenAPI has no reference",
                brief(reference)
            );
            let help = "what it leads to is taken in its place; refer to whole path items, schemas, parameters and the like";
            self.find(codes::REF_OUT_OF_PLACE, message, help);
        }
        let node = self.copy_beside(&place, map)?;
        let file = place.file;
        self.inlining.push(place);
        let node = self.in_file(file, |walk| walk.node(kind, node));
        self.inlining.pop();
        node
    }

    /// A copy of a node with other members put in; the place itself stays where it is.
    fn copy_beside(&mut self, place: &Pointer, beside: Map) -> Option<Node> {
        let node = self.refs.node(place)?;
        // Each node may be in the place of one reference; what counts is what is there again.
        if !self.inlined.insert(place.clone()) {
            self.repeated += weight(node);
        }
        if self.repeated > REPEATED_NODES || self.depth() > DEPTH {
            self.find_counted(
                "$ref",
                codes::TOO_MANY_INLINED,
                "references repeat too many nodes in other places, or nest them too deep",
                "it is left out; refer to schemas, parameters and the like instead of what holds them",
            );
            return None;
        }
        let mut node = node.clone();
        let Node::Map(map) = &mut node else {
            return self.copy(place);
        };
        let now = self.pointer();
        for (key, _) in &map.0 {
            let (from, to) = (place.join(key), now.join(key));
            self.refs.places.note(&to, from.clone());
            self.note_copy(&from, &to);
        }
        for (key, node) in beside.0 {
            let to = now.join(&key);
            self.refs.places.note(&to, to.clone());
            self.moves().note(&to, to.clone());
            super::edit::put(map, &key, node);
        }
        Some(node)
    }

    /// A value of a discriminator: the schema that it is mapped to, as a reference to a component.
    pub(super) fn schema_name(&mut self, value: String) -> Option<Node> {
        let from = self.place();
        let target = self.refs.mapped(&value, &from);
        self.say_renamed();
        match target {
            None | Some(Target::Itself(_)) => Some(Node::Text(value)),
            Some(Target::Component(reference)) => Some(Node::Text(reference)),
            Some(Target::Broken(broken)) => {
                self.broken(&value, &broken, "such values are kept raw");
                None
            }
        }
    }

    /// A `$dynamicRef` is read as a `$ref`: exactly so where one schema has the anchor, for want of better where several have.
    pub(super) fn dynamic_reference(&mut self, map: &mut Map) {
        if text(map, "$recursiveRef") == Some("#") && map.get("$ref").is_none() {
            return self.recursive_reference(map);
        }
        let Some(reference) = text(map, "$dynamicRef") else {
            return;
        };
        let (reference, anchor) = (reference.to_owned(), split(reference).1.to_owned());
        newer(self, "$dynamicRef", "`$dynamicRef`", Dialect::V31);
        if map.get("$ref").is_some() {
            let branch = single("$ref", Node::Text(reference));
            take(map, "$dynamicRef");
            match map.0.iter_mut().find(|(key, _)| key == "allOf") {
                Some((_, Node::List(branches))) => branches.push(branch),
                _ => super::edit::put(map, "allOf", Node::List(vec![branch])),
            }
        } else {
            rename(map, "$dynamicRef", "$ref");
        }
        if self.refs.is_redirected(&anchor) {
            let message = format!(
                "`$dynamicRef` is read as a `$ref` to one of several schemas with the anchor `{}`",
                brief(&anchor)
            );
            let help = "write a `$ref` to the schema that is meant";
            self.find(codes::DYNAMIC_REF, message, help);
        }
    }

    /// `$recursiveRef: "#"`, as drafts before 2020 write it: the schema that it stands in.
    fn recursive_reference(&mut self, map: &mut Map) {
        newer(self, "$recursiveRef", "`$recursiveRef`", Dialect::V31);
        self.find_counted(
            "$recursiveRef",
            codes::DYNAMIC_REF,
            "`$recursiveRef` is read as a `$ref` to the component that it stands in",
            "write a `$ref` to the schema that is meant",
        );
        rename(map, "$recursiveRef", "$ref");
        let path = self.pointer().path;
        if let Some(key) = path
            .strip_prefix("/components/schemas/")
            .and_then(|rest| rest.split('/').next())
        {
            let reference = format!("{SETTLED}#/components/schemas/{key}");
            super::edit::put(map, "$ref", Node::Text(reference));
        }
    }

    /// A member named `$ref` that is no text: a property table, or a mistake.
    pub(super) fn wrong_reference(&mut self, map: &mut Map) {
        if let Some(node) = take(map, "$ref") {
            self.find_at(
                "$ref",
                codes::WRONG_NODE,
                format!("expected the text of a reference, found {}", noun(&node)),
                "it is left out; correct it in the description",
            );
        }
    }
}
