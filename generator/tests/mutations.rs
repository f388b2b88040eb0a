//! Whatever a description says, the pipeline ends: in time, without a panic, without an overflow, and what it writes has a bound.
//!
//! `SPECWRIGHT_MUTATIONS` says how many descriptions are tried, or which (`2000..5000`); `SPECWRIGHT_MUTATION` tries the one of that number alone and prints it. Where a run
//! dies, the files in `target/tmp/mutations` hold the descriptions that were tried last. The case folders are the seeds: with other cases the same
//! number is another description.

mod mutate;
mod support;

use mutate::choices::bytes;
use mutate::{Choices, Mutation, Seed, mutation, run};
use std::ops::Range;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::sync::Mutex;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};

const TRIED: u64 = 5_000;
/// What takes longer hangs; the build is not optimized and the machine may have other work.
const LONGEST: Duration = Duration::from_secs(20);
/// The runtime alone is half a megabyte; a reference that is expanded in many places repeats what it refers to.
const LARGEST: usize = 32 << 20;

fn seeds() -> Vec<Seed> {
    let cases = support::cases().into_iter();
    let seeds = cases.map(|case| {
        let text = std::fs::read_to_string(case.folder.join("openapi.yaml"));
        let text = text.expect("every case has a description");
        Seed::new("openapi.yaml", text)
    });
    seeds.flatten().collect()
}

fn number(text: &str) -> u64 {
    text.parse().expect("it is a number")
}

/// The numbers that are tried: `5000`, `2000..5000`.
fn tried() -> Range<u64> {
    match std::env::var("SPECWRIGHT_MUTATIONS") {
        Ok(text) => match text.split_once("..") {
            Some((start, end)) => number(start)..number(end),
            None => 0..number(&text),
        },
        Err(_) => 0..TRIED,
    }
}

fn made(seeds: &[Seed], seed: u64) -> Mutation {
    mutation(seeds, &mut Choices::new(&bytes(seed)))
}

/// Why a description is a failure.
fn failure(mutation: &Mutation) -> Option<String> {
    let start = Instant::now();
    let size = catch_unwind(|| run(mutation));
    let taken = start.elapsed();
    match size {
        Err(_) => Some("panics".to_owned()),
        Ok(size) if size.written > LARGEST => {
            Some(format!("{} bytes became {}", size.read, size.written))
        }
        Ok(_) if taken > LONGEST => Some(format!("takes {taken:.1?}")),
        Ok(_) => None,
    }
}

/// The number that a thread tries, since when.
type Try = Mutex<Option<(u64, Instant)>>;

/// A thread that hangs cannot be ended alone.
fn end_if_it_hangs(current: &Try) {
    if let Some((seed, start)) = *current.lock().expect("no thread panics")
        && start.elapsed() > 6 * LONGEST
    {
        // The words of a test that is ended are shown only if they go there directly.
        let words = format!("SPECWRIGHT_MUTATION={seed} hangs\n");
        let _ = std::io::Write::write_all(&mut std::io::stderr(), words.as_bytes());
        std::process::exit(101);
    }
}

fn folder() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("mutations");
    std::fs::create_dir_all(&folder).expect("the folder can be made");
    folder
}

#[test]
fn mutated_descriptions_are_generated_or_refused_in_time() {
    let seeds = seeds();
    if let Ok(only) = std::env::var("SPECWRIGHT_MUTATION") {
        let only = number(&only);
        let mutation = made(&seeds, only);
        println!("{}\n{}", mutation.name, mutation.text);
        assert_eq!(failure(&mutation), None);
        return;
    }
    let tried = tried();
    let failures = Mutex::new(Vec::new());
    let threads = std::thread::available_parallelism().map_or(1, std::num::NonZero::get);
    let tries: Vec<Try> = (0..threads).map(|_| Mutex::new(None)).collect();
    let next = AtomicU64::new(tried.start);
    let folder = folder();
    std::thread::scope(|scope| {
        let threads = tries.iter().enumerate().map(|(thread, current)| {
            let (next, failures, seeds) = (&next, &failures, &seeds);
            let note = folder.join(format!("thread-{thread}"));
            scope.spawn(move || {
                loop {
                    let seed = next.fetch_add(1, Ordering::Relaxed);
                    if seed >= tried.end {
                        break;
                    }
                    let mutation = made(seeds, seed);
                    let Mutation { name, text } = &mutation;
                    let words = format!("{seed} {name}\n{text}");
                    std::fs::write(&note, words).expect("it can be written");
                    *current.lock().expect("no thread panics") = Some((seed, Instant::now()));
                    if let Some(failure) = failure(&mutation) {
                        let mut failures = failures.lock().expect("no thread panics");
                        failures.push((seed, failure));
                    }
                    *current.lock().expect("no thread panics") = None;
                }
            })
        });
        let threads: Vec<_> = threads.collect();
        while threads.iter().any(|thread| !thread.is_finished()) {
            tries.iter().for_each(end_if_it_hangs);
            std::thread::sleep(Duration::from_millis(50));
        }
    });
    let failures = failures.into_inner().expect("no thread panics");
    assert!(
        failures.is_empty(),
        "of the descriptions {tried:?} {} fail (SPECWRIGHT_MUTATION=number shows one): {failures:#?}",
        failures.len()
    );
}
