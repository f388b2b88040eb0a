//! A pointer -> the place in the text. The text is read again, and only when something is to be shown.

mod parts;

use crate::read::{Events, Format, Indented, SourceFile};
use crate::report::{Finding, Pointer, Report, unescaped};
use saphyr_parser::{Event, Marker, ScanError, Span};
use std::collections::HashMap;

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

impl Place {
    const START: Self = Self {
        line: 1,
        column: 1,
        length: 1,
    };

    fn of(span: Span) -> Self {
        let is_one_line = span.end.line() == span.start.line();
        let length = span.end.index().saturating_sub(span.start.index());
        Self {
            line: span.start.line(),
            column: span.start.col() + 1,
            length: if is_one_line { length.max(1) } else { 1 },
        }
    }
}

/// The place of every finding; `None` where its file could not be read.
#[must_use]
pub fn places(report: &Report, files: &[SourceFile]) -> Vec<Option<Place>> {
    let mut places: Vec<Option<Place>> = report.findings.iter().map(known).collect();
    for (number, file) in files.iter().enumerate() {
        let wanted: Vec<usize> = (0..places.len())
            .filter(|at| places[*at].is_none())
            .filter(|at| report.findings[*at].pointer.file as usize == number)
            .collect();
        if wanted.is_empty() || file.text.is_empty() {
            continue;
        }
        let pointers: Vec<&Pointer> = wanted
            .iter()
            .map(|at| &report.findings[*at].pointer)
            .collect();
        for (at, place) in wanted.iter().zip(locate(file, &pointers)) {
            places[*at] = Some(place);
        }
    }
    places
}

fn known(finding: &Finding) -> Option<Place> {
    finding.at.map(|(line, column)| Place {
        line,
        column,
        length: 1,
    })
}

/// Finds many pointers in one pass over a file. A pointer that leads nowhere gets the deepest place on its way.
#[must_use]
pub fn locate(file: &SourceFile, pointers: &[&Pointer]) -> Vec<Place> {
    let (name, text) = (&file.path, &file.text);
    let paths: Vec<Vec<String>> = pointers.iter().map(|pointer| tokens(pointer)).collect();
    if let Some(places) = parts::locate(file, &paths) {
        return places;
    }
    let wanted = Wanted::new(paths.iter().map(Vec::as_slice));
    let json = || search(&wanted, Events::json(text));
    let yaml = || match search(&wanted, Events::yaml(text)) {
        (found, Some(error)) => match Indented::of(text) {
            Some(indented) => search(&wanted, indented.events()),
            None => (found, Some(error)),
        },
        found => found,
    };
    // Where the text is broken, what comes before is found.
    let found = match Format::of(name, text) {
        Format::Json => json().0,
        Format::Yaml => yaml().0,
        Format::JsonOrYaml => match json() {
            (found, None) => found,
            (_, Some(_)) => yaml().0,
        },
    };
    let places = paths.iter().map(|path| wanted.deepest(path, &found));
    places.collect()
}

fn tokens(pointer: &Pointer) -> Vec<String> {
    let tokens = pointer.path.split('/').skip(1);
    tokens.map(unescaped).collect()
}

/// The tokens of all pointers as one tree, so that each node of the document is looked at once.
struct Wanted {
    nodes: Vec<HashMap<String, usize>>,
}

const ROOT: usize = 0;

impl Wanted {
    fn new<'a>(paths: impl Iterator<Item = &'a [String]>) -> Self {
        let mut nodes = vec![HashMap::new()];
        for path in paths {
            let mut at = ROOT;
            for token in path {
                let next = nodes.len();
                at = *nodes[at].entry(token.clone()).or_insert(next);
                if at == next {
                    nodes.push(HashMap::new());
                }
            }
        }
        Self { nodes }
    }

    fn child(&self, node: usize, token: &str) -> Option<usize> {
        self.nodes[node].get(token).copied()
    }

    fn deepest(&self, path: &[String], found: &[Option<Place>]) -> Place {
        let mut place = found[ROOT].unwrap_or(Place::START);
        let mut at = ROOT;
        for token in path {
            match self.child(at, token).map(|child| (child, found[child])) {
                Some((child, Some(better))) => (at, place) = (child, better),
                _ => break,
            }
        }
        place
    }
}

/// A collection that the walk is in.
struct Open {
    /// Its node in the tree of what is wanted, if it has one.
    node: Option<usize>,
    step: Step,
}

enum Step {
    Item(usize),
    /// A mapping, and the node and place of the key whose value comes next.
    Key(Option<(Option<usize>, Span)>),
}

