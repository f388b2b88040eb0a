//! Four presences × absent, null, a value, twice: what is read and what is written back.

use crate::runtime::{codec, Extra, Field};

#[derive(Clone, Debug, PartialEq)]
struct All {
    need: i64,
    need_null: Option<i64>,
    opt: Option<i64>,
    opt_null: Field<i64>,
    extra: Extra,
}

codec::object! {
    both All { extra } Need need, NeedNull need_null, Opt opt, OptNull opt_null,
}

/// The members in their order, with `name` replaced by `text`.
fn with(name: &str, text: &str) -> String {
    let members = ["need", "need_null", "opt", "opt_null"].map(|member| {
        if member == name {
            text.to_owned()
        } else {
            format!("\"{member}\":1")
        }
    });
    let present: Vec<String> = members
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect();
    format!("{{{}}}", present.join(","))
}

#[test]
fn every_presence_reads_and_writes_absent_null_value_and_twice_as_it_must() {
    for (name, absent, null) in [
        ("need", false, false),
        ("need_null", false, true),
        ("opt", true, true),
        ("opt_null", true, true),
    ] {
        let null_text = format!("\"{name}\":null");
        for (text, reads) in [("", absent), (null_text.as_str(), null)] {
            let json = with(name, text);
            let read = serde_json::from_str::<All>(&json);
            assert_eq!(read.is_ok(), reads, "{json}");
            if let Ok(read) = read {
                let written = serde_json::to_value(&read).expect("it writes");
                let value: serde_json::Value = serde_json::from_str(&json).expect("JSON");
                assert_eq!(written, value, "{json}");
            }
        }
        let value = with(name, &format!("\"{name}\":7"));
        let read: All = serde_json::from_str(&value).expect("a value reads");
        assert_eq!(serde_json::to_string(&read).expect("it writes"), value);
        let twice = with(name, &format!("\"{name}\":7,\"{name}\":7"));
        let error = serde_json::from_str::<All>(&twice).expect_err("twice is refused");
        assert!(
            error
                .to_string()
                .contains(&format!("duplicate field `{name}`")),
            "{error}"
        );
    }
}

#[test]
fn a_missing_member_and_a_null_where_a_value_is_required_are_said_apart() {
    let missing = serde_json::from_str::<All>(&with("need", "")).expect_err("missing");
    let null = serde_json::from_str::<All>(&with("need", "\"need\":null")).expect_err("null");
    assert!(missing.to_string().contains("missing field `need`"));
    assert!(null.to_string().contains("invalid type: null"));
}
