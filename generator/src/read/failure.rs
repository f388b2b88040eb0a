//! Why a text is no tree.

use super::limits;
use crate::report::codes::{self, Kind};
use crate::report::{Finding, Level, Pointer};
use saphyr_parser::{Marker, ScanError};

/// What is wrong with a text, and where (from 1).
#[derive(Clone, Debug)]
pub(super) struct Failure {
    pub(super) kind: Kind,
    line: usize,
    column: usize,
    message: String,
    help: &'static str,
}

impl Failure {
    pub(super) fn at(
        kind: Kind,
        mark: Marker,
        message: impl Into<String>,
        help: &'static str,
    ) -> Self {
        Self {
            kind,
            line: mark.line(),
            column: mark.col() + 1,
            message: message.into(),
            help,
        }
    }

    pub(super) fn too_deep(mark: Marker) -> Self {
        let message = format!("this is nested more than {} levels deep", limits::DEPTH);
        let help = "move the inner part to `components` and refer to it by `$ref`";
        Self::at(codes::TOO_DEEP, mark, message, help)
    }

    pub(super) fn syntax(language: &str, error: &ScanError) -> Self {
        // The YAML parser stops at 255 levels of flow style.
        if error.info() == "recursion limit exceeded" {
            return Self::too_deep(*error.marker());
        }
        let message = format!("this is not valid {language}: {}", error.info());
        let help = match language {
            "JSON" => "correct the place, or name the file `.yaml` if it is YAML",
            _ => "correct the place: often indentation, a missing quote or a `:` inside a text",
        };
        Self::at(codes::SYNTAX, *error.marker(), message, help)
    }

    pub(super) fn into_finding(self) -> Finding {
        Finding {
            code: self.kind.code,
            level: self.kind.level,
            pointer: Pointer::root(),
            at: Some((self.line, self.column)),
            message: self.message,
            help: self.help.to_owned(),
        }
    }

    /// The same for a file that the description refers to: it costs what refers to it, not the description.
    pub(super) fn into_finding_in(self, file: u32) -> Finding {
        let mut finding = self.into_finding();
        finding.pointer.file = file;
        finding.level = finding.level.min(Level::Error);
        finding
    }
}
