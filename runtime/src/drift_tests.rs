//! What an answer holds that its description does not say: where it is, and how the answer reads all the same.

use crate::drift_types::{Node, Pair, Pet};
use crate::runtime::drift::findings;
use crate::runtime::{decode, DecodeError, Finding, FindingKind, Received};
use serde::de::DeserializeOwned;

fn answer(body: &str) -> Received {
    let media = http::HeaderValue::from_static("application/json");
    let headers = [(http::header::CONTENT_TYPE, media)].into_iter().collect();
    Received::new(http::StatusCode::OK, headers, body.to_owned().into(), 1)
}

/// How a body reads for whoever asked for drift, and what was found.
fn watched<T: DeserializeOwned>(body: &str) -> (Result<T, DecodeError>, Vec<Finding>, usize) {
    let answer = answer(body);
    let mut outcome = None;
    let found = findings(&answer, &mut |answer| match decode::json(answer) {
        Ok(value) => {
            outcome = Some(Ok(value));
            None
        }
        Err(error) => {
            outcome.get_or_insert_with(|| Err(error.clone()));
            Some(error)
        }
    });
    let (found, more) = found.unwrap_or_default();
    (outcome.expect("it was read"), found, more)
}

/// The same for a node, with findings as texts: `unknown /a`, `value /a`, `/a: message`.
fn node(body: &str) -> (Node, Vec<String>) {
    let (node, found, more) = watched::<Node>(body);
    assert_eq!(more, 0);
    let found = found.into_iter().map(|finding| match finding.kind {
        FindingKind::Unknown => format!("unknown {}", finding.pointer),
        FindingKind::UnknownValue => format!("value {}", finding.pointer),
        FindingKind::IllTyped { message } => format!("{}: {message}", finding.pointer),
    });
    (node.expect(body), found.collect())
}

/// What is found in a body that reads as it would without anybody who watches.
fn found(body: &str) -> Vec<String> {
    let (node, found) = node(body);
    let read: Node = serde_json::from_str(body).expect("it reads");
    assert_eq!(node, read, "{body}");
    found
}

fn refused(body: &str) -> DecodeError {
    let (read, found, _) = watched::<Node>(body);
    assert!(found.is_empty(), "{found:?}");
    read.expect_err(body)
}

#[test]
fn an_answer_as_described_has_no_drift() {
    let body = r#"{"id":1,"count":2,"note":null,"child":{"id":3},"children":[{"id":4}],"named":{"a":{"id":5}},"typed":{"id":1,"more":2},
        "color":"red","colors":["red"],"level":1,"pet":{"lives":9},"pair":[1,{"lives":9}],"any":{"b":1},"o\"d/d":1}"#;
    assert!(found(body).is_empty());
}

#[test]
fn unknown_members_are_found_wherever_they_are() {
    let body = r#" { "id": 1, "x": {"y": 1}, "child": {"id": 1, "x/y~z": 1}, "children": [{"id": 1}, {"id": 1, "x": 1}, { "x": 2, "id": 1 }],
        "named": {"a b": {"id": 1, "x": 1}}, "closed": {"x": 1}, "typed": {"id": 1, "x": 1}, "any": {"x": 1}, "": 1, "é": "\"" } "#;
    let expected = [
        "unknown /x",
        "unknown /child/x~1y~0z",
        "unknown /children/1/x",
        "unknown /children/2/x",
        "unknown /named/a b/x",
        "unknown /closed/x",
        "unknown /",
        "unknown /é",
    ];
    assert_eq!(found(body), expected);
}

#[test]
fn names_with_escapes_are_found_too() {
    let body = r#"{"id":1,"a\"b":1,"children":[{"\u0061":1,"id":1},{"a\\":2,"id":2,"o\"d\/d":null}],"x":2}"#;
    let expected = [
        "unknown /a\"b",
        "unknown /children/0/a",
        "unknown /children/1/a\\",
        "/children/1/o\"d~1d: null, where the description has none",
        "unknown /x",
    ];
    assert_eq!(found(body), expected);
}

