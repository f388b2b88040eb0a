use super::{Expected, Lists};
use crate::row::{Examples, Made, Outcome, Row};
use std::collections::BTreeMap;

fn row(result: Outcome, fields: usize, codes: &[&str]) -> Row {
    Row {
        file: "a.yaml".to_owned(),
        result,
        detail: None,
        made: Made {
            typed_fields: fields,
            codes: codes.iter().map(|code| ((*code).to_owned(), 1)).collect(),
            refused: codes.first().map(|code| (*code).to_owned()),
            ..Made::default()
        },
        compile_seconds: None,
        examples: None,
    }
}

fn lists(fields: usize, failure: Option<&str>) -> Lists {
    let expected = Expected {
        typed_fields: fields,
        seconds: Some(2.5),
        failure: failure.map(|code| (code.to_owned(), "so it is".to_owned())),
    };
    Lists {
        files: BTreeMap::from([("a.yaml".to_owned(), expected)]),
        examples: BTreeMap::new(),
    }
}

#[test]
fn the_list_is_exact_both_ways() {
    use Outcome::{Compiles, DoesNotCompile, Generated, Refused};
    let rows = [
        (lists(3, None), row(Compiles, 3, &[]), ""),
        (lists(3, None), row(Compiles, 4, &[]), ""),
        (
            lists(3, None),
            row(Compiles, 2, &[]),
            "2 members of structs have a type; 3 had one",
        ),
        (lists(0, None), row(Refused, 0, &["SW0104"]), "refused"),
        (lists(0, Some("SW0104")), row(Refused, 0, &["SW0104"]), ""),
        (
            lists(0, Some("SW0104")),
            row(Refused, 0, &["SW0105"]),
            "listed with SW0104, which it does not find",
        ),
        (
            lists(0, Some("SW0104")),
            row(Generated, 0, &[]),
            "is listed with SW0104",
        ),
        (lists(0, Some("SW0512")), row(Generated, 0, &["SW0512"]), ""),
        (
            lists(0, Some("SW0512")),
            row(DoesNotCompile, 0, &["SW0512"]),
            "",
        ),
        (
            lists(0, Some("SW0512")),
            row(Compiles, 0, &["SW0512"]),
            "is listed with SW0512",
        ),
        (Lists::default(), row(Compiles, 0, &[]), "is not listed"),
    ];
    for (lists, row, expected) in rows {
        let complaints = lists.compare(std::slice::from_ref(&row), true);
        match complaints.as_slice() {
            [] => assert_eq!(expected, "", "{row:?}"),
            [one] => assert!(!expected.is_empty() && one.contains(expected), "{one}"),
            more => panic!("{more:?}"),
        }
    }
}

#[test]
fn a_listed_description_must_be_there_unless_only_some_were_asked_for() {
    assert_eq!(lists(0, None).compare(&[], true).len(), 1);
    assert_eq!(lists(0, None).compare(&[], false), Vec::<String>::new());
}

#[test]
fn examples_that_fail_are_listed_and_listed_ones_fail() {
    let mut lists = lists(0, None);
    let place = |pointer: &str| ("a.yaml".to_owned(), pointer.to_owned());
    lists
        .examples
        .insert(place("/known"), "so it is".to_owned());
    lists
        .examples
        .insert(place("/mended"), "so it was".to_owned());
    let failures = ["/known", "/new"].map(|pointer| (pointer.to_owned(), "why".to_owned()));
    let mut row = row(Outcome::Compiles, 0, &[]);
    row.examples = Some(Examples {
        failures: BTreeMap::from(failures),
        ..Examples::default()
    });
    let rows = [row];
    let complaints = lists.compare(&rows, true);
    assert!(complaints[0].contains("/new fails: why"), "{complaints:?}");
    assert!(
        complaints[1].contains("/mended is listed, but passes"),
        "{complaints:?}"
    );
    lists.bless(&rows, true);
    assert_eq!(lists.compare(&rows, true), Vec::<String>::new());
    assert_eq!(lists.unexplained().len(), 1);
}

#[test]
fn blessed_lists_survive_the_disk_and_keep_reasons_and_seconds() {
    let folder = tempfile::tempdir().expect("a folder");
    let mut lists = lists(0, Some("SW0104"));
    lists.bless(&[row(Outcome::Refused, 0, &["SW0104"])], true);
    lists.write(folder.path()).expect("written");
    let read = Lists::read(folder.path()).expect("read");
    assert_eq!(read, lists);
    let expected = &read.files["a.yaml"];
    assert_eq!(expected.seconds, Some(2.5));
    assert_eq!(
        expected.failure,
        Some(("SW0104".to_owned(), "so it is".to_owned()))
    );
    assert_eq!(read.unexplained(), Vec::<String>::new());
}

#[test]
fn a_new_failure_waits_for_its_reason() {
    let mut lists = Lists::default();
    lists.bless(&[row(Outcome::Refused, 0, &["SW0104"])], true);
    assert_eq!(
        lists.unexplained(),
        ["expected.tsv: a.yaml fails without a reason"]
    );
}
