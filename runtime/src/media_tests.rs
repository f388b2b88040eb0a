//! Which of several media types an answer has.

use crate::runtime::{decode, media::choice, Received};
use bytes::Bytes;
use http::{HeaderMap, HeaderValue, StatusCode};

fn answer(media: Option<&'static str>, body: &'static [u8]) -> Received {
    let mut headers = HeaderMap::new();
    if let Some(media) = media {
        headers.insert("content-type", HeaderValue::from_static(media));
    }
    Received::new(StatusCode::OK, headers, Bytes::from_static(body), 1)
}

fn chosen(media: &'static str, offers: &[&str]) -> usize {
    choice(&answer(Some(media), b""), offers)
}

#[test]
fn the_media_type_chooses_without_case_and_charset() {
    let offers = ["application/json", "text/plain; charset=utf-8"];
    assert_eq!(chosen("application/json", &offers), 0);
    assert_eq!(chosen("Text/Plain", &offers), 1);
    assert_eq!(chosen("text/plain;charset=ISO-8859-1", &offers), 1);
}

#[test]
fn the_closest_offer_is_chosen_wherever_it_stands() {
    let offers = ["*/*", "image/*", "image/png", "application/*"];
    assert_eq!(chosen("image/png", &offers), 2);
    assert_eq!(chosen("image/gif", &offers), 1);
    assert_eq!(chosen("application/pdf", &offers), 3);
    assert_eq!(chosen("text/html", &offers), 0);
}

#[test]
fn parameters_tell_apart_what_is_alike_otherwise() {
    let offers = [
        "application/json",
        "application/json; version=2",
        "application/json; version=3",
    ];
    assert_eq!(chosen("application/json; charset=utf-8", &offers), 0);
    assert_eq!(
        chosen("application/json;version=\"3\"; charset=utf-8", &offers),
        2
    );
    assert_eq!(chosen("application/json;version=4", &offers), 0);
}

#[test]
fn without_a_known_media_type_the_first_is_chosen() {
    let offers = ["application/json", "text/plain", "image/*"];
    assert_eq!(chosen("application/octet-stream", &offers), 0);
    assert_eq!(choice(&answer(None, b""), &offers), 0);
    assert_eq!(chosen("", &offers), 0);
    assert_eq!(choice(&answer(None, b""), &["application/json", "*/*"]), 0);
}

#[test]
fn text_is_utf_8_or_the_latin_1_that_its_media_type_names() {
    let latin = answer(Some("text/plain; charset=\"ISO-8859-1\""), b"caf\xe9");
    assert_eq!(decode::text(&latin).unwrap(), "café");
    let utf_8 = answer(Some("text/plain; charset=iso-8859-1"), "café".as_bytes());
    assert_eq!(decode::text(&utf_8).unwrap(), "café");
    let unnamed = answer(Some("text/plain"), b"caf\xe9");
    assert!(decode::text(&unnamed).is_err());
    assert_eq!(unnamed.body().as_ref(), b"caf\xe9");
}
