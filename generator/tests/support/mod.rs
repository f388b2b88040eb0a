//! What the test files share: the case folders, and generating from a text.
#![allow(dead_code, reason = "each test file uses its share")]

pub mod described;
pub mod syntax;

use specwright_build::read::read_text;
use specwright_build::report::Report;
use specwright_build::{Config, Output, Project, Signature};
use std::path::{Path, PathBuf};

/// A folder below `tests/cases`.
#[derive(Clone, Debug)]
pub struct Case {
    /// `struct/recursion`.
    pub name: String,
    /// From the package's folder, in which tests run; so no findings show where that is.
    pub folder: PathBuf,
}

impl Case {
    pub fn group(&self) -> &str {
        self.name.split('/').next().unwrap_or_default()
    }

    /// `struct-recursion`, a package's name.
    pub fn package(&self) -> String {
        self.name.replace(['/', '_'], "-")
    }

    pub fn config(&self) -> Config {
        let project = self.folder.join("specwright.toml");
        if project.exists() {
            let project = Project::read(&project).expect("a project");
            return project.clients[0].config(&self.folder).name(self.package());
        }
        let config = Config::new(self.folder.join("openapi.yaml")).name(self.package());
        match std::fs::read_to_string(self.folder.join("webhooks.toml")) {
            Ok(text) => config.webhooks(Signature::from_toml(&text).expect("a signature")),
            Err(_) => config,
        }
    }
}

/// Every case, sorted by name.
pub fn cases() -> Vec<Case> {
    let root = Path::new("tests/cases");
    let mut cases = Vec::new();
    for group in folders(root) {
        for folder in folders(&group) {
            let name = folder.strip_prefix(root).expect("it is below");
            let name = name.to_string_lossy().replace('\\', "/");
            cases.push(Case { name, folder });
        }
    }
    assert!(!cases.is_empty(), "there are no cases in tests/cases");
    cases
}

fn folders(parent: &Path) -> Vec<PathBuf> {
    let entries = std::fs::read_dir(parent).expect("the folder is there");
    let paths = entries.map(|entry| entry.expect("it can be read").path());
    let mut folders: Vec<PathBuf> = paths.filter(|path| path.is_dir()).collect();
    folders.sort();
    folders
}

/// Generates from a description that is no file.
pub fn generate(text: &str) -> Output {
    let mut report = Report::default();
    let source = read_text("openapi.yaml", text.to_owned(), &mut report);
    match source {
        Some(source) => Config::new("openapi.yaml")
            .name("client")
            .tests(true)
            .generate_from(source, report),
        None => Output {
            report,
            ..Output::default()
        },
    }
}

/// The Rust files of the output that the runtime does not bring, parsed.
pub fn parsed(output: &Output) -> Vec<(String, syn::File)> {
    let tree = output.tree.as_ref().expect("nothing is fatal");
    let own = tree
        .0
        .iter()
        .filter(|(path, _)| path.ends_with(".rs") && !path.starts_with("src/runtime"));
    own.map(|(path, text)| match syn::parse_file(text) {
        Ok(file) => (path.clone(), file),
        Err(error) => panic!("{path} does not parse: {error}\n{text}"),
    })
    .collect()
}

/// The folder of large descriptions, or `None` with a line that says that the test is skipped.
pub fn corpus() -> Option<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared/corpus");
    let folder = std::env::var_os("SPECWRIGHT_CORPUS").map_or(default, PathBuf::from);
    if folder.is_dir() {
        return Some(folder);
    }
    println!("skipped: no corpus (set SPECWRIGHT_CORPUS)");
    None
}
