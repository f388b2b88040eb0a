//! Where an answer says its id.

use crate::runtime::{Received, RequestId};

fn answer(headers: &[(&'static str, &'static str)], body: &'static str) -> Received {
    let headers = headers.iter().map(|(name, value)| {
        let value = http::HeaderValue::from_static(value);
        (http::HeaderName::from_static(name), value)
    });
    Received::new(http::StatusCode::OK, headers.collect(), body.into(), 1)
}

#[test]
fn without_a_word_about_it_the_usual_headers_say_it() {
    let id = |headers: &[_]| answer(headers, r#"{"request_id":"b"}"#).request_id();
    assert_eq!(id(&[]), None);
    assert_eq!(id(&[("request-id", "r")]).as_deref(), Some("r"));
    let both = [("request-id", "r"), ("x-request-id", "x")];
    assert_eq!(id(&both).as_deref(), Some("x"));
    assert_eq!(id(&[("x-request-id", "")]), None);
}

#[test]
fn a_header_or_a_place_in_the_body_says_it_where_that_is_said() {
    let headers = [("x-request-id", "x"), ("x-trace", "t")];
    let id = |place: RequestId, body| place.of(&answer(&headers, body));
    let trace = RequestId::Header("X-Trace");
    assert_eq!(id(trace, "").as_deref(), Some("t"));
    let place = RequestId::Pointer("/meta/0/request~1id");
    for (body, expected) in [
        (r#"{"meta":[{"request/id":"a\u0062"}]}"#, Some("ab")),
        (
            r#"{"meta":[{"request\/id": 4710000000000000000011 }]}"#,
            Some("4710000000000000000011"),
        ),
        (r#"{"meta":[{"request/id":null}]}"#, None),
        (r#"{"meta":[{"request/id":{}}]}"#, None),
        (r#"{"meta":[]}"#, None),
        (r#"{"meta":[{"request/id":"a"#, None),
        ("<html>", None),
        ("{", None),
        ("", None),
    ] {
        assert_eq!(id(place, body).as_deref(), expected, "{body}");
    }
}
