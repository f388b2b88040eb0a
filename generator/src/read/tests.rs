//! What reading holds to.

use super::*;
use crate::report::Level;
use crate::report::codes::{self, Kind};
use proptest::prelude::*;
use serde_json::Value;
use std::fs::File;

fn read_ok(name: &str, text: &str) -> Node {
    let mut report = Report::default();
    let source = read_text(name, text.to_owned(), &mut report);
    source
        .unwrap_or_else(|| panic!("{name}: {:?}\n{text}", report.findings))
        .documents
        .root
}

/// The code, line and column of the one fatal finding.
fn failure(name: &str, text: &str) -> (Kind, (usize, usize), String) {
    let mut report = Report::default();
    assert!(read_text(name, text.to_owned(), &mut report).is_none());
    let finding = report.findings.last().expect("a finding");
    assert_eq!(finding.level, Level::Fatal);
    let kind = codes::CODES.iter().find(|kind| kind.code == finding.code);
    assert!(!finding.help.is_empty());
    (
        *kind.expect("a code of the table"),
        finding.at.unwrap_or_default(),
        finding.message.clone(),
    )
}

fn number(text: &str) -> Node {
    Node::Number(Number(text.to_owned()))
}

fn text(text: &str) -> Node {
    Node::Text(text.to_owned())
}

fn map<const N: usize>(entries: [(&str, Node); N]) -> Node {
    Node::Map(Map(entries
        .into_iter()
        .map(|(key, node)| (key.to_owned(), node))
        .collect()))
}

#[test]
fn numbers_keep_their_text_in_yaml_and_json() {
    let numbers = [
        "4.10",
        "4.1",
        "1.00",
        "-9223372036854776000",
        "1e999",
        "-0",
        "0.10E-7",
    ];
    for written in numbers {
        let json = format!("{{\"a\": {written}}}");
        let expected = map([("a", number(written))]);
        assert_eq!(read_ok("a.json", &json), expected);
        assert_eq!(read_ok("a.yaml", &format!("a: {written}")), expected);
    }
    assert_eq!(
        read_ok("a.yaml", "- 0x1F\n- 0o17\n- +7"),
        Node::List(vec![number("0x1F"), number("0o17"), number("+7")])
    );
}

#[test]
fn what_yaml_can_say() {
    let cases = [
        ("a: 'true'", map([("a", text("true"))])),
        ("a: !!str 4.10", map([("a", text("4.10"))])),
        ("a: !local 4.10", map([("a", number("4.10"))])),
        (
            "a: yes\nb: no\nc:\n",
            map([("a", text("yes")), ("b", text("no")), ("c", Node::Null)]),
        ),
        (
            "200: a\ntrue: b\nnull: c\n1.10: d",
            map([
                ("200", text("a")),
                ("true", text("b")),
                ("null", text("c")),
                ("1.10", text("d")),
            ]),
        ),
        (
            "a: |\n  x\n  y\nb: >-\n  x\n  y\n",
            map([("a", text("x\ny\n")), ("b", text("x y"))]),
        ),
        (
            "a: &x {b: 1}\nc: *x",
            map([
                ("a", map([("b", number("1"))])),
                ("c", map([("b", number("1"))])),
            ]),
        ),
        ("--- # a comment\na: 1\n...\n", map([("a", number("1"))])),
        ("\u{feff}a: 1", map([("a", number("1"))])),
        (
            "{a: 1, \"b\": [x]}",
            map([("a", number("1")), ("b", Node::List(vec![text("x")]))]),
        ),
    ];
    for (yaml, expected) in cases {
        assert_eq!(read_ok("a.yaml", yaml), expected, "{yaml}");
    }
}

#[test]
fn merge_keys_give_way_to_own_keys_and_earlier_ones() {
    let yaml =
        "a: &a {x: 1, y: 1}\nb: &b {y: 2, z: 2}\nc:\n  <<: [*a, *b]\n  x: 3\nd:\n  '<<': *a\n";
    let read = read_ok("a.yaml", yaml);
    let read = read.as_map().expect("a map");
    let merged = map([("x", number("3")), ("y", number("1")), ("z", number("2"))]);
    assert_eq!(read.get("c"), Some(&merged));
    let quoted = map([("<<", map([("x", number("1")), ("y", number("1"))]))]);
    assert_eq!(read.get("d"), Some(&quoted));
}

