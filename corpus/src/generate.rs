//! Generates one client in a process of its own.

use crate::contain::{self, Ended};
use crate::find::Description;
use crate::row::{Made, Outcome, Row};
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

/// What a description may ask for, and what is wanted of it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Wish<'a> {
    pub(crate) seconds: f64,
    pub(crate) memory: u64,
    /// Whether the client has tests.
    pub(crate) tests: bool,
    /// Where the processes leave what they said.
    pub(crate) logs: &'a Path,
}

/// Generates the client into `output`, if that is given. `None` where the file is no description.
pub(crate) fn generate(
    description: &Description,
    output: Option<&Path>,
    wish: Wish<'_>,
) -> io::Result<Option<Row>> {
    let mut command = Command::new(std::env::current_exe()?);
    command
        .arg("make")
        .arg(&description.path)
        .args(["--name", &description.package()])
        .args(["--memory", &wish.memory.to_string()]);
    if let Some(output) = output {
        command.arg("--output").arg(output);
    }
    if wish.tests {
        command.arg("--tests");
    }
    let limit = Duration::try_from_secs_f64(wish.seconds).unwrap_or(Duration::MAX);
    let ended = contain::run(&mut command, limit, wish.logs, &description.package())?;
    let made = serde_json::from_str::<Made>(&ended.stdout);
    let made = made.ok().filter(|_| ended.is_good());
    if made.as_ref().is_some_and(|made| made.is_part) {
        return Ok(None);
    }
    let (result, detail) = outcome(&ended, made.as_ref());
    Ok(Some(Row {
        file: description.file.clone(),
        result,
        detail,
        made: made.unwrap_or_else(|| Made {
            seconds: ended.seconds,
            ..Made::default()
        }),
        compile_seconds: None,
        examples: None,
    }))
}

fn outcome(ended: &Ended, made: Option<&Made>) -> (Outcome, Option<String>) {
    match (made, ended.status) {
        (Some(made), _) if made.refused.is_some() => (Outcome::Refused, made.refused.clone()),
        (Some(made), _) if made.not_written.is_some() => {
            (Outcome::NotWritten, made.not_written.clone())
        }
        (Some(_), _) => (Outcome::Generated, None),
        (None, None) => (
            Outcome::TooSlow,
            Some(format!("ended after {:.0} s", ended.seconds)),
        ),
        (None, Some(status)) => (
            Outcome::Crashed,
            Some(format!(
                "{status}: {}",
                panic(&ended.stderr).unwrap_or_else(|| ended.last_words())
            )),
        ),
    }
}

/// Where it panicked and with which words.
fn panic(said: &str) -> Option<String> {
    let mut lines = said
        .lines()
        .skip_while(|line| !line.contains("panicked at"));
    let place = lines.next()?;
    let place = place.split("panicked at").nth(1).unwrap_or(place).trim();
    Some(format!("{place} {}", lines.next().unwrap_or_default()))
}
