//! The text of a reference -> the node that it leads to, in whichever file that stands.

use super::index::Index;
use super::path::{component, only_reference, reference, split};
use crate::read::{Documents, Node, Unread, percent_decode};
use crate::report::Pointer;
use std::collections::{HashMap, HashSet};

/// How many references in a row are followed.
const LONGEST: usize = 100;

/// Why a reference cannot be followed.
#[derive(Clone, Debug)]
pub(in crate::normalize) enum Broken {
    /// It leads to a component of another kind.
    OtherKind,
    /// It leads nowhere.
    Dangling,
    /// It leads back to itself.
    Cyclic,
    /// It leads to a file that is no document.
    Unread(Box<Unread>),
}

/// The keys of each section of the description's `components`.
pub(in crate::normalize) type Keys = HashMap<String, HashSet<String>>;

/// All documents, before anything is moved.
pub(in crate::normalize) struct Resolver<'a> {
    pub documents: &'a Documents,
    pub root: &'a Node,
    pub components: &'a Keys,
    pub index: Index,
}

impl<'a> Resolver<'a> {
    /// The node that `reference` leads to from a resource of a file, at the end of a chain of references.
    pub fn resolve(&self, file: u32, resource: usize, reference: &str) -> Result<Pointer, Broken> {
        let found = self.step(file, resource, reference, &mut 0)?;
        if self.is_component(&found) || !self.leads_back(&found) {
            Ok(found)
        } else {
            Err(Broken::Cyclic)
        }
    }

    /// Whether a node that is a reference with something beside it leads back to itself, or into a circle.
    fn leads_back(&self, start: &Pointer) -> bool {
        let mut at = start.clone();
        for _ in 0..LONGEST {
            let Some(reference) = self.node(&at).and_then(reference) else {
                return false;
            };
            match self.step(at.file, self.resource(&at), reference, &mut 0) {
                Ok(next) if next == *start => return true,
                Ok(next) => at = next,
                Err(_) => return false,
            }
        }
        true
    }

    fn step(
        &self,
        file: u32,
        resource: usize,
        reference: &str,
        steps: &mut usize,
    ) -> Result<Pointer, Broken> {
        *steps += 1;
        if *steps > LONGEST {
            return Err(Broken::Cyclic);
        }
        if reference.is_empty() {
            return Err(Broken::Dangling);
        }
        let (address, fragment) = crate::read::split(reference);
        let fragment = percent_decode(fragment).ok_or(Broken::Dangling)?;
        let mut broken = Broken::Dangling;
        for start in self.starts(file, resource, address)? {
            match self.fragment(start, &fragment, steps) {
                Ok(found) => return self.end(found, steps),
                Err(why) => broken = why,
            }
        }
        Err(broken)
    }

    /// The documents or schemas whose fragment is meant. Authors who give a schema an `$id` often mean the file all the same.
    fn starts(&self, file: u32, resource: usize, address: &str) -> Result<Vec<Pointer>, Broken> {
        let whole = |file| Pointer {
            file,
            path: String::new(),
        };
        if !address.is_empty() {
            let found = self.documents.follow(file, resource, address);
            let found = found.map_err(|unread| Broken::Unread(Box::new(unread)))?;
            return Ok(vec![found]);
        }
        let survey = self.documents.surveys().get(file as usize);
        let own = survey.and_then(|survey| survey.resources.get(resource));
        let own = own.filter(|own| !own.pointer.path.is_empty());
        let own = own.map(|own| own.pointer.clone());
        Ok(own.into_iter().chain([whole(file)]).collect())
    }

    fn fragment(
        &self,
        start: Pointer,
        fragment: &str,
        steps: &mut usize,
    ) -> Result<Pointer, Broken> {
        if fragment.is_empty() {
            // The description as a whole is nothing that a reference can mean.
            if start.file == 0 && start.path.is_empty() {
                return Err(Broken::Dangling);
            }
            return self.node(&start).map(|_| start).ok_or(Broken::Dangling);
        }
        if fragment.starts_with('/') {
            return self.descend(start, &split(fragment), steps);
        }
        self.anchor(&start, fragment).ok_or(Broken::Dangling)
    }

    fn anchor(&self, start: &Pointer, name: &str) -> Option<Pointer> {
        let survey = self.documents.surveys().get(start.file as usize)?;
        let own = survey.resource_at(&start.path);
        let exact = survey.anchors.get(&(own, name.to_owned()));
        let any = || {
            let named = survey.anchors.iter().filter(|((_, key), _)| key == name);
            named.map(|(_, place)| place).min()
        };
        exact.or_else(any).cloned()
    }

    /// Goes down member by member, through references on the way.
    fn descend(
        &self,
        start: Pointer,
        tokens: &[String],
        steps: &mut usize,
    ) -> Result<Pointer, Broken> {
        if let [first, section, key] = tokens
            && start.file == 0
            && start.path.is_empty()
            && first == "components"
            && self.has_component(section, key)
        {
            return Ok(start.join(first).join(section).join(key));
        }
        let mut node = self.node(&start).ok_or(Broken::Dangling)?;
        let mut at = start;
        for token in tokens {
            if let Some((name, inner)) = self.member(node, token) {
                (node, at) = (inner, at.join(&name));
                continue;
            }
            let reference = reference(node).ok_or(Broken::Dangling)?;
            let target = self.step(at.file, self.resource(&at), reference, steps)?;
            let target_node = self.node(&target).ok_or(Broken::Dangling)?;
            let (name, inner) = self.member(target_node, token).ok_or(Broken::Dangling)?;
            (node, at) = (inner, target.join(&name));
        }
        Ok(at)
    }

    /// What is only a reference is what it leads to; the description's own components are types of their own.
    fn end(&self, found: Pointer, steps: &mut usize) -> Result<Pointer, Broken> {
        if self.is_component(&found) {
            return Ok(found);
        }
        match self.node(&found).and_then(Node::as_map).map(only_reference) {
            Some(Some(next)) => self.step(found.file, self.resource(&found), next, steps),
            _ => Ok(found),
        }
    }

    fn has_component(&self, section: &str, key: &str) -> bool {
        let keys = self.components.get(section);
        keys.is_some_and(|keys| keys.contains(key))
    }

    fn is_component(&self, place: &Pointer) -> bool {
        component(place).is_some_and(|[section, key]| self.has_component(&section, &key))
    }

    fn resource(&self, at: &Pointer) -> usize {
        let survey = self.documents.surveys().get(at.file as usize);
        survey.map_or(0, |survey| survey.resource_at(&at.path))
    }

    /// The node at a place.
    pub fn node(&self, place: &Pointer) -> Option<&'a Node> {
        let root = match place.file {
            0 => self.root,
            file => self.documents.other(file)?,
        };
        self.index.node_at(root, &place.path)
    }

    /// A member or an item, and its name. Some authors write a space as `+`.
    fn member(&self, node: &'a Node, token: &str) -> Option<(String, &'a Node)> {
        let spaced = || token.contains('+').then(|| token.replace('+', " "));
        let named = |name: String| self.index.child(node, &name).map(|inner| (name, inner));
        named(token.to_owned()).or_else(|| named(spaced()?))
    }
}
