//! The table that people read.

use crate::row::Row;
use std::fmt::Write;

const HEAD: [&str; 12] = [
    "file",
    "result",
    "error",
    "lossy",
    "note",
    "s",
    "MiB",
    "lines",
    "fields",
    "raw",
    "compile s",
    "examples",
];

/// A line for each description, a line that sums them up.
pub(crate) fn table(rows: &[Row]) -> String {
    let mut lines = vec![HEAD.map(str::to_owned)];
    lines.extend(rows.iter().map(cells));
    let widths: Vec<usize> = (0..HEAD.len())
        .map(|column| {
            lines
                .iter()
                .map(|line| line[column].chars().count())
                .max()
                .unwrap_or(0)
        })
        .collect();
    let mut text = String::new();
    for line in &lines {
        let cells =
            line.iter()
                .zip(&widths)
                .enumerate()
                .map(|(column, (cell, &width))| match column {
                    0 | 1 => format!("{cell:width$}"),
                    _ => format!("{cell:>width$}"),
                });
        let line: Vec<String> = cells.collect();
        // Writing to a String cannot fail.
        let _ = writeln!(text, "{}", line.join("  ").trim_end());
    }
    text.push_str(&summary(rows));
    text
}

fn cells(row: &Row) -> [String; 12] {
    let made = &row.made;
    let or_dash = |value: Option<String>| value.unwrap_or_else(|| "-".to_owned());
    let result = match &made.refused {
        Some(code) => format!("{} {code}", row.result.words()),
        None => row.result.words().to_owned(),
    };
    [
        row.file.clone(),
        result,
        (made.findings.error + made.findings.fatal).to_string(),
        made.findings.lossy.to_string(),
        made.findings.note.to_string(),
        format!("{:.2}", made.seconds),
        or_dash(made.memory.map(|memory| memory.to_string())),
        made.lines.to_string(),
        made.typed_fields.to_string(),
        made.raw_values.to_string(),
        or_dash(row.compile_seconds.map(|seconds| format!("{seconds:.1}"))),
        or_dash(row.examples.as_ref().map(|examples| {
            format!(
                "{}/{} of {}",
                examples.passed, examples.valid, examples.found
            )
        })),
    ]
}

fn summary(rows: &[Row]) -> String {
    let failed = rows.iter().filter(|row| row.result.is_failure()).count();
    let compiled = rows.iter().filter(|row| row.result.is_compiled()).count();
    let mut text = format!(
        "{} descriptions, {compiled} compiled, {failed} failed\n",
        rows.len()
    );
    let mut sums = (0, 0, 0);
    for examples in rows.iter().filter_map(|row| row.examples.as_ref()) {
        sums = (
            sums.0 + examples.found,
            sums.1 + examples.valid,
            sums.2 + examples.passed,
        );
    }
    let (found, valid, passed) = sums;
    if found > 0 {
        let share = 100.0 * passed as f64 / (valid as f64).max(1.0);
        let _ = writeln!(
            text,
            "{found} examples, {valid} valid by their description, {passed} of these passed ({share:.2} %)"
        );
    }
    text
}
