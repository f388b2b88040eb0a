//! Findings for people, with the line and a caret, and for programs, as JSON.

mod excerpt;
#[cfg(feature = "diagnostics")]
mod graphic;
#[cfg(any(test, not(feature = "diagnostics")))]
mod plain;
#[cfg(test)]
mod tests;

use super::codes::CODES;
use super::locate::{Place, places};
use super::{Code, Finding, Level, Report};
use crate::read::SourceFile;
use excerpt::{Excerpt, Line, clean};
use serde_json::json;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::fmt::Write;

/// How findings are shown to people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// With the colours of a terminal; the feature `diagnostics` has them.
    pub color: bool,
    /// All of them; else of each kind that is no error the first three, and how many more there are.
    pub all: bool,
}

/// How many findings of a kind that is no error are shown.
const SHOWN: usize = 3;

/// The findings with their places, and a line that counts them. Empty where there are none.
#[must_use]
pub fn human(report: &Report, files: &[SourceFile], style: Style) -> String {
    let mut shown = BTreeMap::<Code, usize>::new();
    let is_shown = |finding: &&Finding| {
        let count = shown.entry(finding.code).or_default();
        *count += 1;
        style.all || finding.level >= Level::Error || *count <= SHOWN
    };
    let findings = report.findings.iter().filter(is_shown).cloned().collect();
    // Only what is shown is looked up.
    let picked = Report {
        findings,
        ..Report::default()
    };
    let places = places(&picked, files);
    let lines = lines(&picked, &places, files);
    // Where a place is behind the end.
    let nothing = Line::default();
    let mut text = String::new();
    for (finding, place) in picked.findings.iter().zip(places) {
        let number = finding.pointer.file as usize;
        let excerpt = place.zip(files.get(number)).map(|(place, file)| {
            let line = lines.get(&(number, place.line)).unwrap_or(&nothing);
            Excerpt::new(&file.path, line, place)
        });
        text.push_str(&draw(&Shown { finding, excerpt }, style));
        text.push('\n');
    }
    for (code, count) in shown.iter().filter(|_| !style.all) {
        let kind = CODES.iter().find(|kind| kind.code == *code);
        let kind = kind.filter(|kind| kind.level < Level::Error);
        if let (Some(kind), Some(more)) = (kind, count.checked_sub(SHOWN).filter(|more| *more > 0))
        {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "… and {more} more {code}: {}", kind.title);
        }
    }
    if let Some(summary) = summary(report) {
        let _ = writeln!(text, "{summary}");
    }
    text
}

/// The lines of all places, by file and number: each is looked at once, however many findings are in it.
fn lines<'a>(
    report: &Report,
    places: &[Option<Place>],
    files: &'a [SourceFile],
) -> HashMap<(usize, usize), Line<'a>> {
    let mut lines = HashMap::new();
    for (number, file) in files.iter().enumerate() {
        let all = report.findings.iter().zip(places);
        let here = all.filter(|(finding, _)| finding.pointer.file as usize == number);
        let wanted: HashSet<usize> = here.filter_map(|(_, place)| Some((*place)?.line)).collect();
        let last = wanted.iter().max().copied().unwrap_or(0);
        let numbered = (1..=last).zip(file.text.lines());
        for (line, text) in numbered.filter(|(line, _)| wanted.contains(line)) {
            lines.insert((number, line), Line::new(text));
        }
    }
    lines
}

/// The findings as one JSON array, in the order they were met.
#[must_use]
pub fn json(report: &Report, files: &[SourceFile]) -> String {
    let entries: Vec<_> = report
        .findings
        .iter()
        .zip(places(report, files))
        .map(|(finding, place)| {
            let kind = CODES.iter().find(|kind| kind.code == finding.code);
            let file = files.get(finding.pointer.file as usize);
            json!({
                "code": finding.code.to_string(),
                "level": word(finding.level),
                "title": kind.map(|kind| kind.title),
                "message": finding.message,
                "help": finding.help,
                "file": file.map(|file| &file.path),
                "pointer": finding.pointer.path,
                "line": place.map(|place| place.line),
                "column": place.map(|place| place.column),
                "length": place.map(|place| place.length),
            })
        })
        .collect();
    format!("{:#}\n", serde_json::Value::Array(entries))
}

/// `2 errors, 1 lossy, 14 notes`; `None` where there is nothing to count.
#[must_use]
pub fn summary(report: &Report) -> Option<String> {
    let count = |is_counted: fn(Level) -> bool| {
        let levels = report.findings.iter().map(|finding| finding.level);
        levels.filter(|level| is_counted(*level)).count()
    };
    let plural = |count: usize, word: &str| match count {
        1 => format!("1 {word}"),
        count => format!("{count} {word}s"),
    };
    let errors = count(|level| level >= Level::Error);
    let lossy = count(|level| level == Level::Lossy);
    let notes = count(|level| level == Level::Note);
    let parts = [
        (errors > 0).then(|| plural(errors, "error")),
        (lossy > 0).then(|| format!("{lossy} lossy")),
        (notes > 0).then(|| plural(notes, "note")),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join(", "))
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Fatal => "fatal",
        Level::Error => "error",
        Level::Lossy => "lossy",
        Level::Note => "note",
    }
}

#[cfg(feature = "diagnostics")]
use graphic::draw;

#[cfg(not(feature = "diagnostics"))]
fn draw(shown: &Shown<'_>, _: Style) -> String {
    plain::draw(shown)
}

/// A finding and the line that it is about.
#[derive(Debug)]
struct Shown<'a> {
    finding: &'a Finding,
    excerpt: Option<Excerpt>,
}

impl Shown<'_> {
    /// `error[SW0301]: …`
    fn title(&self) -> String {
        let level = match self.finding.level {
            Level::Fatal => "error",
            level => word(level),
        };
        let message = clean(&self.finding.message);
        format!("{level}[{}]: {message}", self.finding.code)
    }

    /// What stands at the caret: where in the document this is.
    fn label(&self) -> Option<String> {
        let pointer = &self.finding.pointer;
        (!pointer.path.is_empty()).then(|| clean(&pointer.to_string()))
    }
}
