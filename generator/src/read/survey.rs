//! One look over a document before anything is made of it: its references, and what they can name beside places.

use super::{Node, uri};
use crate::report::Pointer;
use std::collections::{HashMap, HashSet};

/// What a document refers to and what it names.
#[derive(Clone, Debug, Default)]
pub(crate) struct Survey {
    /// The texts of all references, each once, in document order, with the resource that it stands in.
    pub references: Vec<(usize, String)>,
    /// The document itself and every schema with an `$id`, in document order.
    pub resources: Vec<Resource>,
    /// `$anchor` and `$dynamicAnchor`: resource and name, and where.
    pub anchors: HashMap<(usize, String), Pointer>,
    /// The names of `$dynamicAnchor`s, one for each place.
    pub dynamic: Vec<String>,
}

/// What relative references inside it are relative to.
#[derive(Clone, Debug)]
pub(crate) struct Resource {
    /// Where it stands.
    pub pointer: Pointer,
    /// Its address: `$id` or `$self`, else the file's.
    pub address: String,
}

impl Survey {
    /// The innermost resource around a place.
    pub fn resource_at(&self, path: &str) -> usize {
        let is_around = |resource: &Resource| {
            let rest = path.strip_prefix(resource.pointer.path.as_str());
            rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
        };
        let around = self.resources.iter().enumerate();
        let around = around.filter(|(_, resource)| is_around(resource));
        let innermost =
            around.max_by_key(|(index, resource)| (resource.pointer.path.len(), *index));
        innermost.map_or(0, |(index, _)| index)
    }
}

/// Looks over the document in file `number`, which has this address.
pub(crate) fn survey(number: u32, address: &str, root: &Node) -> Survey {
    let start = Pointer {
        file: number,
        path: String::new(),
    };
    let mut look = Look {
        survey: Survey::default(),
        known: HashSet::new(),
        trail: Vec::new(),
        start,
    };
    look.resource(address.to_owned());
    if let Some(own) = text(root, "$self") {
        look.resource(uri::join(address, uri::split(own).0));
    }
    let resource = look.survey.resources.len() - 1;
    look.node(root, resource, Within::Description);
    look.survey
}

struct Look<'a> {
    survey: Survey,
    known: HashSet<(usize, &'a str)>,
    trail: Vec<Step<'a>>,
    start: Pointer,
}

#[derive(Clone, Copy)]
enum Step<'a> {
    Key(&'a str),
    Index(usize),
}

/// What a mapping's keys are.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Within {
    /// Words of the description's language.
    Description,
    /// Names that its author chose.
    Names,
    /// The values of a discriminator; what they are mapped to are references.
    Mapping,
}

fn text<'a>(node: &'a Node, key: &str) -> Option<&'a str> {
    node.as_map()?.get(key)?.as_text()
}

impl<'a> Look<'a> {
    fn resource(&mut self, address: String) -> usize {
        let pointer = self.pointer();
        self.survey.resources.push(Resource { pointer, address });
        self.survey.resources.len() - 1
    }

    fn pointer(&self) -> Pointer {
        let start = self.start.clone();
        self.trail.iter().fold(start, |pointer, step| match step {
            Step::Key(key) => pointer.join(key),
            Step::Index(index) => pointer.index(*index),
        })
    }

    /// The nesting of a document is limited, so recursion is safe.
    fn node(&mut self, node: &'a Node, resource: usize, within: Within) {
        match node {
            Node::List(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.trail.push(Step::Index(index));
                    self.node(item, resource, Within::Description);
                    self.trail.pop();
                }
            }
            Node::Map(_) if within == Within::Description => {
                let resource = self.named(node, resource);
                self.members(node, resource, within);
            }
            Node::Map(_) => self.members(node, resource, within),
            // A bare name is the name of a component.
            Node::Text(target) if within == Within::Mapping && target.contains(['#', '/', '.']) => {
                self.reference(resource, target);
            }
            _ => {}
        }
    }

    fn members(&mut self, node: &'a Node, resource: usize, within: Within) {
        for (key, member) in node.as_map().iter().flat_map(|map| &map.0) {
            let inner = match (within, key.as_str()) {
                (Within::Mapping, _) => Within::Mapping,
                (Within::Names, _) => Within::Description,
                (_, "properties" | "patternProperties" | "$defs" | "definitions" | "schemas") => {
                    Within::Names
                }
                (_, "mapping") => Within::Mapping,
                _ => Within::Description,
            };
            if let (Node::Text(reference), "$ref" | "$dynamicRef") = (member, key.as_str())
                && within != Within::Mapping
            {
                self.reference(resource, reference);
            }
            self.trail.push(Step::Key(key));
            self.node(member, resource, inner);
            self.trail.pop();
        }
    }

    /// The names that a schema gives to its place; `$id` starts a resource of its own.
    fn named(&mut self, node: &'a Node, outer: usize) -> usize {
        let mut resource = outer;
        if let Some(id) = text(node, "$id") {
            let base = &self.survey.resources[outer].address;
            let address = uri::join(base, uri::split(id).0);
            resource = self.resource(address);
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            if let Some(name) = text(node, key) {
                let place = self.pointer();
                let names = &mut self.survey.anchors;
                names.entry((resource, name.to_owned())).or_insert(place);
                if key == "$dynamicAnchor" {
                    self.survey.dynamic.push(name.to_owned());
                }
            }
        }
        resource
    }

    fn reference(&mut self, resource: usize, reference: &'a str) {
        if self.known.insert((resource, reference)) {
            let reference = (resource, reference.to_owned());
            self.survey.references.push(reference);
        }
    }
}
