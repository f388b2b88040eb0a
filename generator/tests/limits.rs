//! Documents that are large or deep: the time is linear, the stack holds.

use specwright_build::Config;
use specwright_build::api::Api;
use specwright_build::lower::lower;
use specwright_build::normalize::normalize;
use specwright_build::read::read_text;
use specwright_build::report::Report;
use std::fmt::Write;
use std::time::{Duration, Instant};

fn document(text: String) -> (Option<Api>, Report, Duration) {
    let mut report = Report::default();
    let source = read_text("test", text, &mut report);
    let start = Instant::now();
    let document = source.and_then(|source| normalize(source.documents, &mut report));
    let api = document.map(|document| lower(&document, &mut report));
    (api, report, start.elapsed())
}

fn schemas(entries: impl Iterator<Item = (String, String)>) -> String {
    let mut text = r#"{"openapi":"3.0.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"#.to_owned();
    for (index, (name, schema)) in entries.enumerate() {
        let comma = if index == 0 { "" } else { "," };
        write!(text, r#"{comma}"{name}":{schema}"#).expect("text can be written to");
    }
    text.push_str("}}}");
    text
}

fn reference(index: usize) -> String {
    format!(r##"{{"$ref":"#/components/schemas/S{index}"}}"##)
}

/// Takes the same for each schema, however many there are (with room for a busy machine).
fn assert_linear(make: impl Fn(usize) -> String) {
    // Other work on the machine only ever makes it longer.
    let taken = |count: usize| {
        let (api, _, taken) = document(make(count));
        assert!(api.is_some());
        taken
    };
    let is_linear = |_| taken(10_000) < taken(1_000) * 40 + Duration::from_millis(500);
    assert!(
        (0..5).any(is_linear),
        "ten times the schemas took over 40 times as long, five times"
    );
}

#[test]
fn ten_thousand_schemas_that_refer_to_each_other() {
    assert_linear(|count| {
        schemas((0..count).map(|index| {
            let next = reference((index * 7 + 1) % count);
            (format!("S{index}"), format!(r#"{{"type":"object","properties":{{"a":{next},"b":{{"type":"object","properties":{{"c":{{"type":"string"}}}}}}}}}}"#))
        }))
    });
}

#[test]
fn ten_thousand_references_in_a_row() {
    assert_linear(|count| {
        schemas(
            (0..count).map(|index| (format!("S{index}"), reference((index + 1).min(count - 1)))),
        )
    });
}

#[test]
fn ten_thousand_all_of_in_a_row_are_cut() {
    let text = schemas((0..10_000).map(|index| {
        let base = reference(index + 1);
        (
            format!("S{index}"),
            format!(r#"{{"allOf":[{base},{{"properties":{{"p{index}":{{"type":"string"}}}}}}]}}"#),
        )
    }));
    let (api, _, taken) = document(text);
    assert!(api.is_some());
    assert!(taken < Duration::from_secs(120), "{taken:?}");
}

#[test]
fn doubling_all_of_is_not_doubled() {
    let text = schemas((0..60).map(|index| {
        let base = reference(index + 1);
        (
            format!("S{index}"),
            format!(
                r#"{{"allOf":[{base},{base},{{"properties":{{"p{index}":{{"type":"string"}}}}}}]}}"#
            ),
        )
    }));
    let (api, _, taken) = document(text);
    assert!(api.is_some());
    assert!(taken < Duration::from_secs(2), "{taken:?}");
}

#[test]
fn schemas_as_deep_as_the_reader_lets_them_be() {
    for (open, close) in [
        (r#"{"type":"array","items":"#, "}"),
        (r#"{"type":"object","properties":{"p":"#, "}}"),
        (r#"{"allOf":["#, "]}"),
        (r#"{"oneOf":[{"type":"string"},"#, "]}"),
        (r#"{"not":"#, "}"),
    ] {
        let depth = 240 / open.matches(['{', '[']).count().min(2);
        let schema = format!("{}{{}}{}", open.repeat(depth), close.repeat(depth));
        let (api, report, taken) = document(schemas(std::iter::once(("S".to_owned(), schema))));
        assert!(api.is_some(), "{open}: {:?}", report.findings.first());
        assert!(taken < Duration::from_secs(2), "{open}: {taken:?}");
    }
}

/// `levels` of arrays, maps, objects or unions around each other.
fn nested(open: &str, close: &str, levels: usize) -> String {
    let leaf = r#"{"type":"string"}"#;
    let schema = open.repeat(levels) + leaf + &close.repeat(levels);
    schemas([("Deep".to_owned(), schema)].into_iter())
}

#[test]
fn what_is_nested_to_the_limit_is_written_too() {
    let kinds = [
        (r#"{"type":"array","items":"#, "}", 1),
        (r#"{"type":"object","additionalProperties":"#, "}", 1),
        (r#"{"type":"object","properties":{"a":"#, "}}", 2),
        (r#"{"oneOf":["#, r#",{"type":"integer"}]}"#, 2),
        (r#"{"allOf":["#, "]}", 2),
    ];
    // The document, `components` and `schemas` are around it.
    for (open, close, each) in kinds {
        let text = nested(open, close, 250 / each);
        let mut report = Report::default();
        let source = read_text("openapi.json", text, &mut report).expect("it can be read");
        let output = Config::new("openapi.json").generate_from(source, report);
        assert!(output.tree.is_some(), "{open}");
    }
}
