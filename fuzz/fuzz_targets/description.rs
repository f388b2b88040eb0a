//! Descriptions that are changed in their structure and their text. The bytes are decisions of the mutator that `generator/tests/mutations.rs`
//! runs too; the seeds are the case folders.
#![no_main]

use libfuzzer_sys::fuzz_target;
use std::path::{Path, PathBuf};
use std::sync::LazyLock;

#[path = "../../generator/tests/mutate/mod.rs"]
#[allow(dead_code, reason = "each user of the mutator uses its share")]
mod mutate;

use mutate::{Choices, Seed, mutation, run};

/// The runtime alone is half a megabyte; a reference that is expanded in many places repeats what it refers to.
const LARGEST: usize = 32 << 20;

static SEEDS: LazyLock<Vec<Seed>> = LazyLock::new(|| {
    let mut files = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join("../generator/tests/cases"),
        &mut files,
    );
    files.sort();
    let texts = files
        .iter()
        .filter_map(|file| std::fs::read_to_string(file).ok());
    texts
        .filter_map(|text| Seed::new("openapi.yaml", text))
        .collect()
});

fn collect(folder: &Path, files: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).into_iter().flatten().flatten() {
        let path = entry.path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.ends_with("openapi.yaml") {
            files.push(path);
        }
    }
}

fuzz_target!(|bytes: &[u8]| {
    let mutation = mutation(&SEEDS, &mut Choices::new(bytes));
    let size = run(&mutation);
    assert!(
        size.written <= LARGEST,
        "{} bytes became {}",
        size.read,
        size.written
    );
});
