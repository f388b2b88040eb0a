//! The committed lists: what is known to fail and why, how many members have a type, which examples do not survive. They are exact both
//! ways: what fails must be listed, and what is listed must fail.

use crate::row::Row;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;
use std::io;
use std::path::Path;

const FILES: &str = "expected.tsv";
const EXAMPLES: &str = "examples.tsv";
const FILES_HEAD: &str = "\
# What comes out of each description. `cargo run -p specwright-corpus --release -- DIR --bless` writes this anew; reasons stay.
# file: below the corpus. fields: members of structs that have a type, which may not become fewer. seconds: to compile the client and
# its documentation on two cores, by which --share chooses. code, reason: only where it fails, the finding that says so, and why it is so.
file\tfields\tseconds\tcode\treason
";
const EXAMPLES_HEAD: &str = "\
# Examples that are valid by their own description and are not read and written back as they were.
file\tpointer\treason
";
/// What stands where a reason is to be written.
const NO_REASON: &str = "?";

/// A line of `expected.tsv`.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Expected {
    pub(crate) typed_fields: usize,
    pub(crate) seconds: Option<f64>,
    /// The code and the reason of a failure.
    pub(crate) failure: Option<(String, String)>,
}

/// Both lists.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Lists {
    pub(crate) files: BTreeMap<String, Expected>,
    /// By file and pointer: the reason.
    pub(crate) examples: BTreeMap<(String, String), String>,
}

impl Lists {
    /// The lists in `folder`; empty where there are none.
    pub(crate) fn read(folder: &Path) -> Result<Self, String> {
        let mut lists = Self::default();
        for (number, line) in lines(&folder.join(FILES))? {
            let cells: Vec<&str> = line.split('\t').collect();
            let (file, expected) = file_line(&cells).ok_or_else(|| {
                format!("{FILES}:{number}: a line is `file fields seconds code reason`")
            })?;
            lists.files.insert(file, expected);
        }
        for (number, line) in lines(&folder.join(EXAMPLES))? {
            let cells: Vec<&str> = line.split('\t').collect();
            let [file, pointer, reason] = cells[..] else {
                return Err(format!(
                    "{EXAMPLES}:{number}: a line is `file pointer reason`"
                ));
            };
            let place = (file.to_owned(), pointer.to_owned());
            lists.examples.insert(place, reason.to_owned());
        }
        Ok(lists)
    }

    pub(crate) fn write(&self, folder: &Path) -> io::Result<()> {
        let mut text = FILES_HEAD.to_owned();
        for (file, expected) in &self.files {
            let seconds = expected
                .seconds
                .map_or_else(|| "-".to_owned(), |seconds| format!("{seconds:.1}"));
            let none = ("-".to_owned(), "-".to_owned());
            let (code, reason) = expected.failure.as_ref().unwrap_or(&none);
            // Writing to a String cannot fail.
            let _ = writeln!(
                text,
                "{file}\t{}\t{seconds}\t{code}\t{reason}",
                expected.typed_fields
            );
        }
        std::fs::write(folder.join(FILES), text)?;
        let mut text = EXAMPLES_HEAD.to_owned();
        for ((file, pointer), reason) in &self.examples {
            let _ = writeln!(text, "{file}\t{pointer}\t{reason}");
        }
        std::fs::write(folder.join(EXAMPLES), text)
    }

    /// What is not as listed. `whole`: whether the rows are all that there are.
    pub(crate) fn compare(&self, rows: &[Row], whole: bool) -> Vec<String> {
        let mut complaints = Vec::new();
        for row in rows {
            match self.files.get(&row.file) {
                Some(expected) => compare_file(row, expected, &mut complaints),
                None => complaints.push(format!("{}: is not listed", row.file)),
            }
            self.compare_examples(row, &mut complaints);
        }
        if whole {
            let there: BTreeSet<&str> = rows.iter().map(|row| row.file.as_str()).collect();
            let gone = self
                .files
                .keys()
                .filter(|file| !there.contains(file.as_str()));
            complaints.extend(
                gone.map(|file| format!("{file}: is listed, but there is no such description")),
            );
        }
        complaints
    }

    fn compare_examples(&self, row: &Row, complaints: &mut Vec<String>) {
        let Some(examples) = &row.examples else {
            return;
        };
        let place = |pointer: &str| (row.file.clone(), pointer.to_owned());
        for (pointer, reason) in &examples.failures {
            if !self.examples.contains_key(&place(pointer)) {
                complaints.push(format!("{}: example {pointer} fails: {reason}", row.file));
            }
        }
        for (_, pointer) in self.examples.keys().filter(|(file, _)| *file == row.file) {
            if !examples.failures.contains_key(pointer) {
                complaints.push(format!(
                    "{}: example {pointer} is listed, but passes",
                    row.file
                ));
            }
        }
    }

