//! Where moved nodes stood: findings speak of the text as its author wrote it, not of the document that the stages see.

use super::Pointer;
use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Bound;

/// For every node that was moved: where it stands now, and where it stood.
///
/// What stands below a moved node moved with it. Only pointers into the document that the stages see are looked up: those of file 0.
/// Pointers into other files already say where something stood.
#[derive(Clone, Debug, Default)]
pub struct Moves {
    stood: BTreeMap<String, Pointer>,
}

impl Moves {
    /// Whether nothing was moved.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.stood.is_empty()
    }

    /// Whether the node at `now` itself was moved.
    #[must_use]
    pub fn is_noted(&self, now: &Pointer) -> bool {
        now.file == 0 && self.stood.contains_key(written(&now.path).as_ref())
    }

    /// Notes that what is at `now` stood at `before` in the text of its file.
    pub fn note(&mut self, now: &Pointer, before: Pointer) {
        self.stood.insert(written(&now.path).into_owned(), before);
    }

    /// Notes that what is at `from`, and what was moved below it, is now at `to`.
    pub fn again(&mut self, from: &Pointer, to: &Pointer) {
        let moved = self.within(from, to);
        self.put(to, moved);
    }

    /// Notes that what is at `to` is a copy of the node at `from` in its file, as it was read. `read` is what had been moved by then:
    /// moves of nodes that are already being worked on say nothing about the copy.
    pub fn copied(&mut self, from: &Pointer, to: &Pointer, read: &Self) {
        if from.file == 0 {
            self.put(to, read.within(from, to));
        } else {
            self.note(to, from.clone());
        }
    }

    /// Where everything at `from` that was moved stood, by its place below `to`.
    fn within(&self, from: &Pointer, to: &Pointer) -> Vec<(String, Pointer)> {
        let end = written(&to.path);
        let from_path = written(&from.path);
        let below = self.below(&from_path);
        let below = below.map(|(rest, stood)| (format!("{end}/{rest}"), stood.clone()));
        let own = (end.clone().into_owned(), self.stood(from));
        std::iter::once(own).chain(below).collect()
    }

    /// Puts moves in the place of those that were noted below `to`.
    fn put(&mut self, to: &Pointer, moved: Vec<(String, Pointer)>) {
        let end = written(&to.path);
        let old: Vec<String> = self
            .below(&end)
            .map(|(rest, _)| format!("{end}/{rest}"))
            .collect();
        for path in old {
            self.stood.remove(&path);
        }
        self.stood.extend(moved);
    }

    /// What was moved below a place: the rest of its pointer, and where it stood.
    fn below(&self, place: &str) -> impl Iterator<Item = (&str, &Pointer)> {
        let start = format!("{place}/");
        let length = start.len();
        self.stood
            .range((Bound::Included(start.clone()), Bound::Unbounded))
            .take_while(move |(path, _)| path.starts_with(&start))
            .filter_map(move |(path, stood)| Some((path.get(length..)?, stood)))
    }

    /// Where what is at `pointer` stood: the nearest node above it that was moved decides.
    #[must_use]
    pub fn stood(&self, pointer: &Pointer) -> Pointer {
        if pointer.file != 0 {
            return pointer.clone();
        }
        let path = written(&pointer.path);
        let mut above = path.as_ref();
        loop {
            if let Some(before) = self.stood.get(above) {
                let rest = path.get(above.len()..).unwrap_or_default();
                return Pointer {
                    file: before.file,
                    path: format!("{}{rest}", before.path),
                };
            }
            match above.rfind('/').and_then(|slash| above.get(..slash)) {
                Some(shorter) => above = shorter,
                None => break,
            }
        }
        Pointer {
            file: 0,
            path: path.into_owned(),
        }
    }
}

/// A path with the keywords that travel in extensions called as they are written.
fn written(path: &str) -> Cow<'_, str> {
    const CARRIER: &str = "/x-sw-";
    if path.contains(CARRIER) {
        Cow::Owned(path.replace(CARRIER, "/"))
    } else {
        Cow::Borrowed(path)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(file: u32, path: &str) -> Pointer {
        let path = path.to_owned();
        Pointer { file, path }
    }

    #[test]
    fn what_stands_below_a_moved_node_moved_with_it() {
        let mut moves = Moves::default();
        moves.note(&at(0, "/components/schemas"), at(0, "/definitions"));
        moves.note(&at(0, "/components/schemas/Pet"), at(2, "/Pet"));
        let stood = |path| moves.stood(&at(0, path));
        assert_eq!(
            stood("/components/schemas/Cat/type"),
            at(0, "/definitions/Cat/type")
        );
        assert_eq!(stood("/components/schemas/Pet/type"), at(2, "/Pet/type"));
        assert_eq!(
            stood("/components/schemas/Pets"),
            at(0, "/definitions/Pets")
        );
        assert_eq!(stood("/paths"), at(0, "/paths"));
        assert_eq!(
            moves.stood(&at(1, "/components/schemas")),
            at(1, "/components/schemas")
        );
    }

    #[test]
    fn a_node_that_moves_twice_stood_where_its_author_wrote_it() {
        let mut moves = Moves::default();
        moves.note(&at(0, "/paths/~1a/body"), at(0, "/paths/~1a/parameters/0"));
        moves.note(&at(0, "/paths/~1a/body/schema/items"), at(1, "/Item"));
        moves.again(
            &at(0, "/paths/~1a/body/schema"),
            &at(0, "/components/schemas/a"),
        );
        let stood = |path| moves.stood(&at(0, path));
        assert_eq!(
            stood("/components/schemas/a/type"),
            at(0, "/paths/~1a/parameters/0/schema/type")
        );
        assert_eq!(
            stood("/components/schemas/a/items/type"),
            at(1, "/Item/type")
        );
        assert_eq!(
            stood("/components/schemas/ab"),
            at(0, "/components/schemas/ab")
        );
    }

    #[test]
    fn a_copy_into_what_it_is_a_copy_of_takes_only_what_was_moved_before() {
        let mut moves = Moves::default();
        moves.note(&at(0, "/a/b"), at(0, "/old"));
        let read = moves.clone();
        for depth in 1..20 {
            let to = at(0, &format!("/a{}", "/c".repeat(depth)));
            moves.copied(&at(0, "/a"), &to, &read);
        }
        assert_eq!(moves.stood(&at(0, "/a/c/c/b/x")), at(0, "/old/x"));
        assert_eq!(moves.stood(&at(0, "/a/c/c/d")), at(0, "/a/d"));
        // The first, and two for each copy: none takes the copies before it along.
        assert_eq!(moves.stood.len(), 1 + 2 * 19);
    }
}
