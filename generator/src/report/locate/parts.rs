//! Places in a YAML text of which only the parts are read that hold them.

use super::{Place, Wanted, search};
use crate::read::{Events, Mark, SourceFile};
use std::collections::BTreeMap;

/// The place of each path. `None` where the whole text has to be read: its upper parts are not marked, or one of them is not
/// understood without the others, because it repeats what an anchor elsewhere names.
pub(super) fn locate(file: &SourceFile, paths: &[Vec<String>]) -> Option<Vec<Place>> {
    // YAML ends lines by it too.
    let is_old_line_end = |(at, _): (usize, &str)| file.text.as_bytes().get(at + 1) != Some(&b'\n');
    if file.text.match_indices('\r').any(is_old_line_end) {
        return None;
    }
    let mut by_part: BTreeMap<usize, (&Mark, Option<&Mark>, Vec<usize>)> = BTreeMap::new();
    for (index, path) in paths.iter().enumerate() {
        let (mark, next) = file.marks.nearest(path)?;
        let part = by_part.entry(mark.line);
        part.or_insert((mark, next, Vec::new())).2.push(index);
    }
    let mut places = vec![Place::START; paths.len()];
    let mut lines = Lines::new(&file.text);
    for (mark, next, indices) in by_part.into_values() {
        let text = lines.part(mark, next)?;
        let below = |index: &usize| paths[*index].get(mark.depth - 1..).unwrap_or_default();
        let wanted = Wanted::new(indices.iter().map(below));
        let (found, error) = search(&wanted, Events::yaml(text));
        if error.is_some() {
            return None;
        }
        for index in &indices {
            let mut place = wanted.deepest(below(index), &found);
            place.line += mark.line - 1;
            places[*index] = place;
        }
    }
    Some(places)
}

/// The lines of a text, from the front.
struct Lines<'a> {
    rest: &'a str,
    /// The number of the line that is next.
    line: usize,
}

impl<'a> Lines<'a> {
    fn new(text: &'a str) -> Self {
        Self {
            rest: text,
            line: 1,
        }
    }

    /// The lines from a mark up to the next one; `None` where something stands before it in its line.
    fn part(&mut self, mark: &Mark, next: Option<&Mark>) -> Option<&'a str> {
        self.skip_to(mark.line)?;
        let start = self.rest;
        let before = start.get(..mark.column)?;
        if !before.bytes().all(|byte| byte == b' ') {
            return None;
        }
        match next {
            None => Some(start),
            Some(next) => {
                self.skip_to(next.line)?;
                let part = start.get(..start.len() - self.rest.len())?;
                (!part.is_empty()).then_some(part)
            }
        }
    }

    fn skip_to(&mut self, line: usize) -> Option<()> {
        while self.line < line {
            self.rest = self.rest.split_once('\n')?.1;
            self.line += 1;
        }
        Some(())
    }
}

#[cfg(test)]
mod tests {
    use crate::read::{Node, SourceFile, read_text};
    use crate::report::{Pointer, Report, locate};

    /// The pointers of all nodes, and of one below each that is not there.
    fn pointers(node: &Node, at: &Pointer, all: &mut Vec<Pointer>) {
        all.extend([at.clone(), at.join("nowhere").join("at all")]);
        match node {
            Node::Map(map) => {
                for (key, node) in &map.0 {
                    pointers(node, &at.join(key), all);
                }
            }
            Node::List(list) => {
                for (index, node) in list.iter().enumerate() {
                    pointers(node, &at.index(index), all);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn a_part_alone_has_the_places_that_it_has_in_the_whole_text() {
        let plain = "# first\n---\na: 1\nb:\n  c: {d: [1, {e: 2}]}\n\n  'f g':\n    h: |\n      b:\n        c: 3\n    i:\n    - j: 4\n      k: 5\n    l/m:\n      n: >-\n        a: 1\n\n# last\nz:\n- x: y\n";
        let texts = [
            plain.to_owned(),
            plain.replace('\n', "\r\n"),
            plain.replace("a: 1\nb", "a: 1\r\nb"),
            plain
                .replace("c: {", "c: &c {")
                .replace("z:\n", "y: *c\nz:\n"),
            plain.replace("  'f g':", "  ? 'f g'\n  :"),
            plain.replace("a: 1\nb", "a: \"1\n  2\"\nb"),
            "{a: {b: 1},\nc: {d: 2}}\n".to_owned(),
            "a: {b: 1,\n  c: 2}\nd:\n  é: {f: 3}\n".to_owned(),
        ];
        for text in texts {
            let source = read_text("a.yaml", text.clone(), &mut Report::default());
            let source = source.expect(&text);
            let mut all = Vec::new();
            pointers(&source.documents.root, &Pointer::root(), &mut all);
            let whole = SourceFile::new("a.yaml", text.clone());
            for pointer in &all {
                let expected = locate(&whole, &[pointer]);
                assert_eq!(
                    locate(&source.files[0], &[pointer]),
                    expected,
                    "{pointer} of {text}"
                );
            }
            let all: Vec<&Pointer> = all.iter().collect();
            assert_eq!(
                locate(&source.files[0], &all),
                locate(&whole, &all),
                "{text}"
            );
        }
    }

    #[test]
    fn a_plain_text_is_not_read_as_a_whole() {
        let text = "a: 1\nb:\n  c: 2\n";
        let source = read_text("a.yaml", text.to_owned(), &mut Report::default()).expect("read");
        let path = ["b", "c"].map(str::to_owned).to_vec();
        let places = super::locate(&source.files[0], &[path]).expect("in parts");
        assert_eq!((places[0].line, places[0].column), (3, 3));
    }
}
