//! Findings for people, with the line and a caret, and for programs, as JSON.

use super::codes::CODES;
use super::excerpt::Excerpt;
use super::locate::places;
use super::{Code, Finding, Level, Report};
use crate::read::SourceFile;
use miette::{Diagnostic, GraphicalReportHandler, GraphicalTheme, LabeledSpan, Severity};
use serde_json::json;
use std::collections::BTreeMap;
use std::fmt::{self, Write};

/// How findings are shown to people.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Style {
    /// With the colours of a terminal.
    pub color: bool,
    /// All of them; else of each kind that is no error the first three, and how many more there are.
    pub all: bool,
}

/// How many findings of a kind that is no error are shown.
const SHOWN: usize = 3;

/// How wide the text is wrapped.
const WIDTH: usize = 120;

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
    let picked = Report { findings };
    let handler = handler(style);
    let lines: Vec<Vec<&str>> = files
        .iter()
        .map(|file| file.text.lines().collect())
        .collect();
    let mut text = String::new();
    for (finding, place) in picked.findings.iter().zip(places(&picked, files)) {
        let file = finding.pointer.file as usize;
        let excerpt = place.zip(files.get(file)).map(|(place, file_)| {
            let line = lines[file].get(place.line - 1).copied().unwrap_or_default();
            Excerpt::new(&file_.path, line, place)
        });
        let shown = Shown { finding, excerpt };
        // Writing to a String cannot fail.
        let _ = handler.render_report(&mut text, &shown);
        text.push('\n');
    }
    for (code, count) in shown.iter().filter(|_| !style.all) {
        let kind = CODES.iter().find(|kind| kind.code == *code);
        let kind = kind.filter(|kind| kind.level < Level::Error);
        if let (Some(kind), Some(more)) = (kind, count.checked_sub(SHOWN).filter(|more| *more > 0))
        {
            let _ = writeln!(text, "… and {more} more {code}: {}", kind.title);
        }
    }
    if let Some(summary) = summary(report) {
        let _ = writeln!(text, "{summary}");
    }
    text
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

fn handler(style: Style) -> GraphicalReportHandler {
    let theme = if style.color {
        GraphicalTheme::unicode()
    } else {
        GraphicalTheme::unicode_nocolor()
    };
    GraphicalReportHandler::new_themed(theme)
        .with_links(false)
        .with_width(WIDTH)
        .with_context_lines(0)
}

/// A character that a terminal shows and does not obey.
pub(super) fn printable(character: char) -> char {
    // The second range turns the direction of what follows.
    let turns = matches!(character, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if (character.is_control() && character != '\t') || turns {
        '\u{fffd}'
    } else {
        character
    }
}

/// Text of a description on one line, as a terminal may have it.
pub(super) fn clean(text: &str) -> String {
    let one_line = |character| {
        if character == '\n' {
            ' '
        } else {
            printable(character)
        }
    };
    text.chars().map(one_line).collect()
}

/// A finding as `miette` draws it.
#[derive(Debug)]
struct Shown<'a> {
    finding: &'a Finding,
    excerpt: Option<Excerpt>,
}

impl fmt::Display for Shown<'_> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let level = match self.finding.level {
            Level::Fatal => "error",
            level => word(level),
        };
        let message = clean(&self.finding.message);
        write!(out, "{level}[{}]: {message}", self.finding.code)
    }
}

impl std::error::Error for Shown<'_> {}

impl Diagnostic for Shown<'_> {
    fn severity(&self) -> Option<Severity> {
        Some(match self.finding.level {
            Level::Fatal | Level::Error => Severity::Error,
            Level::Lossy => Severity::Warning,
            Level::Note => Severity::Advice,
        })
    }

    fn help<'a>(&'a self) -> Option<Box<dyn fmt::Display + 'a>> {
        let help = clean(&self.finding.help);
        (!help.is_empty()).then(|| Box::new(help) as Box<dyn fmt::Display>)
    }

    fn source_code(&self) -> Option<&dyn miette::SourceCode> {
        let excerpt = self.excerpt.as_ref();
        excerpt.map(|excerpt| excerpt as &dyn miette::SourceCode)
    }

    fn labels(&self) -> Option<Box<dyn Iterator<Item = LabeledSpan> + '_>> {
        let caret = self.excerpt.as_ref()?.caret();
        let pointer = &self.finding.pointer;
        let label = (!pointer.path.is_empty()).then(|| clean(&pointer.to_string()));
        let label = LabeledSpan::new_with_span(label, caret);
        Some(Box::new(std::iter::once(label)))
    }
}
