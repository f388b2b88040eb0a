//! What came out of one description.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// How far it got.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub(crate) enum Outcome {
    /// Generated; it was not asked whether it compiles.
    Generated,
    /// Generated, and compiles without a warning.
    Compiles,
    /// Refused with a fatal finding.
    Refused,
    /// The generator panicked or was ended by a signal.
    Crashed,
    /// The generator took longer than it may.
    TooSlow,
    /// The output could not be written.
    NotWritten,
    /// The client does not compile.
    DoesNotCompile,
    /// The client compiles with warnings.
    Warns,
    /// Its documentation has warnings.
    DocWarns,
    /// Its tests do not compile, or did not come to their end.
    TestsBreak,
}

impl Outcome {
    pub(crate) fn is_failure(self) -> bool {
        !matches!(self, Self::Generated | Self::Compiles)
    }

    /// Whether a compiler was asked.
    pub(crate) fn is_compiled(self) -> bool {
        matches!(
            self,
            Self::Compiles | Self::DoesNotCompile | Self::Warns | Self::DocWarns | Self::TestsBreak
        )
    }

    pub(crate) fn words(self) -> &'static str {
        match self {
            Self::Generated => "generated",
            Self::Compiles => "compiles",
            Self::Refused => "refused",
            Self::Crashed => "CRASHED",
            Self::TooSlow => "TOO SLOW",
            Self::NotWritten => "NOT WRITTEN",
            Self::DoesNotCompile => "DOES NOT COMPILE",
            Self::Warns => "WARNS",
            Self::DocWarns => "DOC WARNS",
            Self::TestsBreak => "TESTS BREAK",
        }
    }
}

/// What the process that generates says at its end.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Made {
    /// The file is a part of another description, or none at all.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub(crate) is_part: bool,
    /// The code of the fatal finding.
    pub(crate) refused: Option<String>,
    /// Findings by level.
    pub(crate) findings: Levels,
    /// Findings by code.
    pub(crate) codes: BTreeMap<String, usize>,
    /// Seconds in the generator, without writing.
    pub(crate) seconds: f64,
    /// The most memory that the process held, MiB, where the system says it.
    pub(crate) memory: Option<u64>,
    /// Lines of Rust.
    pub(crate) lines: usize,
    /// Members of structs that have a type.
    pub(crate) typed_fields: usize,
    /// Members that are raw values.
    pub(crate) raw_values: usize,
    /// Why the output was not written.
    pub(crate) not_written: Option<String>,
}

/// Findings by level.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Levels {
    pub(crate) fatal: usize,
    pub(crate) error: usize,
    pub(crate) lossy: usize,
    pub(crate) note: usize,
}

/// What became of a description's examples.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Examples {
    /// In the description.
    pub(crate) found: usize,
    /// Valid by the description itself.
    pub(crate) valid: usize,
    /// Valid, read by the client and written back as they were.
    pub(crate) passed: usize,
    /// Valid ones that are not, with the reason.
    pub(crate) failures: BTreeMap<String, String>,
}

/// A line of the table.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Row {
    /// The path below the corpus.
    pub(crate) file: String,
    /// How far it got.
    pub(crate) result: Outcome,
    /// What went wrong.
    pub(crate) detail: Option<String>,
    #[serde(flatten)]
    pub(crate) made: Made,
    /// Seconds that compiling it and its documentation took.
    pub(crate) compile_seconds: Option<f64>,
    /// What became of its examples, where the tests were run.
    pub(crate) examples: Option<Examples>,
}
