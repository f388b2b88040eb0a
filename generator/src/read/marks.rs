//! Where the upper parts of a YAML text start, so that a place in one of them is found without reading all the others again.

use saphyr_parser::Marker;

/// The keys of the mappings of block style that stand high up, in the order of the text.
#[derive(Clone, Debug, Default)]
pub(crate) struct Marks(Vec<Mark>);

/// A key.
#[derive(Clone, Debug)]
pub(crate) struct Mark {
    /// How many keys lead there, with itself.
    pub depth: usize,
    /// The line, from 1.
    pub line: usize,
    /// The characters before it in its line.
    pub column: usize,
    pub key: String,
}

impl Marks {
    /// Deeper keys are not marked: operations and schemas stand here.
    pub(super) const DEPTH: usize = 3;

    pub(super) fn add(&mut self, depth: usize, at: Marker, key: &str) {
        self.0.push(Mark {
            depth,
            line: at.line(),
            column: at.col(),
            key: key.to_owned(),
        });
    }

    /// The mark on the way of a path that is nearest to its end, and the one behind it.
    pub(crate) fn nearest(&self, path: &[String]) -> Option<(&Mark, Option<&Mark>)> {
        let mut best = 0;
        let mut from = 0;
        for (above, token) in path.iter().take(Self::DEPTH).enumerate() {
            let depth = above + 1;
            let below = self.0.get(from..)?.iter();
            let inside = below.take_while(|mark| mark.depth >= depth);
            let mut inside = inside.enumerate();
            let is_it = |(_, mark): &(usize, &Mark)| mark.depth == depth && mark.key == *token;
            let Some((index, _)) = inside.find(is_it) else {
                break;
            };
            best = from + index;
            from = best + 1;
        }
        Some((self.0.get(best)?, self.0.get(best + 1)))
    }
}