#[test]
fn keys_that_other_tools_read_differently_are_noted() {
    let mut report = Report::default();
    read_text(
        "a.yaml",
        "200: a\nb: c\n1.10: d\ntrue: e".to_owned(),
        &mut report,
    );
    let noted: Vec<_> = report
        .findings
        .iter()
        .map(|finding| (finding.code, finding.at))
        .collect();
    let code = codes::KEY_NOT_TEXT.code;
    assert_eq!(noted, [(code, Some((3, 1))), (code, Some((4, 1)))]);
}

#[test]
fn what_is_wrong_is_said_with_its_place() {
    let cases: &[(&str, &str, Kind, (usize, usize))] = &[
        ("a.yaml", " \n\t\n", codes::EMPTY, (0, 0)),
        ("a.yaml", "# nothing\n", codes::EMPTY, (1, 1)),
        ("a.yaml", "a: 1\nb: 2\na: 3\n", codes::DUPLICATE_KEY, (3, 1)),
        ("a.yaml", "x: {é: 1, é: 2}", codes::DUPLICATE_KEY, (1, 11)),
        (
            "a.json",
            "{\n \"a\": 1,\n \"\\u0061\": 2}",
            codes::DUPLICATE_KEY,
            (3, 2),
        ),
        ("a.yaml", "a: &a [*a]", codes::TOO_MANY_ALIASES, (1, 8)),
        ("a.yaml", "a: *nowhere", codes::SYNTAX, (1, 4)),
        ("a.yaml", "a: 1\n---\nb: 2", codes::SYNTAX, (2, 1)),
        ("a.yaml", "? [a]\n: b", codes::SYNTAX, (1, 3)),
        ("a.yaml", "&a b: 1\n*a : 2", codes::SYNTAX, (2, 1)),
        ("a.yaml", "a: [1, 2\n", codes::SYNTAX, (2, 1)),
        ("a.yaml", "a: b: c", codes::SYNTAX, (1, 5)),
        ("a.json", "{\"a\": [1, 2", codes::SYNTAX, (1, 12)),
        ("a.yaml", "{\"a\": [1, 2", codes::SYNTAX, (1, 12)),
        ("a.json", "{\"a\": 1,}", codes::SYNTAX, (1, 9)),
        ("a.json", "{\"a\": 01}", codes::SYNTAX, (1, 7)),
        ("a.json", "{\"a\": 1} x", codes::SYNTAX, (1, 10)),
        ("a.json", "{\n\"a\": \"é\\x\"}", codes::SYNTAX, (2, 8)),
        ("a.json", "openapi: 3.0.0", codes::SYNTAX, (1, 1)),
    ];
    for (name, text, kind, place) in cases {
        let (found, at, message) = failure(name, text);
        assert_eq!((found, at), (*kind, *place), "{text:?}: {message}");
    }
}

#[test]
fn the_second_key_names_the_line_of_the_first_in_long_mappings_too() {
    let mut yaml: String = (0..50).map(|line| format!("k{line}: 1\n")).collect();
    yaml.push_str("k7: 2\nk3: 2\n");
    let (kind, at, message) = failure("a.yaml", &yaml);
    assert_eq!((kind, at), (codes::DUPLICATE_KEY, (51, 1)));
    assert!(message.contains("`k7`") && message.contains("line 8"));
}

