//! What checking and writing hold to.

use super::*;
use crate::tree::Tree;
use std::collections::BTreeMap;
use std::fs;

fn tree(files: &[(&str, &str)]) -> Tree {
    let file = |(path, text): &(&str, &str)| ((*path).to_owned(), (*text).to_owned());
    Tree(files.iter().map(file).collect())
}

fn first() -> Tree {
    tree(&[
        ("Cargo.toml", "one\n"),
        ("src/lib.rs", "one\n"),
        ("src/old/a.rs", "one\n"),
    ])
}

fn second() -> Tree {
    tree(&[
        ("Cargo.toml", "one\n"),
        ("src/lib.rs", "two\n"),
        ("src/new.rs", "two\n"),
    ])
}

fn third() -> Tree {
    tree(&[("Cargo.toml", "three\n"), ("src/lib.rs", "three\n")])
}

fn folder() -> tempfile::TempDir {
    tempfile::tempdir().expect("a folder")
}

/// Every file below a folder with its text.
fn files(folder: &Path) -> BTreeMap<String, String> {
    let mut files = BTreeMap::new();
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        let name = path.file_name().expect("a name").to_string_lossy();
        if path.is_dir() {
            let inner = self::files(&path).into_iter();
            files.extend(inner.map(|(path, text)| (format!("{name}/{path}"), text)));
        } else {
            files.insert(name.into_owned(), fs::read_to_string(&path).expect("text"));
        }
    }
    files
}

/// The folder holds the tree, its lock, and what is said to be beside it.
fn assert_holds(folder: &Path, tree: &Tree, beside: &[&str]) {
    let mut found = files(folder);
    assert!(found.remove(LOCK).is_some(), "no lock");
    for path in beside {
        assert!(found.remove(*path).is_some(), "{path} is gone");
    }
    assert_eq!(found, tree.0);
    assert!(check(tree, folder).expect("checked").is_empty());
}

#[test]
fn writes_then_touches_only_what_changed() {
    let folder = folder();
    let folder = folder.path().join("new/crate");
    let written = write(&first(), &folder, false).expect("written");
    assert_eq!((written.written.len(), written.unchanged), (3, 0));
    assert_holds(&folder, &first(), &[]);

    let modified = |path: &str| {
        let metadata = fs::metadata(folder.join(path)).expect("a file");
        metadata.modified().expect("a time")
    };
    let before = (modified("Cargo.toml"), modified(LOCK));
    fs::write(folder.join("src/mine.rs"), "mine").expect("written");
    assert_eq!(
        write(&first(), &folder, false).expect("written").unchanged,
        3
    );
    assert_eq!(before, (modified("Cargo.toml"), modified(LOCK)));

    let written = write(&second(), &folder, false).expect("written");
    assert_eq!(written.written, ["src/lib.rs", "src/new.rs"]);
    assert_eq!(written.removed, ["src/old/a.rs"]);
    assert_eq!(before.0, modified("Cargo.toml"));
    assert!(!folder.join("src/old").exists(), "empty folders go too");
    assert_holds(&folder, &second(), &["src/mine.rs"]);
}

#[test]
fn a_folder_that_is_not_ours_is_refused_and_left_as_it_was() {
    let folder = folder();
    fs::write(folder.path().join("notes.txt"), "mine").expect("written");
    fs::create_dir(folder.path().join("src")).expect("made");
    fs::write(folder.path().join("src/lib.rs"), "mine").expect("written");
    let before = files(folder.path());
    let error = write(&first(), folder.path(), false).expect_err("refused");
    assert!(error.to_string().contains("notes.txt") && error.to_string().contains("--force"));
    assert_eq!(files(folder.path()), before);
    write(&first(), folder.path(), true).expect("forced");
    assert_holds(folder.path(), &first(), &["notes.txt"]);
}

#[test]
fn files_that_were_edited_are_refused_and_named() {
    let edits: [(&str, &str); 3] = [
        ("src/lib.rs", "changed again"),
        ("src/old/a.rs", "no longer generated"),
        ("src/new.rs", "stands where a file is generated anew"),
    ];
    for (path, why) in edits {
        let folder = folder();
        write(&first(), folder.path(), false).expect("written");
        fs::write(folder.path().join(path), "mine").expect("edited");
        let before = files(folder.path());
        let error = write(&second(), folder.path(), false).expect_err(why);
        assert!(error.to_string().contains(path) && error.to_string().contains("--force"));
        assert_eq!(files(folder.path()), before, "{why}");
        write(&second(), folder.path(), true).expect("forced");
        assert_holds(folder.path(), &second(), &[]);
    }
    // An edit that makes what is generated anyway, or a file that was removed, is in nobody's way.
    let folder = folder();
    write(&first(), folder.path(), false).expect("written");
    fs::write(folder.path().join("src/lib.rs"), "two\n").expect("edited");
    fs::remove_file(folder.path().join("Cargo.toml")).expect("removed");
    write(&second(), folder.path(), false).expect("written");
    assert_holds(folder.path(), &second(), &[]);
}

