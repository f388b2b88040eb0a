//! Typed headers: every form of value, and what is wrong with those that do not read.

use crate::runtime::headers::Header;
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
    assert_eq!(Header::<i64>::required("Limit").of(&all), Ok(5000));
    assert_eq!(Header::<f64>::required("ratio").of(&all), Ok(0.5));
    assert_eq!(Header::<bool>::required("fresh").of(&all), Ok(true));
    assert_eq!(Header::<String>::required("who").of(&all).unwrap(), "a, b");
}

#[test]
fn absent_is_none_or_an_error_where_it_is_required() {
    let none = HeaderMap::new();
    assert_eq!(Header::<Option<i64>>::optional("limit").of(&none), Ok(None));
    let error = Header::<i64>::required("limit").of(&none).unwrap_err();
    assert!(error.missing);
    assert_eq!(error.to_string(), "the header `limit` is missing");
}

#[test]
fn a_wrong_value_is_an_error_that_does_not_repeat_it() {
    let all = headers(&[("limit", "hunter2")]);
    let error = Header::<Option<i64>>::optional("limit")
        .of(&all)
        .unwrap_err();
    assert!(!error.missing);
    assert_eq!(error.to_string(), "the header `limit` is no whole number");
    let error = Header::<Value>::required("limit")
        .json()
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
        Header::<Vec<i64>>::required("list").of(&all).unwrap(),
        [1, 2, 3]
    );
    let map = Header::<BTreeMap<String, String>>::required;
    let expected = BTreeMap::from([
        ("role".to_owned(), "admin".to_owned()),
        ("age".to_owned(), "9".to_owned()),
    ]);
    assert_eq!(map("plain").of(&all), Ok(expected.clone()));
    assert_eq!(map("exploded").exploded().of(&all), Ok(expected));
    let broken = Header::<BTreeMap<String, String>>::required("list");
    assert!(broken.of(&all).is_err());
}

#[test]
fn json_reads_as_json() {
    let all = headers(&[("meta", "{\"a\":[1]}")]);
    let value = Header::<Value>::required("meta").json().of(&all).unwrap();
    assert_eq!(value, serde_json::json!({"a": [1]}));
}

#[test]
fn cookies_are_a_list_by_line() {
    let all = headers(&[
        ("set-cookie", "a=1; Expires=Wed, 21 Oct 2026"),
        ("set-cookie", "b=2"),
    ]);
    let cookies = Header::<Vec<String>>::required("Set-Cookie")
        .of(&all)
        .unwrap();
    assert_eq!(cookies, ["a=1; Expires=Wed, 21 Oct 2026", "b=2"]);
}

#[test]
fn an_empty_value_is_an_empty_text_an_empty_list_or_null() {
    let all = headers(&[("empty", "")]);
    let number = Header::<Option<i64>>::optional("empty");
    assert_eq!(number.of(&all), Ok(None));
    assert_eq!(Header::<String>::required("empty").of(&all).unwrap(), "");
    assert_eq!(
        Header::<Vec<i64>>::required("empty").of(&all).unwrap(),
        [0; 0]
    );
    assert_eq!(Header::<Option<i64>>::required("empty").of(&all), Ok(None));
}

#[test]
fn what_is_no_utf_8_reads_as_latin_1() {
    let mut all = HeaderMap::new();
    all.insert("who", HeaderValue::from_bytes(b"caf\xe9").unwrap());
    assert_eq!(Header::<String>::required("who").of(&all).unwrap(), "café");
}
