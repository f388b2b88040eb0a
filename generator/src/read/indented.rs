//! YAML that most parsers read although a line inside brackets or quotes is not indented deeper than the key before it:
//!
//! ```yaml
//! example: {
//!   a: 1
//! }
//! ```
//!
//! White space says nothing there, so such lines are moved to the right, and the places of what is read back to the left.

use super::events::Events;
use saphyr_parser::{Marker, Parser, ScanError, Span};
use std::collections::BTreeMap;

/// How much text is read in all while the lines are looked for.
const BYTES: usize = 32 << 20;
/// The most that a line is moved.
const WIDEST: usize = 1024;

/// A text in which lines were moved to the right.
pub(crate) struct Indented {
    text: String,
    moved: Moved,
}

/// The lines, from 1, and by how many columns they were moved.
pub(crate) type Moved = BTreeMap<usize, usize>;

impl Indented {
    /// The text with the lines moved that need it. `None` where something else is wrong with it, or nothing.
    pub(crate) fn of(text: &str) -> Option<Self> {
        let lines: Vec<&str> = text.split_inclusive('\n').collect();
        let width = 1 + lines.iter().map(|line| start(line)).max()?;
        if width > WIDEST {
            return None;
        }
        let mut indented = Self {
            text: text.to_owned(),
            moved: Moved::new(),
        };
        let mut left = BYTES;
        loop {
            left = left.checked_sub(indented.text.len())?;
            let error = Parser::new_from_str(&indented.text).find_map(Result::err);
            let Some(error) = error else {
                return Some(indented).filter(|indented| !indented.moved.is_empty());
            };
            let line = indented.line(&error)?;
            lines.get(line.checked_sub(1)?)?;
            indented.moved.insert(line, width);
            indented.text = moved(&lines, &indented.moved);
        }
    }

    /// The line to move because of this error; `None` where that does not help.
    fn line(&self, error: &ScanError) -> Option<usize> {
        let at = error.marker().line();
        match error.info() {
            "invalid indentation" | "invalid indentation in flow construct" => {
                Some(at).filter(|line| !self.moved.contains_key(line))
            }
            // The error is at the quote; the lines after it are looked at one by one.
            "invalid indentation in quoted scalar" => {
                (at + 1..).find(|line| !self.moved.contains_key(line))
            }
            _ => None,
        }
    }

    pub(crate) fn events(&self) -> Events<'_> {
        let parser = Box::new(Parser::new_from_str(&self.text));
        Events::Indented(parser, &self.moved)
    }

    /// The first line that was moved.
    pub(crate) fn first(&self) -> usize {
        self.moved.keys().next().copied().unwrap_or(1)
    }

    /// How many lines were moved.
    pub(crate) fn count(&self) -> usize {
        self.moved.len()
    }
}

/// How far to the right the first key of a line can start.
fn start(line: &str) -> usize {
    let is_before = |byte: &u8| matches!(byte, b' ' | b'-' | b'?');
    line.bytes().take_while(is_before).count()
}

fn moved(lines: &[&str], moved: &Moved) -> String {
    let mut text = String::new();
    for (index, line) in lines.iter().enumerate() {
        if let Some(width) = moved.get(&(index + 1)) {
            text.extend(std::iter::repeat_n(' ', *width));
        }
        text.push_str(line);
    }
    text
}

/// Where a span is in the text as its author wrote it.
pub(super) fn span_back(span: Span, moved: &Moved) -> Span {
    Span::new(back(span.start, moved), back(span.end, moved))
}

pub(super) fn error_back(error: &ScanError, moved: &Moved) -> ScanError {
    ScanError::new(back(*error.marker(), moved), error.info().to_owned())
}

fn back(mark: Marker, moved: &Moved) -> Marker {
    let width = moved.get(&mark.line()).copied().unwrap_or(0);
    let column = mark.col().saturating_sub(width);
    Marker::new(mark.index(), mark.line(), column)
}
