//! Does the output lie inside another Cargo workspace? Cargo would then refuse to build it alone.

use specwright_build::Output;
use specwright_build::report::{Pointer, codes};
use std::path::{Path, PathBuf};

/// Notes it, with the line to add.
pub(crate) fn look(folder: &Path, shown: &str, output: &mut Output) {
    let Ok(folder) = std::path::absolute(folder) else {
        return;
    };
    if let Some((manifest, path)) = strange(&folder) {
        let message = format!(
            "{shown} lies inside the workspace of {}, which does not name it",
            manifest.display()
        );
        let help = format!("add \"{path}\" to its `members`, or to its `exclude`");
        output
            .report
            .add(codes::INSIDE_WORKSPACE, Pointer::root(), message, help);
    }
}

/// The manifest of the nearest workspace above that neither has nor excludes the folder, and the folder's path from there.
fn strange(folder: &Path) -> Option<(PathBuf, String)> {
    for above in folder.ancestors().skip(1) {
        let manifest = above.join("Cargo.toml");
        let Ok(text) = std::fs::read_to_string(&manifest) else {
            continue;
        };
        let table: toml::Table = text.parse().ok()?;
        let Some(workspace) = table.get("workspace") else {
            continue;
        };
        let path = folder.strip_prefix(above).ok()?;
        let path: Vec<_> = path.iter().map(|part| part.to_string_lossy()).collect();
        let is_known = ["members", "exclude"].iter().any(|list| {
            let entries = workspace.get(*list).and_then(toml::Value::as_array);
            let mut entries = entries
                .into_iter()
                .flatten()
                .filter_map(toml::Value::as_str);
            entries.any(|entry| covers(entry, &path, *list == "exclude"))
        });
        return (!is_known).then(|| (manifest, path.join("/")));
    }
    None
}

/// Whether an entry names the path; `exclude` names what is below too, `*` in `members` any one part.
fn covers(entry: &str, path: &[std::borrow::Cow<'_, str>], below: bool) -> bool {
    let parts: Vec<&str> = entry
        .trim_start_matches("./")
        .trim_end_matches('/')
        .split('/')
        .collect();
    let fits = parts
        .iter()
        .zip(path)
        .all(|(part, name)| match part.split_once('*') {
            Some((start, end)) => name.starts_with(start) && name.ends_with(end),
            None => part == name,
        });
    fits && (parts.len() == path.len() || (below && parts.len() < path.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn members_and_excluded_folders_are_no_strangers() {
        let folder = tempfile::tempdir().expect("a folder");
        let root = folder.path();
        let manifest = "[workspace]\nmembers = [\"a\", \"crates/*\"]\nexclude = [\"out\"]\n";
        std::fs::write(root.join("Cargo.toml"), manifest).expect("written");
        for known in ["a", "crates/x", "out", "out/deep/er"] {
            assert_eq!(strange(&root.join(known)), None, "{known}");
        }
        for other in ["b", "crates", "crates/x/y", "a/b"] {
            let found = strange(&root.join(other)).expect(other);
            assert_eq!(found, (root.join("Cargo.toml"), other.to_owned()));
        }
    }
}
