//! The descriptions below a folder.

use std::collections::HashSet;
use std::io;
use std::path::{Path, PathBuf};

/// A file that may be a description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Description {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// Its path below the corpus, with `/`.
    pub(crate) file: String,
}

impl Description {
    /// A package's name, in the words of the path.
    pub(crate) fn package(&self) -> String {
        let words = self
            .file
            .split(|character: char| !character.is_ascii_alphanumeric());
        let words: Vec<String> = words
            .filter(|word| !word.is_empty())
            .map(str::to_ascii_lowercase)
            .collect();
        let name = words.join("-");
        format!("corpus-{name}")
    }
}

/// Every YAML and JSON file that no other one refers to, sorted. Whether it is a description is seen when it is read.
pub(crate) fn descriptions(root: &Path) -> io::Result<Vec<Description>> {
    let mut files = Vec::new();
    collect(root, &mut files)?;
    files.sort();
    let mut links = HashSet::new();
    for file in &files {
        // What is no text refers to nothing.
        let text = std::fs::read(file)?;
        let text = String::from_utf8_lossy(&text);
        let folder = file.parent().unwrap_or(root);
        let named = references(&text).map(|name| folder.join(name));
        let targets = named.filter_map(|path| path.canonicalize().ok());
        links.extend(targets.map(|target| (own(file), target)));
    }
    let is_part = |file: &PathBuf| {
        let file = own(file);
        // Of two that refer to each other the first is the entry.
        let is_first =
            |other: &PathBuf| links.contains(&(file.clone(), other.clone())) && file < *other;
        links
            .iter()
            .any(|(from, to)| *to == file && *from != file && !is_first(from))
    };
    let entries = files.iter().filter(|file| !is_part(file));
    let all: Vec<Description> = entries
        .map(|path| description(root, path.clone()))
        .collect();
    let mut packages = HashSet::new();
    match all.iter().find(|one| !packages.insert(one.package())) {
        None => Ok(all),
        Some(one) => {
            let message = format!("{} has the words of another path; rename one", one.file);
            Err(io::Error::other(message))
        }
    }
}

fn own(file: &Path) -> PathBuf {
    file.canonicalize().unwrap_or_else(|_| file.to_owned())
}

fn description(root: &Path, path: PathBuf) -> Description {
    let below = path.strip_prefix(root).unwrap_or(&path);
    let file = below.to_string_lossy().replace('\\', "/");
    Description { path, file }
}

fn collect(folder: &Path, files: &mut Vec<PathBuf>) -> io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = entry.path();
        let is_hidden = entry.file_name().to_string_lossy().starts_with('.');
        let extension = path.extension().and_then(|extension| extension.to_str());
        if is_hidden {
            continue;
        } else if entry.file_type()?.is_dir() {
            collect(&path, files)?;
        } else if matches!(extension, Some("yaml" | "yml" | "json")) {
            files.push(path);
        }
    }
    Ok(())
}

/// The files that a text's `$ref`s name.
fn references(text: &str) -> impl Iterator<Item = &str> {
    text.split("$ref").skip(1).filter_map(|rest| {
        let rest = rest.trim_start_matches(['"', '\'']).trim_start();
        let value = rest.strip_prefix(':')?.trim_start();
        let value = value.trim_start_matches(['"', '\'']);
        let end = value.find(['#', '"', '\'', '\n', '\r', ' ', ',', '}'])?;
        value.get(..end).filter(|name| !name.is_empty())
    })
}

#[cfg(test)]
mod tests {
    use super::{descriptions, references};

    #[test]
    fn references_to_files_are_found_in_both_formats() {
        let text =
            "a: {$ref: 'b.yaml#/x'}\n\"$ref\": \"./c.json\"\n$ref: '#/local'\n$ref : d.yml\n";
        let found: Vec<&str> = references(text).collect();
        assert_eq!(found, ["b.yaml", "./c.json", "d.yml"]);
    }

    #[test]
    fn parts_of_other_descriptions_and_hidden_files_are_no_descriptions() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let put = |name: &str, text: &str| {
            let path = root.join(name);
            std::fs::create_dir_all(path.parent().expect("a parent")).expect("made");
            std::fs::write(path, text).expect("written");
        };
        put(
            "one/main.yaml",
            "openapi: 3.0.0\nx: {$ref: ../parts/a.yaml#/b}\n",
        );
        put("parts/a.yaml", "openapi: 3.0.0\n");
        put(".hidden.yaml", "openapi: 3.0.0\n");
        put("INDEX.tsv", "file\n");
        put(
            "two.json",
            "{\"openapi\": \"3.1.0\", \"x\": {\"$ref\": \"two.json#/openapi\"}}\n",
        );
        put("x.yaml", "openapi: 3.0.0\nx: {$ref: 'y.yaml#/x'}\n");
        put("y.yaml", "openapi: 3.0.0\nx: {$ref: 'x.yaml#/x'}\n");
        let found = descriptions(root).expect("it can be read");
        let files: Vec<&str> = found.iter().map(|found| found.file.as_str()).collect();
        assert_eq!(files, ["one/main.yaml", "two.json", "x.yaml"]);
        assert_eq!(found[0].package(), "corpus-one-main-yaml");
    }
}
