//! Findings drawn without help: for build scripts, which should not wait for `miette` to be compiled.

use super::Shown;

pub(super) fn draw(shown: &Shown<'_>) -> String {
    let mut lines = vec![shown.title()];
    let mut margin = String::new();
    if let Some(excerpt) = &shown.excerpt {
        let place = excerpt.place;
        let number = place.line.to_string();
        margin = " ".repeat(number.len());
        let indent = excerpt.text[..excerpt.start].chars().count();
        let marked = &excerpt.text[excerpt.start..excerpt.start + excerpt.length];
        let carets = "^".repeat(marked.chars().count());
        let indent = " ".repeat(indent);
        let label = shown.label().unwrap_or_default();
        lines.push(format!(
            "{margin}--> {}:{}:{}",
            excerpt.file, place.line, place.column
        ));
        lines.push(format!("{margin} |"));
        lines.push(format!("{number} | {}", excerpt.text));
        lines.push(format!("{margin} | {indent}{carets} {label}"));
    }
    if !shown.finding.help.is_empty() {
        let help = super::clean(&shown.finding.help);
        lines.push(format!("{margin} = help: {help}"));
    }
    lines
        .iter()
        .map(|line| format!("{}\n", line.trim_end()))
        .collect()
}
