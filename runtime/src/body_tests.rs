//! Bodies that are sent as they are read: with and without a length, alone and as parts.

use crate::echo::{operation, router, said, serve};
use crate::testing::Fake;
use crate::{Body, Builder, Bytes, Call, Core, ErrorKind, Part, Retries};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use std::pin::Pin;
use std::task::{Context, Poll};

operation!(Upload POST "/upload");

/// So many parts of so many bytes, which no `Sync` guards.
struct Parts(std::cell::Cell<usize>, usize);

impl futures_core::Stream for Parts {
    type Item = std::io::Result<Bytes>;

    fn poll_next(self: Pin<&mut Self>, _: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let left = self.0.get();
        self.0.set(left.saturating_sub(1));
        Poll::Ready((left > 0).then(|| Ok(Bytes::from(vec![b'x'; self.1]))))
    }
}

fn parts(count: usize, length: usize) -> Parts {
    Parts(std::cell::Cell::new(count), length)
}

/// A multipart body with a file that is a stream.
struct Form(Part);

impl Serialize for Form {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut members = to.serialize_map(None)?;
        members.serialize_entry("name", "Rex")?;
        members.serialize_entry("photo", &self.0)?;
        members.serialize_entry("other", &Part::new("small"))?;
        members.end()
    }
}

async fn client() -> Core {
    let url = serve(router()).await;
    Builder::new(&[], &url).build().expect("a client")
}

fn upload(core: &Core, body: Body) -> Call<Upload> {
    Call::<Upload>::new(core).bytes("application/octet-stream", body)
}

#[tokio::test]
async fn a_stream_goes_out_in_chunks_or_with_its_length() {
    let core = client().await;
    let chunked = said(upload(&core, Body::stream(parts(3, 1000)))).await;
    assert_eq!(chunked["body"].as_str().map(str::len), Some(3000));
    assert_eq!(chunked["headers"]["transfer-encoding"], "chunked");
    let measured = said(upload(&core, Body::stream(parts(3, 1000)).of_length(3000))).await;
    assert_eq!(measured["headers"]["content-length"], "3000");
    assert_eq!(measured["headers"].get("transfer-encoding"), None);
}

#[tokio::test]
async fn a_stream_that_is_not_as_long_as_was_said_is_an_error() {
    let core = client().await;
    for length in [2999, 3001] {
        let body = Body::stream(parts(3, 1000)).of_length(length);
        let error = upload(&core, body)
            .await
            .expect_err("it has another length");
        assert!(matches!(error.kind(), ErrorKind::Transport(_)), "{error:?}");
    }
}

#[tokio::test]
async fn what_is_sent_as_it_is_read_is_never_sent_twice() {
    let api = Fake::new();
    for status in [429, 503] {
        let rule = api.on::<Upload>().once().header("retry-after", "0");
        rule.reply_json(status, &());
    }
    api.on::<Upload>()
        .once()
        .fail(crate::testing::Fault::NotConnected);
    let core = Builder::new(&[], "https://example.com").transport(api.clone());
    let core = core
        .retries(Retries::default().attempts(9))
        .build()
        .expect("a client");
    for _ in 0..3 {
        let call = upload(&core, Body::stream(parts(1, 10)));
        let error = call.await.expect_err("it is refused");
        assert_eq!(error.attempts(), 1);
    }
    assert_eq!(api.seen::<Upload>().len(), 3);
}

#[tokio::test]
async fn copies_of_a_call_share_its_stream() {
    let core = client().await;
    let call = upload(&core, Body::stream(parts(1, 10)));
    assert!(call.clone().await.is_ok());
    let error = call.await.expect_err("the first has taken it");
    assert_eq!(
        error.to_string(),
        "test: the request's body is a stream, which was sent before"
    );
}

#[tokio::test]
async fn parts_may_be_streams_and_their_lengths_add_up() {
    let core = client().await;
    let call = |body: Body| {
        let form = Form(
            Part::stream(body)
                .file_name("rex.png")
                .media_type("image/png"),
        );
        Call::<Upload>::new(&core).multipart("multipart/form-data", &[], &form)
    };
    let measured = said(call(Body::stream(parts(2, 1000)).of_length(2000))).await;
    let body = measured["body"].as_str().expect("a text");
    let length = measured["headers"]["content-length"].as_str();
    assert_eq!(length, Some(body.len().to_string().as_str()));
    let head = "Content-Disposition: form-data; name=\"photo\"; filename=\"rex.png\"\r\nContent-Type: image/png\r\n\r\nxxx";
    assert!(body.contains(head), "{body}");
    assert!(
        body.contains("\r\n\r\nsmall\r\n--") && body.ends_with("--\r\n"),
        "{body}"
    );
    let chunked = said(call(Body::stream(parts(2, 1000)))).await;
    assert_eq!(chunked["headers"]["transfer-encoding"], "chunked");
    assert_eq!(chunked["body"].as_str().map(str::len), Some(body.len()));
}

#[tokio::test]
async fn a_part_that_was_sent_or_stands_in_json_is_an_error_and_nothing_is_sent() {
    let api = Fake::new();
    let core = Builder::new(&[], "https://example.com").transport(api.clone());
    let core = core.build().expect("a client");
    let form = Form(Part::stream(Body::stream(parts(1, 10))));
    let first = Call::<Upload>::new(&core).multipart("multipart/form-data", &[], &form);
    let again = Call::<Upload>::new(&core).multipart("multipart/form-data", &[], &form);
    drop(first);
    let error = again.await.expect_err("it was taken").to_string();
    assert!(
        error.contains("a part of the body is a stream, which was sent before"),
        "{error}"
    );
    let error = Call::<Upload>::new(&core)
        .json("application/json", &form)
        .await;
    let error = error.expect_err("JSON has no streams").to_string();
    assert!(
        error.contains("a stream, which only a multipart body can hold"),
        "{error}"
    );
    assert!(api.all_seen().is_empty());
}
