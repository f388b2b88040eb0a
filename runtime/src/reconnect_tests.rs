//! Streams of events that go on after their connection has ended.

use crate::runtime::streams::{self, EventStream, ReconnectError};
use crate::runtime::{
    Answer, Answers, Builder, Call, Core, ErrorKind, Info, Json, Operation, Undeclared,
};
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

struct News;

impl Operation for News {
    type Output = EventStream<Json>;
    type Error = Undeclared;
    const INFO: &'static Info = &Info {
        id: "news",
        path: "/news",
        accept: "text/event-stream",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, streams::events).streamed()];
}

/// What came as `Last-Event-ID` with each request.
type Ids = Arc<Mutex<Vec<Option<String>>>>;

/// Answers each connection with one of these, and closes it.
async fn server(answers: Vec<String>) -> (Core, Ids) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let ids = Ids::default();
    let kept = Arc::clone(&ids);
    tokio::spawn(async move {
        for answer in answers {
            let (mut connection, _) = listener.accept().await.unwrap();
            let mut request = Vec::new();
            while !request.ends_with(b"\r\n\r\n") {
                request.push(connection.read_u8().await.unwrap());
            }
            let request = String::from_utf8(request).unwrap();
            let id = request
                .lines()
                .find_map(|line| line.strip_prefix("last-event-id: "));
            kept.lock().unwrap().push(id.map(str::to_owned));
            connection.write_all(answer.as_bytes()).await.unwrap();
        }
    });
    (Builder::new(&[], &url).build().unwrap(), ids)
}

/// A stream without a length, which ends where its connection does.
fn events(text: &str) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\nconnection: close\r\n\r\n{text}")
}

/// One that says that more is to come.
fn broken(text: &str) -> String {
    let length = text.len() + 100;
    format!("HTTP/1.1 200 OK\r\ncontent-type: text/event-stream\r\ncontent-length: {length}\r\n\r\n{text}")
}

const NOTHING: &str = "HTTP/1.1 204 No Content\r\n\r\n";

#[tokio::test]
async fn a_stream_goes_on_from_its_last_event() {
    let (core, ids) = server(vec![
        events("retry: 10\nid: 1\ndata: 1\n\n"),
        broken("id: 2\ndata: 2\n\ndata: 3"),
        events("data: oh\n\n"),
        NOTHING.to_owned(),
    ])
    .await;
    let mut news = Call::<News>::new(&core).reconnecting();
    let start = Instant::now();
    assert_eq!(news.next().await.unwrap().unwrap().data, 1);
    assert_eq!(news.next().await.unwrap().unwrap().data, 2);
    let error = news.next().await.unwrap().unwrap_err();
    let ReconnectError::Item(item) = &error else {
        panic!("{error:?}");
    };
    assert_eq!(item.raw, "oh");
    assert!(news.next().await.is_none());
    assert!(news.next().await.is_none());
    // The server asked for short waits.
    assert!(start.elapsed() < Duration::from_secs(3));
    let id = |id: &str| Some(id.to_owned());
    assert_eq!(*ids.lock().unwrap(), [None, id("1"), id("2"), id("2")]);
}

#[tokio::test]
async fn a_call_that_is_refused_ends_it() {
    let refused = "HTTP/1.1 403 Forbidden\r\ncontent-length: 0\r\n\r\n";
    let (core, _) = server(vec![events("retry: 1\ndata: 1\n\n"), refused.to_owned()]).await;
    let mut news = Call::<News>::new(&core).reconnecting();
    assert_eq!(news.next().await.unwrap().unwrap().data, 1);
    let error = news.next().await.unwrap().unwrap_err();
    let ReconnectError::Call(call) = &error else {
        panic!("{error:?}");
    };
    assert!(matches!(call.kind(), ErrorKind::Status(_)));
    assert!(error.to_string().contains("403"), "{error}");
    assert!(news.next().await.is_none());
}
