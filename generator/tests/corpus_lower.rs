//! Every description of the corpus goes through `normalize` and `lower` without a panic, and none of them is slow.

mod common;

use common::Tree;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize_tree;
use specwright_build::read::Node;
use specwright_build::report::Report;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

fn corpus() -> PathBuf {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    std::env::var_os("SPECWRIGHT_CORPUS").map_or(default, PathBuf::from)
}

fn read(path: &Path) -> Option<Node> {
    let text = std::fs::read_to_string(path).ok()?;
    let tree = if path.extension().is_some_and(|end| end == "json") {
        serde_json::from_str::<Tree>(&text).ok()
    } else {
        serde_yaml::from_str::<Tree>(&text).ok()
    };
    tree.map(|tree| tree.0)
}

fn every_file(folder: &str) {
    let folder = corpus().join(folder);
    let Ok(entries) = std::fs::read_dir(&folder) else {
        println!("skipped: {} is not there", folder.display());
        return;
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.sort();
    let only = std::env::var("ONLY").ok();
    for file in files {
        let name = file.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if only.as_ref().is_some_and(|only| !name.contains(only)) { continue; }
        let Some(root) = read(&file) else {
            println!("{name}: not read");
            continue;
        };
        let mut report = Report::default();
        let start = Instant::now();
        let document = normalize_tree(root, &mut report);
        let normalized = start.elapsed();
        let api = document.as_ref().map(|document| lower(document, &mut report));
        let taken = start.elapsed();
        let (types, operations) = api.map_or((0, 0), |api| (api.types.len(), api.operations.len()));
        println!("{name}: {normalized:?} {taken:?} {} findings, {types} types, {operations} operations", report.findings.len());
        if std::env::var_os("SHOW").is_some() {
            for finding in &report.findings {
                println!("   {} {:?} {} {}", finding.code, finding.level, finding.pointer, finding.message);
            }
        }
        assert!(taken < Duration::from_secs(30), "{name} took {taken:?}");
    }
}

#[test]
fn every_real_description_is_lowered() {
    every_file("real");
}

#[test]
fn every_tricky_description_is_lowered() {
    every_file("tricky");
}

#[test]
fn every_broken_description_is_lowered() {
    every_file("negative");
}
