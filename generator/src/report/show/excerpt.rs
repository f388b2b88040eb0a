//! The line of a place, short enough to be shown.

use crate::report::locate::Place;

/// How much of a long line is shown before and behind the place: minified JSON is one line.
const BEFORE: usize = 60;
const BEHIND: usize = 60;

/// One line of a file, cut and without control characters.
#[derive(Debug)]
pub(super) struct Excerpt {
    pub(super) file: String,
    pub(super) place: Place,
    pub(super) text: String,
    /// The byte of `text` where the place starts.
    pub(super) start: usize,
    /// How many bytes of `text` the place has; at least one.
    pub(super) length: usize,
}

impl Excerpt {
    pub(super) fn new(file: &str, line: &Line<'_>, place: Place) -> Self {
        let column = line.byte(place.column - 1);
        let line = line.text;
        let end = column + bytes(&line[column..], place.length.min(BEHIND));
        let to = end + bytes(&line[end..], BEHIND);
        let mut before = line[..column].char_indices().rev();
        let from = before.nth(BEFORE - 1).map_or(0, |(at, _)| at);
        let printable = |part: &str| part.chars().map(printable).collect::<String>();

        let mut text = String::from(if from > 0 { "…" } else { "" });
        text.push_str(&printable(&line[from..column]));
        let start = text.len();
        text.push_str(&printable(&line[column..end]));
        if text.len() == start {
            text.push(' ');
        }
        let length = text.len() - start;
        text.push_str(&printable(&line[end..to]));
        if to < line.len() {
            text.push('…');
        }
        let file = clean(file);
        Self {
            file,
            place,
            text,
            start,
            length,
        }
    }
}

/// A line of a file. Minified JSON is one line of millions of characters, and much may be found in it.
#[derive(Debug, Default)]
pub(super) struct Line<'a> {
    text: &'a str,
    /// The bytes at which every [`STEP`]th character starts, without the first.
    steps: Vec<usize>,
}

const STEP: usize = 4096;

impl<'a> Line<'a> {
    pub(super) fn new(line: &'a str) -> Self {
        let text = line.trim_end_matches('\r');
        let mut steps = Vec::new();
        let mut at = 0;
        while text.len() - at > STEP {
            at += bytes(&text[at..], STEP);
            steps.push(at);
        }
        Self { text, steps }
    }

    /// The byte at which a character starts; the line's end where there is none.
    fn byte(&self, character: usize) -> usize {
        let step = (character / STEP).min(self.steps.len());
        let start = step.checked_sub(1).map_or(0, |step| self.steps[step]);
        start + bytes(&self.text[start..], character - step * STEP)
    }
}

/// How many bytes the first characters of a text have.
fn bytes(text: &str, characters: usize) -> usize {
    let mut rest = text.chars();
    if characters > 0 {
        rest.nth(characters - 1);
    }
    text.len() - rest.as_str().len()
}

/// A character that a terminal shows and does not obey.
fn printable(character: char) -> char {
    let turns_direction = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    match character {
        '\t' | '\n' => ' ',
        _ if character.is_control() || turns_direction => '\u{fffd}',
        _ => character,
    }
}

/// Text of a description on one line, as a terminal may have it.
pub(super) fn clean(text: &str) -> String {
    text.chars().map(printable).collect()
}

#[cfg(test)]
mod tests {
    use super::{Line, STEP};

    #[test]
    fn every_character_of_a_long_line_is_found() {
        for length in [0, 1, STEP - 1, STEP, STEP + 1, 3 * STEP + 7] {
            let text: String = "aé€😀".chars().cycle().take(length).collect();
            let starts = text.char_indices().map(|(at, _)| at).chain([text.len(); 2]);
            let line = Line::new(&text);
            for (character, start) in starts.enumerate() {
                assert_eq!(line.byte(character), start, "{character} of {length}");
            }
        }
    }
}
