//! The files that a description refers to, nearest first, within limits.

use super::documents::{Documents, Unread, refuse, targets};
use super::failure::Failure;
use super::{Fetch, Fetched, SourceFile, file, limits, tree, uri};
use crate::report::Report;
use crate::report::codes;
use std::collections::HashMap;
use std::path::{Path, PathBuf};

const SPLIT_LESS: &str = "bundle the description into fewer or smaller files";

/// How other files are come by.
#[derive(Clone, Copy)]
pub(super) enum Reach<'a> {
    /// Not at all: the description is a text.
    Nothing,
    /// From the disk, and from elsewhere where there is somebody who fetches.
    Disk(Option<&'a Fetch>),
}

/// Reads everything that the documents refer to.
pub(super) fn gather(
    documents: &mut Documents,
    files: &mut Vec<SourceFile>,
    reach: Reach<'_>,
    report: &mut Report,
) {
    let bytes = files.iter().map(|file| file.text.len() as u64).sum();
    let mut gather = Gather {
        documents,
        files,
        reach,
        report,
        known: HashMap::new(),
        bytes,
        aliased: 0,
    };
    gather.remember_root();
    let mut number = 0;
    while let Some(survey) = gather.documents.surveys.get(number) {
        for (resource, reference) in survey.references.clone() {
            gather.reference(number, resource, uri::split(&reference).0);
        }
        number += 1;
    }
}

struct Gather<'a> {
    documents: &'a mut Documents,
    files: &'a mut Vec<SourceFile>,
    reach: Reach<'a>,
    report: &'a mut Report,
    /// The files of the disk, by what they are beneath links.
    known: HashMap<PathBuf, u32>,
    bytes: u64,
    aliased: usize,
}

impl Gather<'_> {
    fn remember_root(&mut self) {
        let root = self.files.first().map(|file| Path::new(&file.path));
        if let (Some(root), Reach::Disk(_)) = (root, self.reach)
            && let Ok(path) = root.canonicalize()
        {
            self.known.insert(path, 0);
        }
    }

    /// Reads what an address means, unless that is done. The second meaning is tried where the first is not there.
    fn reference(&mut self, number: usize, resource: usize, address: &str) {
        let Some(survey) = self.documents.surveys.get(number) else {
            return;
        };
        if address.is_empty() || refuse(survey, address).is_err() {
            return;
        }
        let targets = targets(survey, resource, address);
        if targets
            .iter()
            .any(|target| self.documents.ids.contains_key(target))
        {
            return;
        }
        for target in targets {
            if !self.documents.reached.contains_key(&target) {
                let outcome = self.read(&target);
                self.documents.reached.insert(target.clone(), outcome);
            }
            if matches!(self.documents.reached.get(&target), Some(Ok(_))) {
                break;
            }
        }
    }

    fn read(&mut self, address: &str) -> Result<u32, Unread> {
        let Reach::Disk(fetch) = self.reach else {
            let reason = format!("{address} is not read, because the description is no file");
            let help = "give the description as a file";
            return Err(Unread::new(codes::EXTERNAL_REF, reason, help));
        };
        if self.files.len() >= limits::FILES {
            let reason = format!("more than {} files are referred to", limits::FILES);
            return Err(Unread::new(codes::EXTERNAL_REF, reason, SPLIT_LESS));
        }
        if uri::is_remote(address) {
            return self.fetch(address, fetch);
        }
        let path = uri::to_path(address).unwrap_or_default();
        let path = Path::new(&path);
        let real = file::regular(path).map_err(of_reference)?;
        if let Some(number) = self.known.get(&real) {
            return Ok(*number);
        }
        let file = file::of_disk(path).map_err(of_reference)?;
        let number = self.files.len() as u32;
        self.known.insert(real, number);
        self.add(address, file)
    }

    /// Fetches a document, which may be another's by now.
    fn fetch(&mut self, address: &str, fetch: Option<&Fetch>) -> Result<u32, Unread> {
        let Fetched { url, text } = fetched(address, fetch)?;
        let url = uri::join(address, uri::split(&url).0);
        if let Some(known) = self.documents.reached.get(&url) {
            return known.clone();
        }
        let outcome = file::of_text(&url, text).map_err(of_reference);
        let outcome = outcome.and_then(|file| self.add(&url, file));
        self.documents.reached.insert(url, outcome.clone());
        outcome
    }

    /// Takes a file in, and its document where it holds one.
    fn add(&mut self, address: &str, file: SourceFile) -> Result<u32, Unread> {
        self.bytes += file.text.len() as u64;
        if self.bytes > limits::BYTES_OF_ALL {
            let most = limits::BYTES_OF_ALL >> 20;
            let reason = format!("the files have more than {most} MiB together");
            return Err(Unread::new(codes::EXTERNAL_REF, reason, SPLIT_LESS));
        }
        let number = self.files.len() as u32;
        let parsed = tree::tree(
            super::Format::of(&file.path, &file.text),
            &file.text,
            self.aliased,
        );
        let name = file.path.clone();
        self.files.push(file);
        match parsed {
            Ok(read) => {
                if let Some(file) = self.files.last_mut() {
                    file.marks = read.marks;
                }
                self.aliased = read.aliased;
                let notes = read.notes.into_iter();
                let notes = notes.map(|note| note.into_finding_in(number));
                self.report.findings.extend(notes);
                self.documents.look_over(address, &read.root);
                self.documents.others.push(Some(read.root));
                Ok(number)
            }
            Err(failure) => {
                self.documents.look_over(address, &super::Node::Null);
                self.documents.others.push(None);
                Err(unread(&name, failure, number))
            }
        }
    }
}

/// What is wrong with a file is said where it is referred to.
fn of_reference(mut unread: Unread) -> Unread {
    unread.help = "correct the reference, or put a description in that file";
    unread
}

fn fetched(address: &str, fetch: Option<&Fetch>) -> Result<Fetched, Unread> {
    let Some(fetch) = fetch else {
        let reason = format!("{address} is on another machine, and is not fetched");
        let help = "allow it (`specwright generate --allow-remote`), or keep a copy beside the description";
        return Err(Unread::new(codes::REMOTE_REF, reason, help));
    };
    fetch.get(address).map_err(|error| {
        let reason = format!("{address} cannot be fetched: {error}");
        let help = "correct the address, or keep a copy beside the description";
        Unread::new(codes::EXTERNAL_REF, reason, help)
    })
}

/// Why a file holds no document, said at the reference, and where in the file.
fn unread(name: &str, failure: Failure, number: u32) -> Unread {
    let finding = failure.into_finding_in(number);
    let reason = format!("{name} cannot be used ({})", finding.code);
    let mut unread = Unread::new(codes::EXTERNAL_REF, reason, "correct that file");
    unread.finding = Some(Box::new(finding));
    unread
}
