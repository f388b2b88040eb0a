//! Every description of the corpus goes through `normalize` and `lower` without a panic, and none of them is slow.
//!
//! `SPECWRIGHT_SHOW` prints the findings, `SPECWRIGHT_ONLY` takes the files whose name holds that text.

use specwright_build::api::Api;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize;
use specwright_build::read::read;
use specwright_build::report::{Report, codes};
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

const LONGEST: Duration = Duration::from_secs(10);

struct Outcome {
    name: String,
    report: Report,
    api: Option<Api>,
}

fn corpus() -> PathBuf {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    std::env::var_os("SPECWRIGHT_CORPUS").map_or(default, PathBuf::from)
}

fn files(folder: &str) -> Vec<PathBuf> {
    let folder = corpus().join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: there is no corpus at {}", folder.display());
        return Vec::new();
    };
    let only = std::env::var("SPECWRIGHT_ONLY").unwrap_or_default();
    let mut files: Vec<PathBuf> = entries
        .flatten()
        .map(|entry| entry.path())
        .filter(|path| path.to_string_lossy().contains(&only))
        .collect();
    files.sort();
    files
}

fn run(file: &Path) -> Outcome {
    let name = file
        .file_name()
        .unwrap_or_default()
        .to_string_lossy()
        .into_owned();
    let mut report = Report::default();
    let source = read(file, None, &mut report).ok();
    let start = Instant::now();
    let document = source.and_then(|source| normalize(source.documents, &mut report));
    let normalized = start.elapsed();
    let api = document.map(|document| lower(&document, &mut report));
    let taken = start.elapsed();
    let found = report.findings.len();
    let (types, operations) = api
        .as_ref()
        .map_or((0, 0), |api| (api.types.len(), api.operations.len()));
    println!(
        "{name}: {normalized:.1?} of {taken:.1?}, {found} findings, {types} types, {operations} operations"
    );
    if std::env::var_os("SPECWRIGHT_SHOW").is_some() {
        for finding in &report.findings {
            println!(
                "   {} {:?} {} {}",
                finding.code, finding.level, finding.pointer, finding.message
            );
        }
    }
    assert!(taken < LONGEST, "{name} took {taken:?}");
    Outcome { name, report, api }
}

/// A refusal of the typed model is a defect of `normalize`, whatever the description is.
fn assert_typed(outcome: &Outcome) {
    let refusal = outcome
        .report
        .findings
        .iter()
        .find(|finding| finding.message.contains("the typed model refuses"));
    assert_eq!(refusal, None, "{}", outcome.name);
}

#[test]
fn every_real_description_is_lowered() {
    for file in files("real") {
        let outcome = run(&file);
        assert_typed(&outcome);
        let unsupported = codes::UNSUPPORTED_VERSION.code;
        let newer = outcome
            .report
            .findings
            .iter()
            .any(|finding| finding.code == unsupported);
        assert!(newer || !outcome.report.is_fatal(), "{}", outcome.name);
        assert!(
            newer
                || outcome
                    .api
                    .is_some_and(|api| !api.operations.is_empty() || !api.webhooks.is_empty()),
            "{}",
            outcome.name
        );
    }
}

#[test]
fn every_tricky_description_is_lowered() {
    files("tricky")
        .iter()
        .map(|file| run(file))
        .for_each(|outcome| assert_typed(&outcome));
}

#[test]
fn every_broken_description_is_lowered() {
    files("negative")
        .iter()
        .map(|file| run(file))
        .for_each(|outcome| assert_typed(&outcome));
}