/// Writes `second` over `first` as far as `steps` go, as a run does that is killed there. Says whether that was all.
fn killed_after(folder: &Path, steps: usize) -> bool {
    write(&first(), folder, false).expect("written");
    let ended = write::ended_after(&second(), folder, steps);
    // Half a file in the staging folder, as a kill leaves it.
    if folder.join(STAGING).exists() {
        fs::write(folder.join(STAGING).join("99"), "ha").expect("written");
    }
    ended
}

#[test]
fn a_run_that_is_killed_anywhere_is_mended_by_the_next_whatever_it_writes() {
    for next in [first(), second(), third()] {
        let mut steps = 0;
        loop {
            let folder = folder();
            let is_all = killed_after(folder.path(), steps);
            write(&next, folder.path(), false).unwrap_or_else(|error| panic!("{steps}: {error}"));
            assert_holds(folder.path(), &next, &[]);
            steps += 1;
            if is_all {
                break;
            }
        }
        assert!(steps > 6, "{steps} places to be killed at");
    }
}

#[test]
fn two_runs_that_are_killed_one_after_the_other_are_mended_too() {
    let folder = folder();
    // Second is half in place, then third: the journal of second is gone by then.
    killed_after(folder.path(), 3);
    for steps in 1..6 {
        write::ended_after(&third(), folder.path(), steps);
    }
    write(&first(), folder.path(), false).expect("mended");
    assert_holds(folder.path(), &first(), &[]);
}

#[test]
fn what_was_edited_after_a_kill_is_still_the_users() {
    let folder = folder();
    killed_after(folder.path(), 3);
    fs::write(folder.path().join("src/lib.rs"), "mine").expect("edited");
    let error = write(&second(), folder.path(), false).expect_err("refused");
    assert!(error.to_string().contains("src/lib.rs"));
}

#[test]
fn where_nothing_can_be_staged_the_old_crate_is_whole() {
    let folder = folder();
    write(&first(), folder.path(), false).expect("written");
    fs::write(folder.path().join(STAGING), "a file in the way").expect("written");
    let before = files(folder.path());
    let error = write(&second(), folder.path(), false).expect_err("refused");
    assert!(error.to_string().contains(STAGING), "{error}");
    assert_eq!(files(folder.path()), before);

    let file = folder.path().join("file");
    fs::write(&file, "x").expect("written");
    for output in [file.clone(), file.join("below")] {
        let error = write(&first(), &output, true).expect_err("no folder");
        assert!(matches!(error, SyncError::Disk { .. }), "{error}");
    }
}

#[test]
fn paths_that_lead_out_are_refused() {
    let folder = folder();
    let inner = folder.path().join("inner");
    for path in [
        "../x",
        "/x",
        "a/../../x",
        "",
        "a//b",
        "./a",
        "a\\..\\x",
        "C:x",
    ] {
        let error = write(&tree(&[(path, "x")]), &inner, true).expect_err(path);
        assert!(matches!(error, SyncError::Path(_)));
    }
    assert!(!inner.exists());
    // A lock that was tampered with does not make us remove other people's files.
    write(&first(), &inner, false).expect("written");
    let outside = folder.path().join("outside");
    fs::write(&outside, "one\n").expect("written");
    let mut lock = fs::read_to_string(inner.join(LOCK)).expect("a lock");
    lock.push_str(&format!("{}  ../outside\n", lock::digest(b"one\n")));
    fs::write(inner.join(LOCK), lock).expect("written");
    write(&second(), &inner, true).expect("written");
    assert!(outside.exists());
}

#[test]
fn drift_is_shown_as_a_diff() {
    let folder = folder();
    write(&first(), folder.path(), false).expect("written");
    let drift = check(&second(), folder.path()).expect("checked");
    let shown = drift.to_string();
    for line in [
        "-one",
        "+two",
        "missing: src/new.rs",
        "no longer generated: src/old/a.rs",
    ] {
        assert!(shown.lines().any(|shown| shown == line), "{shown}");
    }
    assert!(!shown.contains(LOCK));
    fs::remove_file(folder.path().join(LOCK)).expect("removed");
    let drift = check(&first(), folder.path()).expect("checked");
    assert_eq!(drift.to_string(), format!("missing: {LOCK}\n"));

    let text = |line: &str| format!("{line}\n").repeat(1000);
    let many: Vec<(String, String)> = (0..300)
        .map(|file| (format!("{file}.rs"), text("a")))
        .collect();
    let drift = check(&Tree(many.into_iter().collect()), folder.path()).expect("checked");
    let shown = drift.to_string();
    assert!(
        shown.lines().count() < 210 && shown.contains("more files: "),
        "{shown}"
    );
}