#[test]
fn nesting_ends_at_the_limit_without_overflowing_the_stack() {
    let nested = |open: &str, close: &str, depth: usize| open.repeat(depth) + &close.repeat(depth);
    for name in ["a.yaml", "a.json"] {
        read_ok(name, &nested("[", "]", limits::DEPTH));
        let (kind, at, _) = failure(name, &nested("[", "]", limits::DEPTH + 1));
        assert_eq!((kind, at), (codes::TOO_DEEP, (1, limits::DEPTH + 1)));
        assert_eq!(failure(name, &"[".repeat(1_000_000)).0, codes::TOO_DEEP);
    }
    assert_eq!(failure("a.yaml", &"- ".repeat(100_000)).0, codes::TOO_DEEP);
    for brackets in [300, 100_000] {
        let yaml = format!("a: {}", nested("[", "]", brackets));
        assert_eq!(failure("a.yaml", &yaml).0, codes::TOO_DEEP);
    }
    let object = failure("a.json", &"{\"a\":".repeat(1_000_000));
    assert_eq!(object.0, codes::TOO_DEEP);
    let aliased: String = (1..300)
        .map(|level| format!("a{level}: &a{level} [*a{}]\n", level - 1))
        .collect();
    let (kind, ..) = failure("a.yaml", &format!("a0: &a0 x\n{aliased}"));
    assert_eq!(kind, codes::TOO_DEEP);
}

#[test]
fn aliases_end_at_the_limit() {
    let laughs = |leaf: &str, times: usize, levels: usize| {
        let mut yaml = format!("a0: &a0 {leaf}\n");
        for level in 1..=levels {
            let below = vec![format!("*a{}", level - 1); times].join(", ");
            yaml.push_str(&format!("a{level}: &a{level} [{below}]\n"));
        }
        yaml
    };
    read_ok("a.yaml", &laughs("lol", 9, 5));
    let bombs = [
        laughs("lol", 9, 12),
        // Few nodes, each of them long.
        laughs(&"x".repeat(1_000_000), 100, 1),
        // Anchors inside anchors keep the same nodes again and again.
        format!(
            "a: {}[{}]{}",
            (0..200)
                .map(|level| format!("&a{level} ["))
                .collect::<String>(),
            "1,".repeat(10_000),
            "]".repeat(200)
        ) + "\nb: *a0",
    ];
    for bomb in &bombs {
        assert_eq!(failure("a.yaml", bomb).0, codes::TOO_MANY_ALIASES);
    }
}

