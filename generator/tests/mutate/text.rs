//! Changes to the text of a description.

use super::{Choices, words};

/// Signs that mean something to a reader of YAML or JSON.
const SIGNS: &[&str] = &[
    "\n", "\r\n", "\t", " ", "  ", ":", ": ", "- ", "-", "{", "}", "[", "]", ",", "\"", "'", "|",
    ">", "|+\n", "&a ", "*a", "<<: *a", "!!str ", "!", "%", "#", "?", "? ", "---\n", "...\n", "\\",
    "\\u", "\\ud800", "\u{0}", "\u{feff}", "\u{85}", "~", "null", "0x1F", "1e999", ".inf",
];

/// Some changes, at places that the bytes choose.
pub fn change(text: &mut String, choices: &mut Choices<'_>) {
    for _ in 0..=choices.below(6) {
        let (start, end) = range(text, choices);
        match choices.below(6) {
            0 => text.replace_range(start..end, ""),
            1 => {
                let copy = text[start..end].to_owned();
                text.insert_str(end, &copy);
            }
            2 => {
                let sign = choices.among(SIGNS).copied().unwrap_or_default();
                text.insert_str(start, sign);
            }
            3 => text.insert_str(start, &words::key(choices.below(512))),
            4 => {
                let sign = choices.among(SIGNS).copied().unwrap_or_default();
                text.replace_range(start..end.min(next(text, start)), sign);
            }
            _ if choices.below(8) == 0 => text.truncate(start),
            _ => {
                let copy = text[start..end].to_owned();
                let place = boundary(text, choices);
                text.insert_str(place, &copy);
            }
        }
    }
}

/// From some character on, for at most a few lines.
fn range(text: &str, choices: &mut Choices<'_>) -> (usize, usize) {
    let start = boundary(text, choices);
    let mut end = (start + choices.below(256)).min(text.len());
    while !text.is_char_boundary(end) {
        end += 1;
    }
    (start, end)
}

fn boundary(text: &str, choices: &mut Choices<'_>) -> usize {
    let mut place = choices.below(text.len() + 1);
    while !text.is_char_boundary(place) {
        place -= 1;
    }
    place
}

/// The end of the character that starts there.
fn next(text: &str, start: usize) -> usize {
    let character = text[start..].chars().next();
    start + character.map_or(0, char::len_utf8)
}
