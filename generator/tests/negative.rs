//! Every broken or hostile description of the corpus costs what it should: it is refused or generated without its broken place,
//! and what is said, with the line and column, is what `tests/negative/<file>.findings.txt` holds.
//!
//! `BLESS=1` writes those files; read the difference against the description before you keep it.

use specwright_build::report::{Level, codes, places};
use specwright_build::{Config, Output};
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::time::{Duration, Instant};

/// What a cycle or a bomb may take, also where nothing is optimized.
const LONGEST: Duration = Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 });
/// KiB that all of them may take together.
const LARGEST: usize = 200 << 10;

struct Case {
    file: String,
    kind: String,
    output: Output,
    taken: Duration,
}

fn corpus() -> PathBuf {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    std::env::var_os("SPECWRIGHT_CORPUS").map_or(default, PathBuf::from)
}

/// Each file of the table, generated once; empty where there is no corpus.
fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(generated)
}

fn generated() -> Vec<Case> {
    let table = corpus().join("NEGATIVE.tsv");
    let Ok(table) = std::fs::read_to_string(&table) else {
        println!("skipped: there is no {}", table.display());
        return Vec::new();
    };
    let row = |line: &str| {
        let mut cells = line.split('\t').map(str::to_owned);
        Some((cells.next()?, cells.next()?))
    };
    let rows = table.lines().skip(1).filter_map(row);
    rows.map(|(file, kind)| case(file, kind)).collect()
}

fn case(file: String, kind: String) -> Case {
    let config = Config::new(corpus().join("negative").join(&file)).name("negative");
    let start = Instant::now();
    let output = config.generate();
    Case {
        file,
        kind,
        output,
        taken: start.elapsed(),
    }
}

/// What came out, and the findings below it.
fn text(output: &Output) -> String {
    let mut text = match (&output.tree, output.stats) {
        (None, _) => "refused\n".to_owned(),
        (Some(_), stats) => {
            let (operations, types) = (stats.operations, stats.types);
            format!("generated: {operations} operations, {types} types\n")
        }
    };
    let places = places(&output.report, &output.files);
    for (finding, place) in output.report.findings.iter().zip(places) {
        let at = place.map_or_else(String::new, |place| {
            format!(" {}:{}", place.line, place.column)
        });
        let level = format!("{:?}", finding.level).to_lowercase();
        writeln!(text, "{} {level}{at} {}", finding.code, finding.message).expect("text grows");
    }
    text
}

/// The most memory that this process had, in KiB; `None` where the system does not say.
fn peak() -> Option<usize> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))?;
    line.trim().trim_end_matches(" kB").trim().parse().ok()
}

#[test]
fn each_says_what_is_expected_at_its_place() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/negative");
    let mut wrong = Vec::new();
    for case in cases() {
        let expected = folder.join(format!("{}.findings.txt", case.file));
        let actual = text(&case.output);
        if std::env::var_os("BLESS").is_some() {
            std::fs::write(&expected, &actual).expect("it can be written");
        }
        let expected = std::fs::read_to_string(&expected).unwrap_or_default();
        if actual != expected {
            wrong.push(format!("{}:\n{expected}--- but now\n{actual}", case.file));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn each_costs_what_its_kind_should() {
    for Case {
        file,
        kind,
        output,
        taken,
    } in cases()
    {
        let worst = output.report.worst();
        let has = |kinds: &[codes::Kind]| {
            let findings = &output.report.findings;
            let codes: Vec<_> = kinds.iter().map(|kind| kind.code).collect();
            findings.iter().any(|finding| codes.contains(&finding.code))
        };
        let holds = match kind.as_str() {
            "invalid" => worst >= Some(Level::Error),
            "valid-hard" => output.tree.is_some() && worst < Some(Level::Error),
            "infinite" => has(&[codes::INFINITE_TYPE, codes::CYCLIC_REF]),
            "unsatisfiable" => has(&[codes::CONFLICTING_ALL_OF]),
            _ => true,
        };
        assert!(holds, "{file} is {kind}:\n{}", text(output));
        assert!(*taken < LONGEST, "{file} took {taken:?}");
    }
    if let Some(peak) = peak() {
        assert!(peak < LARGEST, "{peak} KiB were taken");
    }
}

#[test]
fn what_is_generated_is_rust_that_holds_hostile_text_as_text_only() {
    for case in cases() {
        for (path, text) in case.output.tree.iter().flat_map(|tree| &tree.0) {
            if path.ends_with(".rs") {
                let parsed = syn::parse_file(text);
                assert!(parsed.is_ok(), "{}: {path}: {:?}", case.file, parsed.err());
            }
        }
    }
}
