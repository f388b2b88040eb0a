//! The record of requests in a file: one line of JSON for each, without secrets.

use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::sync::{Mutex, PoisonError};

use crate::document::{Document, Operation};
use crate::error::MockError;
use crate::record::Received;
use crate::redact::Secrets;

/// Where requests are written to as they are answered.
#[derive(Debug)]
pub(crate) struct Journal {
    file: Mutex<File>,
    secrets: Secrets,
}

impl Journal {
    /// A new file; what was in it is gone.
    pub(crate) fn new(path: &Path, document: &Document) -> Result<Self, MockError> {
        let file = File::create(path).map_err(|source| MockError::Record {
            path: path.to_owned(),
            source,
        })?;
        Ok(Self {
            file: Mutex::new(file),
            secrets: Secrets::new(document),
        })
    }

    pub(crate) fn write(
        &self,
        document: &Document,
        operation: Option<&Operation>,
        received: &Received,
        status: Option<u16>,
    ) {
        let line = self.secrets.line(document, operation, received, status);
        let line = format!("{line}\n");
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        // A full disk must not keep a request from being answered.
        drop(file.write_all(line.as_bytes()));
    }
}
