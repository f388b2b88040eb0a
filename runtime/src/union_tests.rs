//! Unions: by tag, by form, and one within another.

use crate::runtime::codec::{self, Case, JsonKind};
use crate::runtime::Json;
use serde_json::json;

#[derive(Debug, PartialEq)]
enum Pet {
    Cat(Json),
    Dog(Json),
    Base(Json),
    Unknown(Json),
}

impl codec::Union for Pet {
    const TAG: Option<&'static str> = Some("kind");
    const CASES: &'static [Case<Self>] = &[
        Case {
            tags: &["true", "cat"],
            read: |value| Ok(Self::Cat(value.clone())),
            ..Case::NONE
        },
        Case {
            tags: &["2"],
            required: &["tricks"],
            read: |value| Ok(Self::Dog(value.clone())),
            ..Case::NONE
        },
        Case {
            kind: JsonKind::Object,
            read: |value| Ok(Self::Base(value.clone())),
            ..Case::NONE
        },
    ];

    fn unknown(value: Json) -> Self {
        Self::Unknown(value)
    }
}

/// A union of numbers and of a union of texts.
#[derive(Debug, PartialEq)]
enum Outer {
    Inner(Inner),
    Number(f64),
    Integer(i64),
    Unknown(Json),
}

#[derive(Debug, PartialEq)]
enum Inner {
    Text(String),
    Unknown(Json),
}

impl codec::Union for Inner {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [Case<Self>] = &[Case {
        kind: JsonKind::Text,
        read: |value| Ok(Self::Text(codec::from_json(value)?)),
        ..Case::NONE
    }];

    fn unknown(value: Json) -> Self {
        Self::Unknown(value)
    }
}

impl codec::Union for Outer {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [Case<Self>] = &[
        Case {
            read: |value| Ok(Self::Inner(codec::from_known(value)?)),
            ..Case::NONE
        },
        Case {
            kind: JsonKind::Number,
            read: |value| Ok(Self::Number(codec::from_json(value)?)),
            ..Case::NONE
        },
        Case {
            kind: JsonKind::Integer,
            read: |value| Ok(Self::Integer(codec::from_json(value)?)),
            ..Case::NONE
        },
    ];

    fn unknown(value: Json) -> Self {
        Self::Unknown(value)
    }
}

fn read<U: codec::Union>(value: &Json) -> U {
    codec::read_union(value).expect("every value is read")
}

#[test]
fn tags_are_told_whether_they_are_texts_or_not() {
    for tag in [json!("cat"), json!(true), json!("true")] {
        let value = json!({ "kind": tag });
        assert_eq!(read::<Pet>(&value), Pet::Cat(value.clone()));
    }
    let value = json!({ "kind": 2 });
    assert_eq!(read::<Pet>(&value), Pet::Dog(value.clone()));
}

#[test]
fn a_tag_that_is_not_known_is_the_variant_without_tags() {
    let value = json!({ "kind": "bird", "tricks": 1 });
    assert_eq!(read::<Pet>(&value), Pet::Base(value.clone()));
}

#[test]
fn a_value_without_a_tag_is_told_by_its_form() {
    assert_eq!(read::<Pet>(&json!([])), Pet::Cat(json!([])));
    let value = json!({ "tricks": 1 });
    assert_eq!(read::<Pet>(&value), Pet::Base(value.clone()));
}

#[test]
fn a_union_within_a_union_leaves_what_it_does_not_know_to_the_others() {
    assert_eq!(
        read::<Outer>(&json!("a")),
        Outer::Inner(Inner::Text("a".to_owned()))
    );
    assert_eq!(read::<Outer>(&json!(1.5)), Outer::Number(1.5));
    assert_eq!(read::<Outer>(&json!(7)), Outer::Integer(7));
    assert_eq!(read::<Outer>(&json!([])), Outer::Unknown(json!([])));
}
