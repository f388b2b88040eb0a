//! Streams over a real connection: items come when they are sent, and what ends a stream ends its connection.

use crate::runtime::streams::{self, EventStream, StreamError};
use crate::runtime::{
    decode, media, Answer, Answers, Builder, Call, Core, DecodeError, Info, Method, Operation,
    Received, Retries,
};
use serde_json::Value;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// As it is generated for an operation that answers JSON or events.
struct Chat;

#[derive(Debug)]
enum ChatContent {
    Json(Value),
    Events(EventStream<Value>),
}

const MEDIA: &[&str] = &["application/json", "text/event-stream"];

impl Operation for Chat {
    type Output = ChatContent;
    type Error = Value;
    const INFO: &'static Info = &Info {
        id: "chat",
        method: Method::GET,
        path: "/chat",
        accept: "application/json, text/event-stream;q=0.9",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> =
        &[Answer::rest(read).streamed_if(|answer| media::choice(answer, MEDIA) == 1)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

fn read(answer: &Received) -> Result<ChatContent, DecodeError> {
    match media::choice(answer, MEDIA) {
        1 => streams::events(answer).map(ChatContent::Events),
        _ => decode::json(answer).map(ChatContent::Json),
    }
}

/// A server for one connection, and a client for it.
async fn server() -> (TcpListener, Core) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let core = Builder::new(&[], &url)
        .timeout(Duration::from_millis(400))
        .retries(Retries::none())
        .build();
    (listener, core.unwrap())
}

/// Takes a connection, reads the request and answers with a head; returns the request's text.
async fn answer(listener: &TcpListener, head: &str) -> (TcpStream, String) {
    let (mut connection, _) = listener.accept().await.unwrap();
    let mut request = Vec::new();
    while !request.ends_with(b"\r\n\r\n") {
        request.push(connection.read_u8().await.unwrap());
    }
    let head = format!("HTTP/1.1 {head}\r\n\r\n");
    connection.write_all(head.as_bytes()).await.unwrap();
    (connection, String::from_utf8(request).unwrap())
}

async fn chunk(connection: &mut TcpStream, bytes: &[u8]) {
    let mut text = format!("{:x}\r\n", bytes.len()).into_bytes();
    text.extend_from_slice(bytes);
    text.extend_from_slice(b"\r\n");
    connection.write_all(&text).await.unwrap();
    connection.flush().await.unwrap();
}

const EVENTS: &str =
    "200 OK\r\ncontent-type: text/event-stream; charset=utf-8\r\ntransfer-encoding: chunked";

async fn events(core: &Core) -> EventStream<Value> {
    match Call::<Chat>::new(core).await.unwrap().into_body() {
        ChatContent::Events(events) => events,
        ChatContent::Json(value) => panic!("{value}"),
    }
}

#[tokio::test]
async fn each_event_comes_when_it_is_sent_and_time_does_not_end_the_stream() {
    let (listener, core) = server().await;
    let (more, wait) = tokio::sync::oneshot::channel::<()>();
    let sending = tokio::spawn(async move {
        let (mut connection, request) = answer(&listener, EVENTS).await;
        let text = "data: \"ü\"\n\ndata: 2\n\n".as_bytes();
        // Within a character.
        chunk(&mut connection, &text[..8]).await;
        chunk(&mut connection, &text[8..]).await;
        wait.await.unwrap();
        // Longer than the call may take.
        tokio::time::sleep(Duration::from_millis(600)).await;
        chunk(&mut connection, b"event: end\r").await;
        chunk(&mut connection, b"\ndata: [DONE]\r\n\r\n").await;
        connection.write_all(b"0\r\n\r\n").await.unwrap();
        request
    });
    let mut events = events(&core).await;
    assert_eq!(events.next().await.unwrap().unwrap().data, "ü");
    assert_eq!(events.next().await.unwrap().unwrap().data, 2);
    more.send(()).unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.raw(), Some("[DONE]"));
    assert!(events.next().await.is_none());
    let request = sending.await.unwrap();
    assert!(request.contains("accept: application/json, text/event-stream;q=0.9\r\n"));
}

#[tokio::test]
async fn dropping_the_stream_ends_its_connection() {
    let (listener, core) = server().await;
    let sending = tokio::spawn(async move {
        let (mut connection, _) = answer(&listener, EVENTS).await;
        chunk(&mut connection, b"data: 1\n\n").await;
        // Nothing more is sent; the end is read.
        connection.read(&mut [0; 1]).await
    });
    let mut events = events(&core).await;
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    drop(events);
    let ended = tokio::time::timeout(Duration::from_secs(5), sending).await;
    assert!(matches!(ended.unwrap().unwrap(), Ok(0) | Err(_)));
}

#[tokio::test]
async fn a_connection_that_breaks_off_is_told_after_what_came() {
    let (listener, core) = server().await;
    let sending = tokio::spawn(async move {
        let (mut connection, _) = answer(&listener, EVENTS).await;
        chunk(&mut connection, b"data: 1\n\ndata: 2").await;
    });
    let mut events = events(&core).await;
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    sending.await.unwrap();
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::Transport(_)), "{error:?}");
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.raw(), Some("2"));
    assert!(events.next().await.is_none());
}

#[tokio::test]
async fn an_event_that_is_longer_than_the_limit_ends_the_stream() {
    let (listener, core) = server().await;
    let sending = tokio::spawn(async move {
        let (mut connection, _) = answer(&listener, EVENTS).await;
        chunk(&mut connection, b"data: 1\n\n").await;
        tokio::time::sleep(Duration::from_millis(50)).await;
        chunk(&mut connection, b"data: 123456789012345678901").await;
        connection.read(&mut [0; 1]).await
    });
    let call = Call::<Chat>::new(&core)
        .body_limit(20)
        .accept("text/event-stream");
    let ChatContent::Events(mut events) = call.await.unwrap().into_body() else {
        panic!("they are events");
    };
    assert_eq!(events.next().await.unwrap().unwrap().data, 1);
    let error = events.next().await.unwrap().unwrap_err();
    assert!(matches!(error, StreamError::TooLong(20)), "{error:?}");
    let error = events.next().await.unwrap().unwrap_err();
    assert_eq!(error.raw(), Some("123456789012345678901"));
    assert!(events.next().await.is_none());
    assert!(matches!(sending.await.unwrap(), Ok(0) | Err(_)));
}

#[tokio::test]
async fn what_is_no_stream_is_read_whole() {
    for (head, is_error) in [
        (
            "200 OK\r\ncontent-type: application/json\r\ncontent-length: 9",
            false,
        ),
        ("200 OK\r\ncontent-length: 9", false),
        (
            "500 Oh\r\ncontent-type: text/event-stream\r\ncontent-length: 9",
            true,
        ),
    ] {
        let (listener, core) = server().await;
        let sending = tokio::spawn(async move {
            let (mut connection, _) = answer(&listener, head).await;
            connection.write_all(b"{\"a\": 1 }").await.unwrap();
        });
        match Call::<Chat>::new(&core).await {
            Ok(answer) => {
                assert!(!is_error, "{head}");
                assert_eq!(answer.raw().as_ref(), b"{\"a\": 1 }");
                assert!(matches!(answer.body(), ChatContent::Json(_)), "{head}");
            }
            Err(error) => {
                assert!(is_error, "{head}: {error}");
                assert_eq!(error.api(), Some(&serde_json::json!({"a": 1})));
            }
        }
        sending.await.unwrap();
    }
}
