//! Which clients to compile where there is not time for all.

use crate::expected::Lists;
use std::collections::BTreeSet;

/// Cores that the time is meant for, whatever this machine has: the choice is the same everywhere.
const CORES: f64 = 2.0;

/// The files that fit into `minutes`: the quick ones first. Files whose time is not known do not.
pub(crate) fn share(lists: &Lists, minutes: f64) -> BTreeSet<String> {
    let known = lists.files.iter();
    let mut timed: Vec<(f64, &String)> = known
        .filter_map(|(file, expected)| Some((expected.seconds?, file)))
        .collect();
    timed.sort_by(|left, right| left.0.total_cmp(&right.0).then(left.1.cmp(right.1)));
    let mut left = minutes * 60.0 * CORES;
    let fitting = timed.into_iter().take_while(|(seconds, _)| {
        left -= seconds;
        left >= 0.0
    });
    fitting.map(|(_, file)| file.clone()).collect()
}

#[cfg(test)]
mod tests {
    use super::share;
    use crate::expected::{Expected, Lists};

    #[test]
    fn the_quick_ones_fit() {
        let times = [
            ("slow", Some(90.0)),
            ("quick", Some(10.0)),
            ("middle", Some(40.0)),
            ("unknown", None),
        ];
        let files = times.map(|(file, seconds)| {
            let expected = Expected {
                seconds,
                ..Expected::default()
            };
            (file.to_owned(), expected)
        });
        let lists = Lists {
            files: files.into(),
            ..Lists::default()
        };
        let chosen = share(&lists, 1.0);
        assert_eq!(chosen.iter().collect::<Vec<_>>(), ["middle", "quick"]);
    }
}
