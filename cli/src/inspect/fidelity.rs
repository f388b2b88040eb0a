//! The fidelity report: every keyword of the description, whether the client honours it, and where it does not.

use serde_json::{Value, json};
use specwright_build::normalize::{Fate, Keyword};
use specwright_build::read::SourceFile;
use specwright_build::report::codes::CODES;
use specwright_build::report::{self, Place, Pointer, Report};
use std::collections::BTreeMap;
use std::fmt::Write;

/// The report for a person: first what is not honoured in full, with a place each, then the rest in one paragraph, then the findings by
/// their kinds.
pub(super) fn text(keywords: &[Keyword], report: &Report, files: &[SourceFile]) -> String {
    let mut text = String::from("\nfidelity\n");
    let located = located(keywords, files);
    for fate in [Fate::Ignored, Fate::Approximated] {
        let all = keywords.iter().zip(&located);
        for (keyword, at) in all.filter(|(keyword, _)| keyword.fate == fate) {
            let at = place(keyword, *at, files);
            let (object, name) = (keyword.object, &keyword.name);
            let (word, places) = (word(fate), keyword.places);
            // Writing to a String cannot fail.
            let _ = writeln!(text, "  {word:<12} {places:>6}  {object}: {name}  {at}");
        }
    }
    let honoured = keywords
        .iter()
        .filter(|keyword| keyword.fate == Fate::Honoured);
    let (count, places) = honoured.fold((0, 0), |(count, places), keyword| {
        (count + 1, places + keyword.places)
    });
    let _ = writeln!(
        text,
        "  {:<12} {places:>6}  in {count} keywords",
        word(Fate::Honoured)
    );
    text.push_str(&by_code(report));
    text.chars()
        .filter(|character| *character == '\n' || !character.is_control())
        .collect()
}

/// The same as data: all keywords.
pub(super) fn data(keywords: &[Keyword], files: &[SourceFile]) -> Value {
    let keyword = |(keyword, place): (&Keyword, Option<Place>)| {
        json!({
            "object": keyword.object,
            "keyword": keyword.name,
            "places": keyword.places,
            "fate": word(keyword.fate),
            "pointer": keyword.first.path,
            "file": files.get(keyword.first.file as usize).map(|file| &file.path),
            "line": place.map(|place| place.line),
            "column": place.map(|place| place.column),
        })
    };
    let located = located(keywords, files);
    keywords.iter().zip(located).map(keyword).collect()
}

fn word(fate: Fate) -> &'static str {
    match fate {
        Fate::Honoured => "honoured",
        Fate::Approximated => "approximated",
        Fate::Ignored => "ignored",
    }
}

/// Where the keywords stand: one pass over each file.
fn located(keywords: &[Keyword], files: &[SourceFile]) -> Vec<Option<Place>> {
    let mut places = vec![None; keywords.len()];
    for (number, file) in files.iter().enumerate() {
        let here = keywords.iter().enumerate();
        let here = here.filter(|(_, keyword)| keyword.first.file as usize == number);
        let (indices, pointers): (Vec<usize>, Vec<&Pointer>) =
            here.map(|(index, keyword)| (index, &keyword.first)).unzip();
        if pointers.is_empty() {
            continue;
        }
        for (index, place) in indices.into_iter().zip(report::locate(file, &pointers)) {
            if let Some(slot) = places.get_mut(index) {
                *slot = Some(place);
            }
        }
    }
    places
}

/// `api.yaml:12:5`.
fn place(keyword: &Keyword, place: Option<Place>, files: &[SourceFile]) -> String {
    let file = files.get(keyword.first.file as usize);
    let file = file.map_or("", |file| file.path.as_str());
    match place {
        Some(Place { line, column, .. }) => format!("{file}:{line}:{column}"),
        None => file.to_owned(),
    }
}

/// How many findings there are of each kind.
fn by_code(report: &Report) -> String {
    let mut counts = BTreeMap::new();
    for finding in &report.findings {
        *counts.entry(finding.code).or_insert(0_usize) += 1;
    }
    let mut text = String::from("\nfindings\n");
    for kind in CODES {
        if let Some(count) = counts.get(&kind.code) {
            let level = format!("{:?}", kind.level).to_lowercase();
            let _ = writeln!(text, "  {count:>6} {level:<5} {} {}", kind.code, kind.title);
        }
    }
    if counts.is_empty() {
        text.push_str("  none\n");
    }
    text
}
