//! Streams: the HTML standard's rules for events, JSON lines, and cuts anywhere.

use crate::runtime::streams::{self, Event, EventParser, StreamError};
use crate::runtime::Received;
use bytes::Bytes;
use http::{HeaderMap, StatusCode};
use std::time::Duration;

fn event(event: Option<&str>, id: Option<&str>, data: &str) -> Event<String> {
    Event {
        event: event.map(str::to_owned),
        id: id.map(str::to_owned),
        data: data.to_owned(),
    }
}

fn parsed(pieces: &[&[u8]]) -> (Vec<Event<String>>, Option<StreamError>) {
    let mut parser = EventParser::new(1 << 20);
    let mut events = Vec::new();
    for piece in pieces {
        parser.push(piece).unwrap();
        events.extend(std::iter::from_fn(|| parser.next()));
    }
    let rest = parser.finish();
    (events, rest)
}

/// The same whole, cut in two at every place, and byte by byte.
fn everywhere(text: &str, expected: &[Event<String>]) {
    let bytes = text.as_bytes();
    for cut in 0..=bytes.len() {
        let (start, end) = bytes.split_at(cut);
        assert_eq!(
            parsed(&[start, end]).0,
            expected,
            "cut at {cut} of {text:?}"
        );
    }
    let single: Vec<&[u8]> = bytes.chunks(1).collect();
    assert_eq!(parsed(&single).0, expected, "byte by byte: {text:?}");
}

#[test]
fn the_examples_of_the_html_standard_read() {
    everywhere(
        "data: YHOO\ndata: +2\ndata: 10\n\n",
        &[event(None, None, "YHOO\n+2\n10")],
    );
    everywhere(
        ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n",
        &[event(None, Some("1"), "first event"), event(None, None, "second event")],
    );
    everywhere(
        "data\n\ndata\ndata\n\ndata:",
        &[event(None, None, ""), event(None, None, "\n")],
    );
    everywhere(
        "data:test\n\ndata: test\n\n",
        &[event(None, None, "test"), event(None, None, "test")],
    );
}

#[test]
fn every_end_of_line_is_one() {
    for end in ["\n", "\r", "\r\n"] {
        let text = "event: add\ndata: ü\u{1F600}\nid: 7\n\ndata: 2\n\n".replace('\n', end);
        everywhere(
            &text,
            &[
                event(Some("add"), Some("7"), "ü\u{1F600}"),
                event(None, Some("7"), "2"),
            ],
        );
    }
    everywhere(
        "data: a\r\rdata: b\n\r\n",
        &[event(None, None, "a"), event(None, None, "b")],
    );
}

#[test]
fn a_byte_order_mark_counts_at_the_start_only() {
    everywhere("\u{FEFF}data: a\n\n", &[event(None, None, "a")]);
    everywhere(
        "data: \u{FEFF}a\n\n\u{FEFF}data: b\n\n",
        &[event(None, None, "\u{FEFF}a")],
    );
}

#[test]
fn names_are_forgotten_and_ids_are_kept() {
    everywhere(
        "event: a\n\ndata: 1\n\nid: x\ndata: 2\n\nid: a\0b\ndata: 3\n\nid:\ndata: 4\n\n",
        &[
            event(None, None, "1"),
            event(None, Some("x"), "2"),
            event(None, Some("x"), "3"),
            event(None, None, "4"),
        ],
    );
}

#[test]
fn fields_that_are_not_known_are_passed_over() {
    everywhere(
        "Data: a\n data: b\nfoo: c\ndata : d\ndata: e\n\n",
        &[event(None, None, "e")],
    );
}

#[test]
fn retry_is_kept_where_it_is_a_number() {
    let mut parser = EventParser::new(100);
    parser
        .push(b"retry: 1500\nretry: 2s\nretry:-1\n\n")
        .unwrap();
    assert_eq!(parser.retry(), Some(Duration::from_millis(1500)));
    assert_eq!(parser.next(), None);
}

#[test]
fn an_event_whose_end_did_not_come_is_told() {
    let (events, rest) = parsed(&[b"data: a\n\ndata: {\"b\"", b":1}"]);
    assert_eq!(events, [event(None, None, "a")]);
    assert_eq!(rest.unwrap().raw(), Some("{\"b\":1}"));
    assert!(parsed(&[b"data: a\n\n: bye"]).1.is_none());
}

#[test]
fn an_event_that_is_too_long_ends_the_stream() {
    let mut parser = EventParser::new(8);
    parser.push(b"data: 1\n\ndata: 2\n\n").unwrap();
    let error = parser.push(b"data: 3456789").unwrap_err();
    assert!(matches!(error, StreamError::TooLong(8)), "{error:?}");
}

fn answer(body: impl AsRef<[u8]>) -> Received {
    let body = Bytes::copy_from_slice(body.as_ref());
    Received::new(StatusCode::OK, HeaderMap::new(), body, 1)
}

#[tokio::test]
async fn an_event_that_is_no_json_is_told_as_it_came_and_the_stream_goes_on() {
    let body = answer("data: 1\n\nevent: end\nid: 9\ndata: [DONE]\n\ndata: 2\n\n");
    let mut stream = streams::events::<i64>(&body).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap().data, 1);
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.raw(), Some("[DONE]"));
    assert!(!format!("{error:?} {error}").contains("DONE"));
    let StreamError::Item(item) = error else {
        panic!("it is an item");
    };
    assert_eq!(
        (item.event.as_deref(), item.id.as_deref()),
        (Some("end"), Some("9"))
    );
    assert_eq!(stream.next().await.unwrap().unwrap().data, 2);
    assert!(stream.next().await.is_none());
    assert!(stream.next().await.is_none());
    assert_eq!(stream.last_event_id(), Some("9"));
}

#[tokio::test]
async fn json_lines_read_with_and_without_a_last_end() {
    let body = answer("1\r\n\n 2 \nx\n3");
    let mut stream = streams::lines::<i64>(&body).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), 1);
    assert_eq!(stream.next().await.unwrap().unwrap(), 2);
    assert_eq!(stream.next().await.unwrap().unwrap_err().raw(), Some("x"));
    assert_eq!(stream.next().await.unwrap().unwrap(), 3);
    assert!(stream.next().await.is_none());
}

#[tokio::test]
async fn bytes_that_are_no_text_are_an_error_and_not_replaced() {
    let body = answer(b"\"a\"\n\"\xFF\"\n\"b\"\n".as_slice());
    let mut stream = streams::lines::<String>(&body).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), "a");
    let error = stream.next().await.unwrap().unwrap_err();
    assert_eq!(error.raw(), Some("\"\u{FFFD}\""));
    assert_eq!(stream.next().await.unwrap().unwrap(), "b");
}

#[tokio::test]
async fn json_sequences_read() {
    let body = answer("\u{1e}[1,\n2]\n\u{1e}[3]\n");
    let mut stream = streams::sequence::<Vec<i64>>(&body).unwrap();
    assert_eq!(stream.next().await.unwrap().unwrap(), [1, 2]);
    assert_eq!(stream.next().await.unwrap().unwrap(), [3]);
    assert!(stream.next().await.is_none());
}

#[test]
fn streams_can_be_sent_to_other_threads() {
    fn held<T: Send + Unpin + 'static>() {}
    held::<streams::EventStream<std::cell::Cell<u8>>>();
    held::<streams::JsonStream<String>>();
}
