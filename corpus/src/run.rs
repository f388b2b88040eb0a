//! A whole run: find, generate, compile, show, compare.

use crate::args::Arguments;
use crate::compile::{self, Slot};
use crate::expected::Lists;
use crate::find::{self, Description};
use crate::generate::{self, generate};
use crate::progress::each;
use crate::row::{Outcome, Row};
use crate::share::share;
use crate::table::table;
use std::collections::BTreeSet;
use std::io;
use std::path::{Path, PathBuf};
use std::sync::Mutex;

/// Whether all is as listed.
pub(crate) fn run(arguments: &Arguments) -> Result<bool, String> {
    let folder = arguments.folder.as_deref().ok_or("name the folder")?;
    let mut lists = Lists::read(&arguments.lists)?;
    let rows = rows(arguments, folder, &lists)
        .map_err(|error| format!("{}: {error}", folder.display()))?;
    if let Some(path) = &arguments.json {
        write_json(path, &rows).map_err(|error| format!("{}: {error}", path.display()))?;
    }
    print!("{}", table(&rows));
    let whole = arguments.only.is_empty();
    if arguments.bless {
        lists.bless(&rows, whole);
        lists
            .write(&arguments.lists)
            .map_err(|error| format!("{}: {error}", arguments.lists.display()))?;
    }
    let mut complaints = lists.compare(&rows, whole);
    complaints.extend(lists.unexplained());
    for complaint in &complaints {
        eprintln!("{complaint}");
    }
    Ok(complaints.is_empty())
}

fn write_json(path: &Path, rows: &[Row]) -> io::Result<()> {
    let mut text = String::new();
    for row in rows {
        text.push_str(&serde_json::to_string(row)?);
        text.push('\n');
    }
    std::fs::write(path, text)
}

/// A description and what came out of it.
struct Job {
    description: Description,
    output: PathBuf,
    row: Row,
}

fn rows(arguments: &Arguments, folder: &Path, lists: &Lists) -> io::Result<Vec<Row>> {
    let cores = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let threads = arguments.jobs.unwrap_or(cores).max(1);
    let work = std::path::absolute(&arguments.work)?;
    let outputs = work.join("out");
    if outputs.exists() {
        std::fs::remove_dir_all(&outputs)?;
    }
    let is_wanted = |description: &Description| {
        arguments.only.is_empty()
            || arguments
                .only
                .iter()
                .any(|text| description.file.contains(text))
    };
    let mut descriptions = find::descriptions(folder)?;
    descriptions.retain(is_wanted);
    let chosen = chosen(arguments, lists, &descriptions);
    let wish = generate::Wish {
        seconds: arguments.seconds,
        memory: arguments.memory,
        tests: arguments.tests,
        logs: &work.join("logs"),
    };
    let jobs = each("generating", threads, &descriptions, |description, _| {
        let output = outputs.join(description.package());
        let wanted = chosen
            .contains(&description.file)
            .then_some(output.as_path());
        let row = generate(description, wanted, wish)?;
        Ok(row.map(|row| Job {
            description: description.clone(),
            output,
            row,
        }))
    });
    let jobs = jobs.into_iter().filter_map(Result::transpose);
    let mut jobs = jobs.collect::<io::Result<Vec<Job>>>()?;
    compile(
        arguments,
        &work,
        threads,
        (cores / threads).max(1),
        &mut jobs,
        &chosen,
    )?;
    jobs.sort_by(|left, right| left.row.file.cmp(&right.row.file));
    Ok(jobs.into_iter().map(|job| job.row).collect())
}

/// The files that are compiled.
fn chosen(arguments: &Arguments, lists: &Lists, all: &[Description]) -> BTreeSet<String> {
    match arguments.share {
        _ if !arguments.check => BTreeSet::new(),
        Some(minutes) => share(lists, minutes),
        None => all.iter().map(|one| one.file.clone()).collect(),
    }
}

fn compile(
    arguments: &Arguments,
    work: &Path,
    threads: usize,
    cores: usize,
    jobs: &mut [Job],
    chosen: &BTreeSet<String>,
) -> io::Result<()> {
    let wish = compile::Wish {
        doc: arguments.doc,
        tests: arguments.tests,
    };
    let is_chosen =
        |job: &&mut Job| job.row.result == Outcome::Generated && chosen.contains(&job.row.file);
    let mut chosen: Vec<&mut Job> = jobs.iter_mut().filter(is_chosen).collect();
    if chosen.is_empty() {
        return Ok(());
    }
    let slots = (0..threads).map(|thread| Slot::new(work, thread, cores));
    let slots = slots.collect::<io::Result<Vec<Slot>>>()?;
    // The largest come first, so that no thread is left with one of them at the end.
    chosen.sort_by_key(|job| std::cmp::Reverse(job.row.made.lines));
    let chosen: Vec<Mutex<&mut Job>> = chosen.into_iter().map(Mutex::new).collect();
    let done = each("compiling", threads, &chosen, |job, thread| {
        let mut job = job
            .lock()
            .map_err(|_| io::Error::other("a thread panicked"))?;
        let Job {
            description,
            output,
            row,
        } = &mut **job;
        let slot = &slots[thread];
        slot.compile(output, &description.package(), &description.path, wish, row)
    });
    done.into_iter().collect()
}
