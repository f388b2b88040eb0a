//! A pointer -> the place in the text. The text is read again, and only when something is to be shown.

use crate::report::Pointer;
use saphyr_parser::{Event, Parser, Span};

/// A place in a text: line and column from 1, and the characters that it covers on its first line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Place {
    /// The line, from 1.
    pub line: usize,
    /// The column, from 1, in characters.
    pub column: usize,
    /// How many characters from there.
    pub length: usize,
}

/// Finds many pointers in one pass over the text. A pointer that leads nowhere gets the deepest place on its way.
#[must_use]
pub fn locate(text: &str, pointers: &[&Pointer]) -> Vec<Place> {
    let wanted: Vec<Vec<String>> = pointers.iter().map(|pointer| tokens(&pointer.path)).collect();
    let mut search = Search { wanted: &wanted, found: vec![(0, Place { line: 1, column: 1, length: 1 }); pointers.len()], path: Vec::new(), open: Vec::new() };
    for event in Parser::new_from_str(text) {
        match event {
            Ok((event, span)) => search.take(&event, span),
            Err(_) => break,
        }
    }
    search.found.into_iter().map(|(_, place)| place).collect()
}

fn tokens(path: &str) -> Vec<String> {
    path.split('/').skip(1).map(|token| token.replace("~1", "/").replace("~0", "~")).collect()
}

/// Where in a collection the walk is.
enum Step {
    Item(usize),
    Key(Option<Span>),
}

struct Search<'a> {
    wanted: &'a [Vec<String>],
    found: Vec<(usize, Place)>,
    path: Vec<String>,
    open: Vec<Step>,
}

impl Search<'_> {
    fn take(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Step::Key(key @ None)) = self.open.last_mut() {
                    *key = Some(span);
                    self.path.push(text.to_string());
                    return;
                }
                self.value(span);
                self.done();
            }
            Event::Alias(_) => {
                self.value(span);
                self.done();
            }
            Event::SequenceStart(..) => {
                self.value(span);
                self.open.push(Step::Item(0));
            }
            Event::MappingStart(..) => {
                self.value(span);
                self.open.push(Step::Key(None));
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop();
                self.done();
            }
            _ => {}
        }
    }

    /// A value starts: its path is complete.
    fn value(&mut self, span: Span) {
        let mut shown = span;
        match self.open.last() {
            Some(Step::Item(index)) => self.path.push(index.to_string()),
            Some(Step::Key(Some(key))) => shown = *key,
            _ => {}
        }
        let depth = self.path.len();
        for (wanted, (best, place)) in self.wanted.iter().zip(&mut self.found) {
            if depth > *best && wanted.len() >= depth && wanted[..depth] == self.path[..] {
                let length = shown.end.index().saturating_sub(shown.start.index()).max(1);
                let one_line = if shown.end.line() == shown.start.line() { length } else { 1 };
                *best = depth;
                *place = Place { line: shown.start.line(), column: shown.start.col() + 1, length: one_line };
            }
        }
    }

    /// A value ended.
    fn done(&mut self) {
        match self.open.last_mut() {
            Some(Step::Item(index)) => {
                *index += 1;
                self.path.pop();
            }
            Some(Step::Key(key)) => {
                *key = None;
                self.path.pop();
            }
            None => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pointers_find_their_lines_in_yaml_and_json_alike() {
        let at = |text: &str, path: &str| {
            let pointer = Pointer { file: 0, path: path.to_owned() };
            let place = locate(text, &[&pointer])[0];
            (place.line, place.column)
        };
        let yaml = "openapi: 3.0.0\npaths:\n  /pets/{id}:\n    get:\n      tags:\n        - a\n        - b\n";
        assert_eq!(at(yaml, "/openapi"), (1, 1));
        assert_eq!(at(yaml, "/paths/~1pets~1{id}/get"), (4, 5));
        assert_eq!(at(yaml, "/paths/~1pets~1{id}/get/tags/1"), (7, 11));
        assert_eq!(at(yaml, "/paths/~1pets~1{id}/put"), (3, 3), "the deepest place that is there");
        let json = "{\n  \"a\": [1, {\"b\": null}]\n}";
        assert_eq!(at(json, "/a/1/b"), (2, 13));
    }
}