    /// The lists as these rows have them; what was not measured stays.
    pub(crate) fn bless(&mut self, rows: &[Row], whole: bool) {
        if whole {
            let there: BTreeSet<&str> = rows.iter().map(|row| row.file.as_str()).collect();
            self.files.retain(|file, _| there.contains(file.as_str()));
            self.examples
                .retain(|(file, _), _| there.contains(file.as_str()));
        }
        for row in rows {
            let old = self.files.remove(&row.file).unwrap_or_default();
            let new = Expected {
                typed_fields: row.made.typed_fields,
                seconds: row.compile_seconds.or(old.seconds),
                failure: failure(row, old.failure),
            };
            self.files.insert(row.file.clone(), new);
            self.bless_examples(row);
        }
    }

    fn bless_examples(&mut self, row: &Row) {
        let Some(examples) = &row.examples else {
            return;
        };
        self.examples.retain(|(file, pointer), _| {
            *file != row.file || examples.failures.contains_key(pointer)
        });
        for pointer in examples.failures.keys() {
            let place = (row.file.clone(), pointer.clone());
            self.examples
                .entry(place)
                .or_insert_with(|| NO_REASON.to_owned());
        }
    }

    /// Failures whose reason nobody wrote down.
    pub(crate) fn unexplained(&self) -> Vec<String> {
        let files = self.files.iter().filter_map(|(file, expected)| {
            let (_, reason) = expected.failure.as_ref()?;
            (reason == NO_REASON).then(|| format!("{FILES}: {file} fails without a reason"))
        });
        let examples = self
            .examples
            .iter()
            .filter(|(_, reason)| *reason == NO_REASON);
        let examples = examples.map(|((file, pointer), _)| {
            format!("{EXAMPLES}: {file} {pointer} fails without a reason")
        });
        files.chain(examples).collect()
    }
}

fn compare_file(row: &Row, expected: &Expected, complaints: &mut Vec<String>) {
    let detail = row.detail.as_deref().unwrap_or_default();
    let words = row.result.words();
    let file = &row.file;
    match (&expected.failure, row.result.is_failure()) {
        (None, true) => complaints.push(format!("{file}: {words}: {detail}")),
        (Some((code, _)), true) if !row.made.codes.contains_key(code) => {
            complaints.push(format!(
                "{file}: {words}: {detail}; listed with {code}, which it does not find"
            ));
        }
        // Whether it compiles was not asked, and that may be what fails.
        (Some((code, _)), false)
            if row.result.is_compiled() || !row.made.codes.contains_key(code) =>
        {
            complaints.push(format!("{file}: {words}, but is listed with {code}"));
        }
        _ => {}
    }
    let (now, before) = (row.made.typed_fields, expected.typed_fields);
    if now < before {
        complaints.push(format!(
            "{file}: {now} members of structs have a type; {before} had one"
        ));
    }
}

/// The code that the list had, if it is still found; else that of the refusal, or none.
fn failure(row: &Row, old: Option<(String, String)>) -> Option<(String, String)> {
    let known = old.filter(|(code, _)| row.made.codes.contains_key(code));
    if row.result.is_failure() {
        let code = row
            .made
            .refused
            .clone()
            .unwrap_or_else(|| NO_REASON.to_owned());
        Some(known.unwrap_or((code, NO_REASON.to_owned())))
    } else {
        known.filter(|_| !row.result.is_compiled())
    }
}

fn file_line(cells: &[&str]) -> Option<(String, Expected)> {
    let [file, fields, seconds, code, reason] = cells else {
        return None;
    };
    let seconds = match *seconds {
        "-" => None,
        seconds => Some(seconds.parse().ok()?),
    };
    let failure = (*code != "-").then(|| ((*code).to_owned(), (*reason).to_owned()));
    let typed_fields = fields.parse().ok()?;
    Some((
        (*file).to_owned(),
        Expected {
            typed_fields,
            seconds,
            failure,
        },
    ))
}

/// The lines below the heading, with their numbers.
fn lines(path: &Path) -> Result<Vec<(usize, String)>, String> {
    let text = match std::fs::read_to_string(path) {
        Ok(text) => text,
        Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(format!("{}: {error}", path.display())),
    };
    let lines = text
        .lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.to_owned()));
    let is_entry = |(_, line): &(usize, String)| !line.starts_with('#') && !line.is_empty();
    Ok(lines.filter(is_entry).skip(1).collect())
}

#[cfg(test)]
mod tests;
