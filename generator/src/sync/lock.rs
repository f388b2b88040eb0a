//! The lock: a digest and a path a line.

use super::SyncError;
use crate::tree::Tree;
use rayon::prelude::*;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::Path;

/// The digests of generated files, by path.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lock(pub(super) BTreeMap<String, String>);

impl Lock {
    pub(super) fn of(tree: &Tree) -> Self {
        let digests: Vec<_> = tree
            .0
            .par_iter()
            .map(|(path, text)| (path.clone(), digest(text.as_bytes())))
            .collect();
        Self(digests.into_iter().collect())
    }

    /// Reads a lock; `None` where there is none. Lines that are none are passed over: what they named is then not ours.
    pub(super) fn read(path: &Path) -> Result<Option<Self>, SyncError> {
        let Some(bytes) = super::read_text(path)? else {
            return Ok(None);
        };
        Ok(Some(Self::parse(&String::from_utf8_lossy(&bytes))))
    }

    pub(super) fn parse(text: &str) -> Self {
        let lines = text
            .lines()
            .filter(|line| !line.starts_with('#'))
            .filter_map(|line| line.split_once("  "));
        Self(
            lines
                .map(|(digest, path)| (path.to_owned(), digest.to_owned()))
                .collect(),
        )
    }

    pub(super) fn text(&self) -> String {
        let mut text = String::from(
            "# The generated files of this folder and their SHA-256 digests. Written by specwright; commit it.\n",
        );
        for (path, digest) in &self.0 {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "{digest}  {path}");
        }
        text
    }

    pub(super) fn names(&self, path: &str, bytes: &[u8]) -> bool {
        self.0
            .get(path)
            .is_some_and(|known| *known == digest(bytes))
    }
}

/// The SHA-256 digest of bytes, as the lock writes it.
#[must_use]
pub fn digest(bytes: &[u8]) -> String {
    Sha256::digest(bytes)
        .iter()
        .fold(String::with_capacity(64), |mut text, byte| {
            let _ = write!(text, "{byte:02x}");
            text
        })
}
