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

/// An object of members that all are needed, and their names.
macro_rules! wide {
    ($($member:ident)*) => {
        #[derive(Clone, Debug, PartialEq)]
        struct Wide {
            $($member: i64,)*
            extra: Extra,
        }

        codec::object! { both Wide { extra } $(Need $member,)* }

        const WIDE: &[&str] = &[$(stringify!($member)),*];
    };
}

wide! {
    m00 m01 m02 m03 m04 m05 m06 m07 m08 m09 m10 m11 m12 m13 m14 m15 m16 m17 m18 m19 m20 m21 m22 m23 m24
    m25 m26 m27 m28 m29 m30 m31 m32 m33 m34 m35 m36 m37 m38 m39 m40 m41 m42 m43 m44 m45 m46 m47 m48 m49
    m50 m51 m52 m53 m54 m55 m56 m57 m58 m59 m60 m61 m62 m63 m64 m65
}

#[test]
fn every_member_of_a_wide_object_is_asked_for_and_none_may_stand_twice() {
    let json = |names: &[&str]| {
        let members: Vec<_> = names.iter().map(|name| format!("\"{name}\":1")).collect();
        format!("{{{}}}", members.join(","))
    };
    assert!(serde_json::from_str::<Wide>(&json(WIDE)).is_ok());
    for (at, name) in WIDE.iter().enumerate() {
        let mut names = WIDE.to_vec();
        names.remove(at);
        let error = serde_json::from_str::<Wide>(&json(&names)).expect_err("missing");
        let expected = format!("missing field `{name}`");
        assert!(error.to_string().contains(&expected), "{error}");
        names.extend([*name, *name]);
        let error = serde_json::from_str::<Wide>(&json(&names)).expect_err("twice");
        let expected = format!("duplicate field `{name}`");
        assert!(error.to_string().contains(&expected), "{error}");
    }
}

#[test]
fn formats_that_count_members_before_them_are_told_how_many_come() {
    let first = |json: &str| {
        let value: All = serde_json::from_str(json).expect("it reads");
        let mut written = Vec::new();
        ciborium::into_writer(&value, &mut written).expect("it writes");
        written[0]
    };
    // CBOR: a map of so many.
    assert_eq!(first(r#"{"need":1,"need_null":null}"#), 0xa2);
    assert_eq!(first(r#"{"need":1,"need_null":1,"opt_null":null}"#), 0xa3);
    // The null of `opt` is in `extra`, and so is what is not described.
    assert_eq!(
        first(r#"{"need":1,"need_null":1,"opt":null,"new":1}"#),
        0xa4
    );
}
