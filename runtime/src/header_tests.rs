//! Typed headers: every form of value, and what is wrong with those that do not read.

use crate::runtime::headers::{Form, Header};
use http::{HeaderMap, HeaderValue};
use serde_json::Value;
use std::collections::BTreeMap;

fn headers(lines: &[(&'static str, &'static str)]) -> HeaderMap {
    let mut headers = HeaderMap::new();
    for (name, value) in lines {
        headers.append(*name, HeaderValue::from_static(value));
    }
    headers
}

#[test]
fn scalars_read_as_their_types() {
    let all = headers(&[
        ("limit", " 5000"),
        ("ratio", "0.5"),
        ("fresh", "true"),
        ("who", "a, b"),
    ]);
    assert_eq!(
        Header::<i64>::required("Limit", Form::Plain).of(&all),
        Ok(5000)
    );
    assert_eq!(
        Header::<f64>::required("ratio", Form::Plain).of(&all),
        Ok(0.5)
    );
    assert_eq!(
        Header::<bool>::required("fresh", Form::Plain).of(&all),
        Ok(true)
    );
    assert_eq!(
        Header::<String>::required("who", Form::Plain)
            .of(&all)
            .unwrap(),
        "a, b"
    );
}

#[test]
fn absent_is_none_or_an_error_where_it_is_required() {
    let none = HeaderMap::new();
    assert_eq!(
        Header::<Option<i64>>::optional("limit", Form::Plain).of(&none),
        Ok(None)
    );
    let error = Header::<i64>::required("limit", Form::Plain)
        .of(&none)
        .unwrap_err();
    assert!(error.missing);
    assert_eq!(error.to_string(), "the header `limit` is missing");
}

#[test]
fn a_wrong_value_is_an_error_that_does_not_repeat_it() {
    let all = headers(&[("limit", "hunter2")]);
    let error = Header::<Option<i64>>::optional("limit", Form::Plain)
        .of(&all)
        .unwrap_err();
    assert!(!error.missing);
    assert_eq!(error.to_string(), "the header `limit` is no whole number");
    let error = Header::<Value>::required("limit", Form::Json)
        .of(&all)
        .unwrap_err();
    assert!(!error.to_string().contains("hunter2"));
}

#[test]
fn lists_and_objects_read_in_both_forms() {
    let all = headers(&[
        ("list", "1,2"),
        ("list", "3"),
        ("plain", "role,admin,age,9"),
        ("exploded", "role=admin,age=9"),
    ]);
    assert_eq!(
        Header::<Vec<i64>>::required("list", Form::Plain)
            .of(&all)
            .unwrap(),
        [1, 2, 3]
    );
    let map = |name, form| {
        Header::<BTreeMap<String, String>>::required(name, form)
            .of(&all)
            .unwrap()
    };
    let expected = BTreeMap::from([
        ("role".to_owned(), "admin".to_owned()),
        ("age".to_owned(), "9".to_owned()),
    ]);
    assert_eq!(map("plain", Form::Plain), expected);
    assert_eq!(map("exploded", Form::Exploded), expected);
    let broken = Header::<BTreeMap<String, String>>::required("list", Form::Plain);
    assert!(broken.of(&all).is_err());
}

#[test]
fn json_reads_as_json() {
    let all = headers(&[("meta", "{\"a\":[1]}")]);
    let value = Header::<Value>::required("meta", Form::Json)
        .of(&all)
        .unwrap();
    assert_eq!(value, serde_json::json!({"a": [1]}));
}

#[test]
fn cookies_are_a_list_by_line() {
    let all = headers(&[
        ("set-cookie", "a=1; Expires=Wed, 21 Oct 2026"),
        ("set-cookie", "b=2"),
    ]);
    let cookies = Header::<Vec<String>>::required("Set-Cookie", Form::Plain)
        .of(&all)
        .unwrap();
    assert_eq!(cookies, ["a=1; Expires=Wed, 21 Oct 2026", "b=2"]);
}

#[test]
fn an_empty_value_is_an_empty_text_an_empty_list_or_null() {
    let all = headers(&[("empty", "")]);
    assert_eq!(
        Header::<String>::required("empty", Form::Plain)
            .of(&all)
            .unwrap(),
        ""
    );
    assert_eq!(
        Header::<Vec<i64>>::required("empty", Form::Plain)
            .of(&all)
            .unwrap(),
        [0; 0]
    );
    assert_eq!(
        Header::<Option<i64>>::required("empty", Form::Plain).of(&all),
        Ok(None)
    );
}

#[test]
fn what_is_no_utf_8_reads_as_latin_1() {
    let mut all = HeaderMap::new();
    all.insert("who", HeaderValue::from_bytes(b"caf\xe9").unwrap());
    assert_eq!(
        Header::<String>::required("who", Form::Plain)
            .of(&all)
            .unwrap(),
        "café"
    );
}
