use super::super::Info;
use http::StatusCode;
use std::fmt;

/// Where an answer is not what its description says. It was read all the same.
#[derive(Clone, Copy, Debug)]
pub struct Drift<'a> {
    /// The operation that was called.
    pub operation: &'static Info,
    /// The answer's status.
    pub status: StatusCode,
    /// What was found, in the order of the body; the first thousand.
    pub findings: &'a [Finding],
    /// How many more there are.
    pub more: usize,
}

/// Something that the description does not say. It names the place, never the value: bodies may hold what must not reach a log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The JSON Pointer of it.
    pub pointer: String,
    /// What it is.
    pub kind: FindingKind,
}

/// What there can be that the description does not say.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum FindingKind {
    /// A member that the object has no place for. It is in `extra`, or passed over where the description allows no others.
    Unknown,
    /// A value that its enum does not have, or that is none of a union's variants. It is kept as it came. Of an integer, the pointer is that of
    /// the member that holds it.
    UnknownValue,
    /// A member that may be left out and whose value does not read. It reads as absent.
    IllTyped {
        /// Why it does not.
        message: String,
    },
}

impl fmt::Display for Finding {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "at {}: ", self.pointer)?;
        match &self.kind {
            FindingKind::Unknown => out.write_str("a member that the description does not have"),
            FindingKind::UnknownValue => {
                out.write_str("a value that the description does not have")
            }
            FindingKind::IllTyped { message } => write!(out, "left out: {message}"),
        }
    }
}

impl fmt::Display for Drift<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(out, "{} ({})", self.operation.id, self.status.as_u16())?;
        for finding in self.findings {
            write!(out, "\n  {finding}")?;
        }
        match self.more {
            0 => Ok(()),
            more => write!(out, "\n  and {more} more"),
        }
    }
}