#[test]
fn null_where_none_is_described_is_told_and_kept() {
    assert_eq!(
        found(r#"{"id":1,"count":null,"note":null,"closed":{"id":null}}"#),
        [
            "/count: null, where the description has none",
            "/closed/id: null, where the description has none"
        ]
    );
}

#[test]
fn values_that_an_enum_does_not_have_are_told_without_the_value() {
    let body = r#"{"id":1,"color":"mauve","colors":["red","blue","\u0062"],"level":7,"children":[{"id":1,"color":"x"}]}"#;
    let expected = [
        "value /color",
        // A text with an escape is not handed out by the reader: it is told of its member.
        "value /colors",
        "value /colors/1",
        "value /level",
        "value /children/0/color",
    ];
    assert_eq!(found(body), expected);
}

#[test]
fn of_a_union_only_what_the_chosen_variant_shows_is_told() {
    // As a cat its age does not read, and its color is unknown; it is a dog.
    let dog = r#"{"lives":9,"age":"old","color":"mauve"}"#;
    let cat = r#"{"lives":9,"age":1,"color":"mauve","x":{"a":1}}"#;
    let body = format!(
        r#"{{"id":1,"pet":{dog},"pets":[{cat},{dog},{{"\u0061":1,"lives":1}},7,{{"pet":{cat}}}]}}"#
    );
    let expected = [
        "unknown /pet/lives",
        "unknown /pet/color",
        "value /pets/0/color",
        "unknown /pets/0/x",
        "unknown /pets/1/lives",
        "unknown /pets/1/color",
        "unknown /pets/2/a",
        "value /pets/3",
        "value /pets/4/pet/color",
        "unknown /pets/4/pet/x",
    ];
    let mut told = found(&body);
    told.sort();
    let mut sorted = expected.map(str::to_owned);
    sorted.sort();
    assert_eq!(told, sorted);
    let (node, _) = node(&body);
    assert!(matches!(node.pet, Some(Pet::Dog(_))));
}

#[test]
fn leaving_members_out_does_not_change_which_variant_is_chosen() {
    let body = r#"{"id":1,"count":"x","pets":[{"lives":9,"age":"old"},{"lives":9,"age":1}]}"#;
    let (node, found) = node(body);
    let pets = node.pets.expect("pets");
    assert!(matches!(pets[..], [Pet::Dog(_), Pet::Cat(_)]));
    assert_eq!(
        found,
        [
            "/count: invalid type: string, expected i64",
            "unknown /pets/0/lives"
        ]
    );
}

#[test]
fn an_optional_member_that_does_not_read_is_left_out() {
    for (member, rest) in [
        (r#""count":"x""#, r#""id":1"#),
        (r#""note":7"#, r#""id":1,"count":2"#),
        (r#""child":[]"#, r#""id":1,"x":2"#),
        (r#""o\"d/d" : "x""#, r#""id":1"#),
    ] {
        let expected: Node = serde_json::from_str(&format!("{{{rest}}}")).expect("it reads");
        for body in [
            format!("{{{member},{rest}}}"),
            format!("{{ {rest} , {member} }}"),
            format!("{{{rest},\n{member}\n}}"),
        ] {
            let (node, found) = node(&body);
            assert_eq!(node, expected, "{body}");
            assert!(
                found.iter().any(|text| text.contains(": invalid type: ")),
                "{found:?}"
            );
        }
    }
}

#[test]
fn the_innermost_optional_member_is_what_is_left_out() {
    // In a required member of an item of a list of an optional member.
    let (read, found) = node(r#"{"id":1,"child":{"id":2,"children":[{"id":3},{"id":"x"}]}}"#);
    assert_eq!(
        found,
        ["/child/children: at /child/children/1/id: invalid type: string, expected i64"]
    );
    assert_eq!(read.child.expect("a child").children, None);
    let (read, found) = node(r#"{"id":1,"named":{"id":{"id":2,"named":{"named":{"count":[]}}}}}"#);
    assert_eq!(
        found,
        [
            "/named/id/named: at /named/id/named/named: missing field `id`",
            "/named/id/named/named/count: invalid type: sequence, expected i64"
        ]
    );
    assert!(read
        .named
        .expect("names")
        .get("id")
        .is_some_and(|node| node.named.is_none()));
    let (read, found) = node(r#"{"id":1,"typed":{"id":1,"a":"x","b":2}}"#);
    assert_eq!(found, ["/typed/a: invalid type: string, expected i64"]);
    assert_eq!(read.typed.expect("typed").extra.len(), 1);
}

#[test]
fn what_no_optional_member_holds_stays_an_error() {
    assert_eq!(refused(r#"{"id":"x"}"#).pointer, "/id");
    assert_eq!(refused(r#"{"id":"x","count":"y"}"#).pointer, "/id");
    assert_eq!(
        refused(r#"{"count":"y","id":"x"}"#).pointer,
        "/count",
        "the first error of the answer as it came"
    );
    refused(r#"{"count":"y"}"#);
    refused(r#"{"id":1,"count":"#);
    refused(r#"{"id":1,"count":x}"#);
    refused("[]");
}

#[test]
fn names_that_stand_twice_stay_an_error() {
    for body in [
        r#"{"id":1,"id":1}"#,
        r#"{"id":1,"count":1,"count":1}"#,
        r#"{"id":1,"count":"x","count":1}"#,
        r#"{"id":1,"count":1,"count":"x"}"#,
        r#"{"id":1,"count":"x","\u0063ount":1}"#,
        r#"{"id":1,"x":1,"x":1}"#,
        r#"{"id":1,"child":{"id":1,"id":1}}"#,
        r#"{"id":1,"child":{"id":1,"x":1,"x":1}}"#,
        r#"{"id":1,"typed":{"id":1,"x":1,"x":1}}"#,
    ] {
        refused(body);
    }
}

#[test]
fn faults_in_tuples_lead_to_the_member_in_their_items() {
    let (node, mut found) = node(
        r#"{"id":1,"children":[{"id":2,"pair":[1,{"lives":9,"x":1,"color":"blue"}]},{"id":2,"pair":[1,{"lives":9,"age":"secret"}]}]}"#,
    );
    // What is buffered has its members in the order of the text or of their names, as `serde_json` is compiled (`preserve_order`).
    found.sort();
    assert_eq!(
        found,
        [
            "/children/1/pair/1/age: at /children/1: item 1: invalid type: string, expected i64",
            "unknown /children/0/pair/1/x",
            "value /children/0/pair/1/color",
        ]
    );
    let children = node.children.expect("children");
    let pair = children[1].pair.as_ref().expect("a pair");
    assert_eq!(
        pair.1.as_ref().map(|cat| (cat.lives, cat.age)),
        Some((9, None))
    );
}

#[test]
fn everything_else_of_the_body_stays_as_it_is() {
    let rest = r#""any":{"a":1,"a":2,"b":0.1e-7,"c":18446744073709551615,"d":"\u00e9\ud83d\ude00"},"x":[ 1 , "," , "\"" ]"#;
    let body = format!(r#"{{"id":1,"count":"}}]\",","note":{{"a":"b"}},{rest},"child":7}}"#);
    let (read, found) = node(&body);
    let expected: Node = serde_json::from_str(&format!(r#"{{"id":1,{rest}}}"#)).expect("it reads");
    assert_eq!(read, expected);
    assert_eq!(found.len(), 4, "{found:?}");
}

/// A list of nodes, each with a fault.
fn faults(count: usize) -> String {
    let faults = vec![r#"{"id":1,"count":"x","x":2}"#; count].join(",");
    format!(r#"{{"id":1,"children":[{faults}]}}"#)
}

#[test]
fn a_hundred_members_are_left_out_and_with_more_the_answer_does_not_read() {
    let (node, found) = node(&faults(100));
    assert_eq!(found.len(), 200);
    assert_eq!(
        found[198],
        "/children/99/count: invalid type: string, expected i64"
    );
    assert_eq!(found[199], "unknown /children/99/x");
    let children = node.children.expect("children");
    assert!(children
        .iter()
        .all(|node| node.count.is_none() && node.extra.len() == 1));
    assert_eq!(refused(&faults(101)).pointer, "/children/0/count");
}

#[test]
fn of_many_findings_a_thousand_are_told_and_the_others_counted() {
    let many: Vec<String> = (0..1_500)
        .map(|number| format!("\"x{number}\":1"))
        .collect();
    let (read, found, more) = watched::<Node>(&format!(r#"{{"id":1,{}}}"#, many.join(",")));
    assert_eq!(read.expect("it reads").extra.len(), 1_500);
    assert_eq!((found.len(), more), (1_000, 500));
    assert_eq!(found[999].pointer, "/x999");
}

#[test]
fn places_that_are_only_found_by_reading_again_are_looked_for_a_hundred_times() {
    let many: Vec<String> = (0..150)
        .map(|number| format!("\"\\u0061{number}\":1"))
        .collect();
    let (read, found, more) = watched::<Node>(&format!(r#"{{"id":1,{}}}"#, many.join(",")));
    assert_eq!(read.expect("it reads").extra.len(), 150);
    assert_eq!((found.len(), more), (100, 50));
    assert_eq!(found[99].pointer, "/a99");
}

#[test]
fn no_finding_says_a_value() {
    let body = r#"{"id":1,"count":"secret, expected \" `secret` ","child":"secret","color":"secret","pet":"secret","pair":["secret"],
        "typed":{"id":1,"x":"secret"},"closed":{"id":"secret"},"children":[{"id":"invalid secret"}],"level":4711,"note":4711.5,"x":"secret"}"#;
    let (_, found, _) = watched::<Node>(body);
    assert_eq!(found.len(), 11, "{found:?}");
    for finding in found {
        let text = format!("{finding} {finding:?}");
        assert!(!text.contains("secret") && !text.contains("4711"), "{text}");
    }
}

#[test]
fn bodies_that_are_no_json_have_no_drift() {
    let answer = answer(r#"{"x":1}"#);
    let found = findings(&answer, &mut |answer| decode::text(answer).err());
    assert_eq!(found, Some((Vec::new(), 0)));
}

#[test]
fn an_error_in_an_item_of_a_tuple_says_no_value() {
    let error = decode::payload::<Pair>(br#"["secret"]"#).expect_err("no number");
    assert_eq!(error.message, "item 0: invalid type: string, expected i64");
}