struct Search<'a> {
    wanted: &'a Wanted,
    found: Vec<Option<Place>>,
    open: Vec<Open>,
}

type Found = Vec<Option<Place>>;

fn search(wanted: &Wanted, events: Events<'_>) -> (Found, Option<ScanError>) {
    let mut search = Search {
        wanted,
        found: vec![None; wanted.nodes.len()],
        open: Vec::new(),
    };
    for event in events {
        match event {
            Ok((event, span)) => search.take(&event, span),
            Err(error) => return (search.found, Some(error)),
        }
    }
    (search.found, None)
}

impl Search<'_> {
    fn take(&mut self, event: &Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, ..) => {
                if let Some(Open {
                    node,
                    step: Step::Key(key @ None),
                }) = self.open.last_mut()
                {
                    let child = node.and_then(|node| self.wanted.child(node, text));
                    *key = Some((child, span));
                    return;
                }
                self.value(span);
            }
            Event::Alias(_) => {
                self.value(span);
            }
            Event::SequenceStart(..) => self.start(Step::Item(0), span),
            Event::MappingStart(..) => self.start(Step::Key(None), span),
            Event::SequenceEnd | Event::MappingEnd => {
                self.open.pop();
            }
            _ => {}
        }
    }

    fn start(&mut self, step: Step, span: Span) {
        // A block collection starts where its first entry does; only the first character is meant.
        let first = Marker::new(
            span.start.index() + 1,
            span.start.line(),
            span.start.col() + 1,
        );
        let node = self.value(Span::new(span.start, first));
        self.open.push(Open { node, step });
    }

    /// A value starts: the place of a member is its key, the place of anything else is itself.
    fn value(&mut self, span: Span) -> Option<usize> {
        let (node, span) = match self.open.last_mut() {
            None => (Some(ROOT), span),
            Some(Open { node, step }) => match step {
                Step::Item(index) => {
                    let child = node.and_then(|node| self.wanted.child(node, &index.to_string()));
                    *index += 1;
                    (child, span)
                }
                Step::Key(key) => key.take().unwrap_or((None, span)),
            },
        };
        if let Some(node) = node {
            self.found[node].get_or_insert(Place::of(span));
        }
        node
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(name: &str, text: &str, path: &str) -> (usize, usize, usize) {
        let file = SourceFile::new(name, text);
        let pointer = Pointer {
            file: 0,
            path: path.to_owned(),
        };
        let place = locate(&file, &[&pointer])[0];
        (place.line, place.column, place.length)
    }

    #[test]
    fn pointers_find_their_lines_in_yaml_and_json_alike() {
        let yaml = "openapi: 3.0.0\npaths:\n  /pets/{id}:\n    get:\n      tags:\n        - a\n        - b\n";
        assert_eq!(at("a.yaml", yaml, ""), (1, 1, 1));
        assert_eq!(at("a.yaml", yaml, "/openapi"), (1, 1, 7));
        assert_eq!(at("a.yaml", yaml, "/paths/~1pets~1{id}/get"), (4, 5, 3));
        assert_eq!(
            at("a.yaml", yaml, "/paths/~1pets~1{id}/get/tags/1"),
            (7, 11, 1)
        );
        assert_eq!(
            at("a.yaml", yaml, "/paths/~1pets~1{id}/put"),
            (3, 3, 10),
            "the deepest place that is there"
        );
        let json = "{\n  \"é\": [1, {\"b\": null}]\n}";
        assert_eq!(at("a.json", json, "/é/1/b"), (2, 13, 3));
        assert_eq!(at("a.yaml", json, "/é/1/b"), (2, 13, 3));
        assert_eq!(at("a.yaml", "{a: {b: 1}}", "/a/b"), (1, 6, 1));
    }

    #[test]
    fn aliases_and_broken_texts_give_the_place_before() {
        let yaml = "a: &a\n  b: 1\nc: *a\n";
        assert_eq!(at("a.yaml", yaml, "/c/b"), (3, 1, 1));
        assert_eq!(at("a.yaml", "a:\n  b: 1\n  c: [", "/a/b"), (2, 3, 1));
        assert_eq!(at("a.json", "{\"a\": {\"b\": 1", "/a/b"), (1, 8, 3));
        let indented_too_little = "a:\n  b: {\n    c: 1, d: [\n  2, 3],\n  e: 4\n  }\n  f: 5\n";
        assert_eq!(at("a.yaml", indented_too_little, "/a/b/d/1"), (4, 6, 1));
        assert_eq!(at("a.yaml", indented_too_little, "/a/b/e"), (5, 3, 1));
        assert_eq!(at("a.yaml", indented_too_little, "/a/f"), (7, 3, 1));
    }
}
