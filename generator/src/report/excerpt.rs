//! The line of a place, short enough to be shown.

use super::locate::Place;
use miette::{MietteError, MietteSpanContents, SourceCode, SourceSpan, SpanContents};

/// How much of a long line is shown before and behind the place: minified JSON is one line.
const BEFORE: usize = 60;
const BEHIND: usize = 60;

/// One line of a file, cut and without control characters.
#[derive(Debug)]
pub(super) struct Excerpt {
    file: String,
    place: Place,
    text: String,
    caret: SourceSpan,
}

impl Excerpt {
    pub(super) fn new(file: &str, line: &str, place: Place) -> Self {
        let line: Vec<char> = line.trim_end_matches('\r').chars().collect();
        let column = (place.column - 1).min(line.len());
        let end = (column + place.length).min(line.len());
        let from = column.saturating_sub(BEFORE);
        let to = end.min(column + BEHIND).max(column);
        let to = (to + BEHIND).min(line.len());
        let printable = |characters: &[char]| -> String {
            characters
                .iter()
                .copied()
                .map(super::show::printable)
                .collect()
        };
        let mut text = String::new();
        if from > 0 {
            text.push('…');
        }
        text.push_str(&printable(&line[from..column]));
        let start = text.len();
        let marked = printable(&line[column..end.min(to)]);
        let length = marked.len().max(1);
        text.push_str(&marked);
        text.push_str(&printable(&line[end.min(to)..to]));
        if to < line.len() {
            text.push('…');
        }
        if text.len() < start + length {
            text.push(' ');
        }
        Self {
            file: super::show::clean(file),
            place,
            text,
            caret: (start, length).into(),
        }
    }

    pub(super) fn caret(&self) -> SourceSpan {
        self.caret
    }
}

impl SourceCode for Excerpt {
    fn read_span<'a>(
        &'a self,
        _: &SourceSpan,
        _: usize,
        _: usize,
    ) -> Result<Box<dyn SpanContents<'a> + 'a>, MietteError> {
        let whole = SourceSpan::from((0, self.text.len()));
        Ok(Box::new(MietteSpanContents::new_named(
            self.file.clone(),
            self.text.as_bytes(),
            whole,
            self.place.line - 1,
            self.place.column - 1,
            1,
        )))
    }
}