#[test]
fn files_that_are_none() {
    let folder = std::env::temp_dir().join(format!("specwright-read-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = |name: &str, bytes: &[u8]| {
        let path = folder.join(name);
        std::fs::write(&path, bytes).expect("a file");
        path
    };
    let cases: [(std::path::PathBuf, Kind); 7] = [
        (folder.clone(), codes::UNREADABLE),
        (folder.join("missing.yaml"), codes::UNREADABLE),
        (file("binary.yaml", b"\x7fELF\x02\x01\0\0"), codes::NOT_TEXT),
        (file("latin1.yaml", b"a: caf\xe9"), codes::NOT_TEXT),
        (file("utf16.yaml", b"\xff\xfea\0:\0"), codes::NOT_TEXT),
        (file("empty.yaml", b""), codes::EMPTY),
        (file("mark.yaml", b"\xef\xbb\xbf"), codes::EMPTY),
    ];
    for (path, kind) in cases {
        let mut report = Report::default();
        assert!(read(&path, None, &mut report).is_err());
        let finding = &report.findings[0];
        assert_eq!(finding.code, kind.code, "{}", path.display());
        assert!(finding.message.contains(&path.display().to_string()));
    }
    let huge = folder.join("huge.yaml");
    let made = File::create(&huge).and_then(|file| file.set_len(limits::BYTES + 1));
    made.expect("a sparse file");
    let mut report = Report::default();
    assert!(read(&huge, None, &mut report).is_err());
    assert_eq!(report.findings[0].code, codes::TOO_LARGE.code);
    std::fs::remove_dir_all(&folder).expect("removed");
}

#[test]
fn nodes_as_json() {
    let yaml =
        "a: 0x1F\nb: 18446744073709551615\nc: 4.10\nd: -9223372036854776000\ne: 1e999\nf: +7";
    let expected = serde_json::json!({
        "a": 31, "b": u64::MAX, "c": 4.1, "d": -9_223_372_036_854_776_000.0, "e": "1e999", "f": 7
    });
    assert_eq!(read_ok("a.yaml", yaml).to_json(), expected);
}

fn json_value() -> impl Strategy<Value = Value> {
    let number = any::<f64>().prop_filter_map("finite", serde_json::Number::from_f64);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::Bool),
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        number.prop_map(Value::Number),
        any::<String>().prop_map(Value::String),
        "[-~0-9.eEx +:#&*!|>'%@`]{0,6}".prop_map(Value::String),
    ];
    leaf.prop_recursive(5, 60, 8, |inner| {
        let entries = prop::collection::btree_map(any::<String>(), inner.clone(), 0..8);
        prop_oneof![
            prop::collection::vec(inner, 0..8).prop_map(Value::Array),
            entries.prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

proptest! {
    #[test]
    fn json_reads_as_serde_json_reads_it(value in json_value(), pretty: bool) {
        let text = if pretty { serde_json::to_string_pretty(&value) } else { serde_json::to_string(&value) };
        let node = read_ok("a.json", &text.expect("JSON"));
        prop_assert_eq!(node.to_json(), value);
    }

    #[test]
    fn json_reads_the_same_as_yaml(value in json_value()) {
        // YAML has no control characters, JSON's escapes have; keys of over 1024 characters do not come up here.
        let text = serde_json::to_string_pretty(&value).expect("JSON");
        let yaml = tree::tree(Format::Yaml, &text, 0).map(|read| read.root);
        if let Ok(yaml) = yaml {
            prop_assert_eq!(yaml, read_ok("a.json", &text));
        } else {
            let is_odd = |character: char| character.is_control() || character as u32 > 0x7e;
            prop_assert!(text.contains(is_odd), "{}", text);
        }
    }

    #[test]
    fn yaml_reads_as_serde_yaml_reads_it(value in json_value()) {
        let text = serde_yaml::to_string(&value).expect("YAML");
        // Line breaks in YAML 1.1, which it writes; plain characters in 1.2, which we read.
        prop_assume!(!text.contains(['\u{85}', '\u{2028}', '\u{2029}', '\u{feff}']));
        let read = tree::tree(Format::Yaml, &text, 0).map(|read| read.root.to_json());
        prop_assert!(read.is_ok_and(|read| read == value), "{}", text);
    }

    #[test]
    fn any_text_is_read_or_refused(text in "[ \\n:,\\[\\]{}\"'&*!|>%a-c0-9<\\\\-]{0,80}") {
        for name in ["a.yaml", "a.json"] {
            let mut report = Report::default();
            let source = read_text(name, text.clone(), &mut report);
            prop_assert_eq!(source.is_none(), report.is_fatal());
        }
    }

    #[test]
    fn json_is_refused_where_serde_json_refuses_it(text in "[ \\n:,\\[\\]{}\"0-9.eE+tru-]{0,12}") {
        let read = tree::tree(Format::Json, &text, 0);
        let expected = serde_json::from_str::<Value>(&text);
        let is_range = expected.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
        if !is_range && !matches!(&read, Err(failure) if failure.kind == codes::DUPLICATE_KEY) {
            prop_assert_eq!(read.is_ok(), expected.is_ok(), "{}", text);
        }
    }
}

#[test]
fn lines_inside_brackets_and_quotes_may_be_indented_too_little() {
    let written = "a:\n  b: {\n    c: \"x\n y\"\n  }\n  d: [\n 1,\n2\n  ]\ne: |\n  }\n";
    let mut report = Report::default();
    let source = read_text("a.yaml", written.to_owned(), &mut report).expect("a tree");
    let inner = map([
        ("b", map([("c", text("x y"))])),
        ("d", Node::List(vec![number("1"), number("2")])),
    ]);
    assert_eq!(
        source.documents.root,
        map([("a", inner), ("e", text("}\n"))])
    );
    let [note] = report.findings.as_slice() else {
        panic!("{:?}", report.findings)
    };
    assert_eq!(
        (note.code, note.at),
        (codes::INDENTATION.code, Some((4, 1)))
    );
    // Outside them indentation has a meaning, and nothing is guessed.
    assert_eq!(failure("a.yaml", "a:\n    b: 1\n  c: 2\n").0, codes::SYNTAX);
}
