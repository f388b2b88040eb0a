//! The parsed documents of a description, and which file an address leads to.

use super::survey::{Survey, survey};
use super::{Node, uri};
use crate::report::codes::{self, Kind};
use crate::report::{Finding, Pointer};
use std::collections::HashMap;
use std::path::PathBuf;

/// The document that was named, and those of the files that it refers to, directly or through others.
#[derive(Clone, Debug)]
pub struct Documents {
    /// The description itself.
    pub root: Node,
    /// The documents of the files from the second on; `None` where the file holds none.
    pub(super) others: Vec<Option<Node>>,
    /// What each document refers to and names, by file.
    pub(super) surveys: Vec<Survey>,
    /// What became of each address that a reference named.
    pub(super) reached: HashMap<String, Result<u32, Unread>>,
    /// The places of `$id`s and `$self`s.
    pub(super) ids: HashMap<String, Pointer>,
}

/// Why there is no document at an address.
#[derive(Clone, Debug)]
pub(crate) struct Unread {
    pub kind: Kind,
    /// A sentence without a full stop.
    pub reason: String,
    pub help: &'static str,
    /// What there is to say about the file itself.
    pub finding: Option<Box<Finding>>,
}

impl Unread {
    pub(super) fn new(kind: Kind, reason: impl Into<String>, help: &'static str) -> Self {
        Self {
            kind,
            reason: reason.into(),
            help,
            finding: None,
        }
    }
}

impl From<Node> for Documents {
    /// A document that stands alone.
    fn from(root: Node) -> Self {
        Self::new(root, "")
    }
}

impl Documents {
    pub(super) fn new(root: Node, address: &str) -> Self {
        let mut documents = Self {
            root: Node::Null,
            others: Vec::new(),
            surveys: Vec::new(),
            reached: HashMap::from([(address.to_owned(), Ok(0))]),
            ids: HashMap::new(),
        };
        documents.look_over(address, &root);
        documents.root = root;
        documents
    }

    /// Notes what the next document refers to and names.
    pub(super) fn look_over(&mut self, address: &str, document: &Node) {
        let number = self.surveys.len() as u32;
        let survey = survey(number, address, document);
        for resource in survey.resources.iter().skip(1) {
            let (address, pointer) = (resource.address.clone(), resource.pointer.clone());
            self.ids.entry(address).or_insert(pointer);
        }
        self.surveys.push(survey);
    }

    /// The document of a file other than the description.
    pub(crate) fn other(&self, file: u32) -> Option<&Node> {
        let index = (file as usize).checked_sub(1)?;
        self.others.get(index)?.as_ref()
    }

    /// Whether other files were read too.
    #[must_use]
    pub fn are_several(&self) -> bool {
        !self.others.is_empty()
    }

    /// Puts another document in the place of all of them, one that refers to no other file that can be read.
    pub(crate) fn replace(&mut self, root: &Node) {
        let address = self.address_of(0, "");
        self.others.clear();
        self.surveys.clear();
        self.ids.clear();
        self.look_over(&address, root);
    }

    /// The files that were looked for in vain; `None` where other machines were asked.
    pub(crate) fn missing(&self, may_ask: bool) -> Option<Vec<PathBuf>> {
        let mut missing = Vec::new();
        for (address, outcome) in &self.reached {
            if uri::is_remote(address) {
                if may_ask {
                    return None;
                }
            } else if outcome.is_err() {
                missing.extend(uri::to_path(address).map(PathBuf::from));
            }
        }
        missing.sort();
        Some(missing)
    }

    /// What an address in a file means.
    pub(crate) fn address_of(&self, file: u32, address: &str) -> String {
        let survey = self.surveys.get(file as usize);
        let own = survey.and_then(|survey| survey.resources.first());
        uri::join(own.map_or("", |own| own.address.as_str()), address)
    }

    pub(crate) fn surveys(&self) -> &[Survey] {
        &self.surveys
    }

    /// The document or schema that `address`, which has no fragment, names in a resource of a file.
    pub(crate) fn follow(
        &self,
        file: u32,
        resource: usize,
        address: &str,
    ) -> Result<Pointer, Unread> {
        let unknown = || {
            let reason = format!("`{address}` was not read");
            Unread::new(
                codes::EXTERNAL_REF,
                reason,
                "give the description as a file",
            )
        };
        let survey = self.surveys.get(file as usize).ok_or_else(unknown)?;
        let targets = targets(survey, resource, address);
        if let Some(named) = targets.iter().find_map(|target| self.ids.get(target)) {
            return Ok(named.clone());
        }
        refuse(survey, address)?;
        let mut reached = targets.iter().filter_map(|target| self.reached.get(target));
        let first = reached.next().ok_or_else(unknown)?;
        match (first, reached.next()) {
            (Ok(file), _) | (Err(_), Some(Ok(file))) => Ok(Pointer {
                file: *file,
                path: String::new(),
            }),
            (Err(unread), _) => Err(unread.clone()),
        }
    }
}

/// What an address can mean: beside the file, then beside the resource that it stands in.
pub(super) fn targets(survey: &Survey, resource: usize, address: &str) -> Vec<String> {
    let resources = [0, resource].into_iter();
    let bases = resources.filter_map(|resource| survey.resources.get(resource));
    let mut targets: Vec<String> = bases
        .map(|base| uri::join(&base.address, address))
        .collect();
    targets.dedup();
    targets
}

/// Addresses that are not even tried.
pub(super) fn refuse(survey: &Survey, address: &str) -> Result<(), Unread> {
    const HELP: &str = "name the file by its path from the file that refers to it";
    let refused = |reason: String| Err(Unread::new(codes::EXTERNAL_REF, reason, HELP));
    let stands_on_disk = survey
        .resources
        .first()
        .is_some_and(|file| !uri::is_remote(&file.address));
    match uri::scheme(address) {
        Some(_) if uri::is_remote(address) => Ok(()),
        Some(scheme) => refused(format!(
            "addresses that start with `{scheme}:` are not read"
        )),
        None if stands_on_disk
            && uri::is_absolute(&uri::percent_decode(address).unwrap_or_default()) =>
        {
            refused("files are not read by paths from the root of a disk".to_owned())
        }
        None => Ok(()),
    }
}
