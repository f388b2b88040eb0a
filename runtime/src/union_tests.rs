//! Unions by their tables: which variant a value is, and that it is written back as it came.

use crate::runtime::{codec, Extra, Json, Unknown};
use serde_json::json;

#[derive(Clone, Debug, PartialEq)]
struct Opened {
    kind: String,
    at: Option<String>,
    id: Option<i64>,
    extra: Extra,
}

codec::object! {
    both Opened { extra } Need kind, NeedNull at, Opt id,
}

#[derive(Clone, Debug, PartialEq)]
struct Closed {
    kind: Option<String>,
    reason: String,
    extra: Extra,
}

codec::object! {
    both Closed { extra } Opt kind, Need reason = "why",
}

#[derive(Clone, Debug, PartialEq)]
enum Event {
    Opened(Box<Opened>),
    Closed(Box<Closed>),
    Shut(Box<Closed>),
    Unknown(Unknown<Json>),
}

codec::union! {
    both Event { Unknown } by "kind";
    Object Opened from Opened = "opened" | "reopened",
    Object Closed like Closed = "closed",
    Object Shut like Closed = "shut",
}

#[derive(Clone, Debug, PartialEq)]
struct Good {
    ok: bool,
}

codec::object! {
    both Good {} Need ok,
}

#[derive(Clone, Debug, PartialEq)]
enum Answer {
    Good(Box<Good>),
    Unknown(Unknown<Json>),
}

codec::union! {
    both Answer { Unknown } by "ok";
    Object Good from Good = "true",
}

#[derive(Clone, Debug, PartialEq)]
struct Circle {
    form: Option<String>,
    size: f64,
    extra: Extra,
}

codec::object! {
    both Circle { extra } Opt form, Need size,
}

#[derive(Clone, Debug, PartialEq)]
struct Square {
    form: Option<String>,
    size: f64,
    turned: Option<bool>,
    extra: Extra,
}

codec::object! {
    both Square { extra } Opt form, Need size, Opt turned,
}

#[derive(Clone, Debug, PartialEq)]
enum Shape {
    Circle(Box<Circle>),
    Square(Box<Square>),
    Unknown(Unknown<Json>),
}

codec::union! {
    both Shape { Unknown };
    Object Circle from Circle where "form" = "circle" | "disc",
    Object Square from Square where "form" = "square" && "turned" = "true" | "false",
}

#[derive(Clone, Debug, PartialEq)]
enum Any {
    Event(Event),
    Shape(Box<Shape>),
    Number(f64),
    Integer(i64),
    Texts(Vec<String>),
    Unknown(Unknown<Json>),
}

codec::union! {
    both Any { Unknown };
    Object Event only known,
    Object Shape only known,
    Number Number,
    Integer Integer,
    Array Texts,
}

fn read<T: serde::de::DeserializeOwned + serde::Serialize>(value: &Json) -> T {
    let read = serde_json::from_value(value.clone()).expect("a union reads any value");
    let written = serde_json::to_value(&read).expect("it writes");
    assert_eq!(&written, value);
    read
}

#[test]
fn the_discriminator_says_the_variant_by_any_of_its_values() {
    for kind in ["opened", "reopened"] {
        let event = read(&json!({"kind": kind, "at": "noon"}));
        assert!(matches!(event, Event::Opened(_)), "{event:?}");
    }
    // Two variants of one type: only the discriminator tells them apart.
    let closed = read(&json!({"kind": "closed", "why": "late"}));
    assert!(matches!(closed, Event::Closed(_)), "{closed:?}");
    let shut = read(&json!({"kind": "shut", "why": "late"}));
    assert!(matches!(shut, Event::Shut(_)), "{shut:?}");
}

#[test]
fn what_the_discriminator_says_is_not_replaced_by_what_the_value_looks_like() {
    let event = read(&json!({"kind": "opened", "why": "late"}));
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
    let event = read(&json!({"kind": "another", "why": "late"}));
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
    let event: Event = read(&json!({"why": "late"}));
    assert!(matches!(event, Event::Closed(_)), "{event:?}");
}

#[test]
fn a_discriminator_that_is_no_text_is_told_as_one() {
    let answer: Answer = read(&json!({"ok": true}));
    assert!(matches!(answer, Answer::Good(_)), "{answer:?}");
    let answer: Answer = read(&json!({"ok": false}));
    assert!(matches!(answer, Answer::Unknown(_)), "{answer:?}");
}

#[test]
fn members_that_the_table_of_the_object_needs_must_be_there() {
    let event: Event = read(&json!({"kind": null, "at": null}));
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
    let event: Event = read(&json!({"kind": "opened", "at": null}));
    assert!(matches!(event, Event::Opened(_)), "{event:?}");
    let event: Event = read(&json!({"kind": "opened"}));
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
    // By its name on the wire, not by that of the member.
    let event: Event = read(&json!({"reason": "late"}));
    assert!(matches!(event, Event::Unknown(_)), "{event:?}");
}

#[test]
fn members_of_listed_values_tell_variants_apart_where_they_are_there() {
    let disc: Shape = read(&json!({"form": "disc", "size": 1.5, "turned": true}));
    assert!(matches!(disc, Shape::Circle(_)), "{disc:?}");
    let square: Shape = read(&json!({"form": "square", "size": 1.5}));
    assert!(matches!(square, Shape::Square(_)), "{square:?}");
    let other: Shape = read(&json!({"form": "star", "size": 1.5}));
    assert!(matches!(other, Shape::Unknown(_)), "{other:?}");
    let neither: Shape = read(&json!({"size": 1.5}));
    assert!(matches!(neither, Shape::Circle(_)), "{neither:?}");
    let turned: Shape = read(&json!({"size": 1.5, "turned": false}));
    assert!(matches!(turned, Shape::Square(_)), "{turned:?}");
}

#[test]
fn a_union_that_is_a_variant_takes_only_what_it_knows_boxed_or_not() {
    let event: Any = read(&json!({"kind": "shut", "why": "late"}));
    assert!(matches!(event, Any::Event(Event::Shut(_))), "{event:?}");
    let shape: Any = read(&json!({"form": "circle", "size": 1.5}));
    let Any::Shape(shape) = shape else {
        panic!("{shape:?}");
    };
    assert!(matches!(*shape, Shape::Circle(_)), "{shape:?}");
    let other: Any = read(&json!({"another": 1}));
    assert!(matches!(other, Any::Unknown(_)), "{other:?}");
}

#[test]
fn an_integer_is_an_integer_before_it_is_a_number() {
    assert_eq!(read::<Any>(&json!(3)), Any::Integer(3));
    assert_eq!(read::<Any>(&json!(3.5)), Any::Number(3.5));
    assert_eq!(read::<Any>(&json!(["a"])), Any::Texts(vec!["a".into()]));
    let other: Any = read(&json!([1]));
    assert!(matches!(other, Any::Unknown(_)), "{other:?}");
}

#[test]
fn an_object_that_one_variant_holds_converts_into_it() {
    let circle = Circle {
        form: None,
        size: 1.0,
        extra: Extra::new(),
    };
    assert_eq!(Shape::from(circle.clone()), Shape::Circle(Box::new(circle)));
}
