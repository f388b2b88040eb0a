//! Names that are near to one that is not there.

/// How many are named.
const NAMED: usize = 3;

/// The nearest of `names`, nearest first, each once; at most three, and none that is far away.
///
/// ```
/// let names = vec!["listPets".to_owned(), "createPet".to_owned()];
/// assert_eq!(specwright_build::select::nearest("listPetz", names), ["listPets"]);
/// ```
#[must_use]
pub fn nearest(wanted: &str, names: Vec<String>) -> Vec<String> {
    let wanted = wanted.to_lowercase();
    let mut near: Vec<(usize, String)> = Vec::new();
    for name in names {
        if near.iter().any(|(_, known)| *known == name) {
            continue;
        }
        let distance = distance(&wanted, &name.to_lowercase());
        let longest = wanted.chars().count().max(name.chars().count());
        if distance * 5 <= longest * 2 || name.to_lowercase().contains(&wanted) {
            near.push((distance, name));
        }
    }
    near.sort_by_key(|(distance, _)| *distance);
    near.into_iter().take(NAMED).map(|(_, name)| name).collect()
}

/// How many letters have to be put in, taken out or changed.
fn distance(left: &str, right: &str) -> usize {
    let right: Vec<char> = right.chars().collect();
    let mut row: Vec<usize> = (0..=right.len()).collect();
    for (line, from) in left.chars().enumerate() {
        let mut corner = line;
        let mut last = line + 1;
        for (cell, to) in row.iter_mut().skip(1).zip(&right) {
            let changed = corner + usize::from(from != *to);
            corner = *cell;
            last = changed.min(last + 1).min(*cell + 1);
            *cell = last;
        }
        if let Some(first) = row.first_mut() {
            *first = line + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_nearest_names_come_first() {
        assert_eq!(distance("kitten", "sitting"), 3);
        assert_eq!(distance("", "abc"), 3);
        let names = ["listPets", "listPet", "createPets", "listPets"];
        let names = names.map(str::to_owned).to_vec();
        assert_eq!(nearest("ListPetz", names.clone()), ["listPets", "listPet"]);
        assert_eq!(nearest("somethingElse", names), Vec::<String>::new());
    }
}
