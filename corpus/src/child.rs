//! What the processes of a run do. Each says its result as one line of JSON.

use crate::args::Make;
use crate::judge;
use crate::row::{Levels, Made};
use rustix::process::{Resource, Rlimit, getrlimit, setrlimit};
use specwright_build::read::{self, SourceFile};
use specwright_build::report::{Level, Report};
use specwright_build::{Config, Output, sync};
use std::path::Path;
use std::time::Instant;

/// Generates one client.
pub(crate) fn make(make: &Make) -> Result<(), String> {
    limit(make.memory);
    let command = format!("specwright generate {}", make.name);
    let config = Config::new(&make.file)
        .name(&make.name)
        .tests(make.tests)
        .command(command);
    let start = Instant::now();
    let output = config.generate();
    let seconds = start.elapsed().as_secs_f64();
    let mut made = Made {
        memory: peak(),
        is_part: output.files.first().is_some_and(is_part),
        seconds,
        ..made(&output)
    };
    if let (Some(folder), Some(tree)) = (&make.output, &output.tree) {
        made.not_written = sync::write(tree, folder, false)
            .err()
            .map(|error| error.to_string());
    }
    say(&made)
}

/// Holds the examples of one description against its schemas.
pub(crate) fn judge(file: &Path) -> Result<(), String> {
    let file = read::read_file(file, &mut Report::default()).ok_or("it cannot be read")?;
    let root = read::parse(&file, &mut Report::default()).ok_or("it cannot be parsed")?;
    say(&judge::judge(judge::value(&root))?)
}

fn say(result: &impl serde::Serialize) -> Result<(), String> {
    let text = serde_json::to_string(result).map_err(|error| error.to_string())?;
    println!("{text}");
    Ok(())
}

fn made(output: &Output) -> Made {
    let mut made = Made {
        lines: output.stats.lines,
        typed_fields: output.stats.typed_fields,
        raw_values: output.stats.raw_values,
        ..Made::default()
    };
    for finding in &output.report.findings {
        *made.codes.entry(finding.code.to_string()).or_default() += 1;
        let Levels {
            fatal,
            error,
            lossy,
            note,
        } = &mut made.findings;
        let count = match finding.level {
            Level::Fatal => fatal,
            Level::Error => error,
            Level::Lossy => lossy,
            Level::Note => note,
        };
        *count += 1;
        if finding.level == Level::Fatal {
            made.refused.get_or_insert_with(|| finding.code.to_string());
        }
    }
    made
}

/// Whether the file can be read and does not say that it is a description.
fn is_part(file: &SourceFile) -> bool {
    let root = read::parse(file, &mut Report::default());
    let says = |map: &read::Map| map.get("openapi").is_some() || map.get("swagger").is_some();
    root.is_some_and(|root| !root.as_map().is_some_and(says))
}

/// Lets this process have no more memory than that. Where the system refuses, the measured peak still tells.
fn limit(mebibytes: u64) {
    let maximum = getrlimit(Resource::As).maximum;
    let wish = Some(mebibytes << 20);
    let current = match (wish, maximum) {
        (Some(wish), Some(maximum)) => Some(wish.min(maximum)),
        (wish, _) => wish,
    };
    let _ = setrlimit(Resource::As, Rlimit { current, maximum });
}

/// The most memory that this process held so far, MiB; Linux only.
fn peak() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    let kibibytes: u64 = line.split_whitespace().next()?.parse().ok()?;
    Some(kibibytes >> 10)
}
