//! What nothing can be generated from: exit 2, one clear finding, and the output folder as it was.

mod common;

use common::{PETS, files, run};
use std::fs;

/// A bad description: how it is called, its bytes, the place and some words of the finding.
type Case = (&'static str, Vec<u8>, &'static str, &'static str);

/// Aliases of aliases of aliases: a billion texts.
fn laughs() -> String {
    let mut yaml = String::from("openapi: 3.0.3\nx-0: &l0 lol\n");
    for level in 1..10 {
        let below = vec![format!("*l{}", level - 1); 10].join(", ");
        yaml.push_str(&format!("x-{level}: &l{level} [{below}]\n"));
    }
    yaml
}

fn cases() -> Vec<Case> {
    let nested = format!(
        "openapi: 3.0.3\nx-a: {}{}\n",
        "[".repeat(300),
        "]".repeat(300)
    );
    let nested_json = format!("{{\"x-a\":{}1{}", "[".repeat(300), "]".repeat(300));
    let twice = "openapi: 3.0.3\ninfo: {title: a, version: b}\ninfo: {}\npaths: {}\n";
    vec![
        (
            "binary.yaml",
            b"\x7fELF\x02\x01\x01\0\0\0".to_vec(),
            "binary.yaml",
            "SW0102",
        ),
        (
            "latin.yaml",
            b"title: caf\xe9".to_vec(),
            "latin.yaml",
            "SW0102",
        ),
        ("empty.yaml", Vec::new(), "empty.yaml", "SW0103"),
        (
            "comment.yaml",
            b"# nothing yet\n".to_vec(),
            "comment.yaml:1:1",
            "SW0103",
        ),
        (
            "broken.yaml",
            b"openapi: 3.0.3\npaths: [a, b\n".to_vec(),
            "broken.yaml:3:1",
            "SW0104",
        ),
        (
            "colon.yaml",
            b"info:\n  title: a: b\n".to_vec(),
            "colon.yaml:2:11",
            "SW0104",
        ),
        (
            "cut.json",
            b"{\"openapi\": \"3.0.3\", \"info\": {\"ti".to_vec(),
            "cut.json:1:34",
            "the text ends",
        ),
        (
            "cut.yaml",
            b"{\"openapi\": \"3.0.3\", \"info\": {".to_vec(),
            "cut.yaml:1:31",
            "SW0104",
        ),
        (
            "two.yaml",
            b"openapi: 3.0.3\n---\nopenapi: 3.0.3\n".to_vec(),
            "two.yaml:2:1",
            "second YAML document",
        ),
        (
            "laughs.yaml",
            laughs().into_bytes(),
            "laughs.yaml:8:",
            "SW0107",
        ),
        (
            "itself.yaml",
            b"a: &a\n  b: *a\n".to_vec(),
            "itself.yaml:2:6",
            "SW0107",
        ),
        (
            "deep.yaml",
            nested.into_bytes(),
            "deep.yaml:2:261",
            "SW0106",
        ),
        (
            "deep.json",
            nested_json.into_bytes(),
            "deep.json:1:263",
            "SW0106",
        ),
        ("twice.yaml", twice.into(), "twice.yaml:3:1", "in line 2"),
        (
            "twice.json",
            b"{\n \"a\": 1,\n \"a\": 2\n}".to_vec(),
            "twice.json:3:2",
            "in line 2",
        ),
        (
            "list.yaml",
            b"- a\n- b\n".to_vec(),
            "list.yaml:1:1",
            "SW0201",
        ),
        (
            "schema.json",
            b"{\"type\": \"object\"}".to_vec(),
            "schema.json:1:1",
            "SW0201",
        ),
        (
            "old.yaml",
            b"swagger: '1.2'\ninfo: {title: a, version: b}\npaths: {}\n".to_vec(),
            "old.yaml:1:1",
            "SW0202",
        ),
        (
            "new.yaml",
            b"openapi: 4.0.0\ninfo: {title: a, version: b}\npaths: {}\n".to_vec(),
            "new.yaml:1:1",
            "SW0202",
        ),
    ]
}

#[test]
fn each_is_refused_with_its_place_and_a_way_out() {
    let folder = tempfile::tempdir().expect("a folder");
    let folder = folder.path();
    fs::write(folder.join("good.yaml"), PETS).expect("written");
    assert_eq!(
        run(folder, &["generate", "good.yaml", "-o", "out"]).code,
        Some(0)
    );
    let before = files(&folder.join("out"));
    for (name, bytes, place, words) in cases() {
        fs::write(folder.join(name), bytes).expect("written");
        let ran = run(folder, &["generate", name, "-o", "out"]);
        assert_eq!(ran.code, Some(2), "{name}: {}", ran.err);
        assert_eq!(ran.out, "", "{name}");
        for part in [place, words, "error[SW", "help: "] {
            assert!(ran.err.contains(part), "{name}: no {part} in {}", ran.err);
        }
        assert_eq!(ran.err.matches("error[").count(), 1, "{}", ran.err);
        assert_eq!(files(&folder.join("out")), before, "{name}");

        assert_eq!(run(folder, &["generate", name, "-o", "new"]).code, Some(2));
        assert!(!folder.join("new").exists(), "{name}");
        for command in [["inspect", name], ["deps", name]] {
            let ran = run(folder, &command);
            assert_eq!((ran.code, ran.out.as_str()), (Some(2), ""), "{command:?}");
        }
    }
}

#[test]
fn what_is_no_file_is_refused() {
    let folder = tempfile::tempdir().expect("a folder");
    for (spec, why) in [
        ("missing.yaml", "missing.yaml cannot be read"),
        (".", "it is a folder"),
    ] {
        let ran = run(folder.path(), &["generate", spec, "-o", "out"]);
        assert_eq!(ran.code, Some(2));
        for part in ["SW0101", why, "help: "] {
            assert!(ran.err.contains(part), "{}", ran.err);
        }
        assert!(!folder.path().join("out").exists());
    }
}

#[test]
fn findings_are_data_too() {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("a.json"), "{\"a\": [1,]}").expect("written");
    let ran = run(
        folder.path(),
        &["generate", "a.json", "-o", "out", "--format", "json"],
    );
    let data: serde_json::Value = serde_json::from_str(&ran.err).expect("JSON");
    let finding = &data[0];
    assert_eq!((ran.code, &finding["code"]), (Some(2), &"SW0104".into()));
    assert_eq!(
        (&finding["line"], &finding["column"]),
        (&1.into(), &10.into())
    );
    assert_eq!(
        (&finding["file"], &finding["level"]),
        (&"a.json".into(), &"fatal".into())
    );
}

#[test]
fn calls_that_make_no_sense() {
    let folder = tempfile::tempdir().expect("a folder");
    let calls: [(&[&str], &str); 7] = [
        (&[], "Usage"),
        (&["generate"], "specwright.toml"),
        (&["generate", "a.yaml"], "--output"),
        (&["generate", "-o", "out"], "SPEC"),
        (
            &["generate", "a.yaml", "-o", "out", "--name", "1 x"],
            "a crate's name",
        ),
        (
            &["generate", "a.yaml", "-o", "out", "--deny", "all"],
            "lossy",
        ),
        (&["nonsense"], "nonsense"),
    ];
    for (call, words) in calls {
        let ran = run(folder.path(), call);
        assert_eq!(ran.code, Some(2), "{call:?}");
        assert!(ran.err.contains(words), "{call:?}: {}", ran.err);
    }
    fs::write(
        folder.path().join("specwright.toml"),
        "[[client]]\nspec = 1\n",
    )
    .expect("written");
    let ran = run(folder.path(), &["generate"]);
    assert_eq!(ran.code, Some(2));
    for words in ["specwright.toml", "line 2", "expected"] {
        assert!(ran.err.contains(words), "{}", ran.err);
    }
}
