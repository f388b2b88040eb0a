//! What became of a description's examples: the judgement of the description, joined with what the client's test says.

use crate::contain::{self, Ended};
use crate::judge::Judged;
use crate::row::Examples;
use serde_json::Value;
use std::collections::BTreeMap;
use std::io;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

const LIMIT: Duration = Duration::from_secs(600);

/// The examples of a description, judged in a process of its own. Descriptions of other versions than 3 have none.
pub(crate) fn judged(description: &Path, logs: &Path, package: &str) -> io::Result<Vec<Judged>> {
    let mut command = Command::new(std::env::current_exe()?);
    command.arg("judge").arg(description);
    let ended = contain::run(&mut command, LIMIT, logs, &format!("{package}.judge"))?;
    match serde_json::from_str(&ended.stdout) {
        Ok(judged) if ended.is_good() => Ok(judged),
        _ if ended.stderr.contains("is not an OpenAPI 3 description") => Ok(Vec::new()),
        _ => Err(io::Error::other(format!(
            "{package}: the judge failed: {}",
            ended.last_words()
        ))),
    }
}

/// Counts. `held` is the file of the client's examples, `run` its test. `None` where the test did not come to its end.
pub(crate) fn join(judged: &[Judged], held: &str, run: &Ended) -> Option<Examples> {
    if !run.stdout.contains(" examples passed;") {
        return None;
    }
    let failures = failures(&run.stderr);
    let held: Value = serde_json::from_str(held).ok()?;
    let reason = |pointer: &str| match failures.get(pointer) {
        Some(reason) => Some(reason.clone()),
        None if held.get(pointer).is_none() => {
            Some("the client's test does not have it".to_owned())
        }
        None => None,
    };
    let valid = judged.iter().filter(|judged| judged.invalid.is_none());
    let failures: BTreeMap<String, String> = valid
        .clone()
        .filter_map(|judged| Some((judged.pointer.clone(), reason(&judged.pointer)?)))
        .collect();
    let valid = valid.count();
    Some(Examples {
        found: judged.len(),
        valid,
        passed: valid - failures.len(),
        failures,
    })
}

/// The failures that the client's test lists: a line with the pointer, and lines below that say why.
fn failures(said: &str) -> BTreeMap<String, String> {
    let mut failures = BTreeMap::<String, String>::new();
    let mut current = None;
    for line in said.lines() {
        if line.starts_with('/') {
            current = Some(failures.entry(line.to_owned()).or_default());
        } else if let (Some(reason), Some(part)) = (&mut current, line.strip_prefix("  ")) {
            if !reason.is_empty() {
                reason.push_str("; ");
            }
            reason.push_str(part);
        } else {
            current = None;
        }
    }
    failures
}

#[cfg(test)]
mod tests {
    use super::join;
    use crate::contain::Ended;
    use crate::judge::Judged;

    fn judged(pointer: &str, invalid: Option<&str>) -> Judged {
        Judged {
            pointer: pointer.to_owned(),
            invalid: invalid.map(str::to_owned),
        }
    }

    #[test]
    fn valid_examples_pass_that_the_test_has_and_does_not_list() {
        let run = Ended {
            status: None,
            stdout: "2 of 4 examples passed; members\n".to_owned(),
            stderr: "2 examples failed:\n/b\n  was     1\n  became  2\n/c\n  is not read: no\nnote: run\n".to_owned(),
            seconds: 0.0,
        };
        let all = [
            judged("/a", None),
            judged("/b", None),
            judged("/c", Some("wrong")),
            judged("/d", None),
        ];
        let joined = join(&all, r#"{"/a": 1, "/b": 1, "/c": 1}"#, &run).expect("it ended");
        assert_eq!((joined.found, joined.valid, joined.passed), (4, 3, 1));
        let failures: Vec<(&str, &str)> = joined
            .failures
            .iter()
            .map(|(pointer, reason)| (pointer.as_str(), reason.as_str()))
            .collect();
        let missing = "the client's test does not have it";
        assert_eq!(failures, [("/b", "was     1; became  2"), ("/d", missing)]);
    }

    #[test]
    fn a_test_that_does_not_end_counts_nothing() {
        let run = Ended {
            status: None,
            stdout: String::new(),
            stderr: "overflowed its stack".to_owned(),
            seconds: 0.0,
        };
        assert_eq!(join(&[], "{}", &run), None);
    }
}
