//! Every kind of request, sent by a client that is made at build time, and held against the description by the mock server.

mod common;

#[allow(dead_code)]
mod requests {
    include!(concat!(env!("OUT_DIR"), "/requests.rs"));
}

use requests::Client;
use requests::api::operations::SeveralBody;
use requests::runtime::{Call, Operation, Part};
use requests::types::{Order, PartsRequest, Point};
use specwright_mock::{Mock, Received, Running};

const DESCRIPTION: &str = include_str!("../spec/requests.yaml");

struct Server {
    running: Running,
    client: Client,
}

async fn server() -> Server {
    let document = serde_yaml::from_str(DESCRIPTION).expect("YAML");
    let mock = Mock::new(document).expect("a description");
    let running = mock
        .start(([127, 0, 0, 1], 0).into())
        .await
        .expect("a server");
    let client = Client::builder()
        .base_url(running.url())
        .build()
        .expect("a client");
    Server { running, client }
}

impl Server {
    /// Sends a call, which the description must allow, and says what came in.
    async fn sent<O: Operation>(&self, call: Call<O>) -> Received {
        if let Err(error) = call.await {
            panic!("{error:?}");
        }
        self.running.received().pop().expect("a request")
    }
}

const NUMBERS: &[i64] = &[3, 4];

fn point() -> Point {
    Point { x: 1, y: -2 }
}

#[tokio::test]
async fn path_parameters_are_written_in_every_style() {
    let server = server().await;
    let point = point();
    let simple = server.client.simple(NUMBERS, &point, &point);
    assert_eq!(
        server.sent(simple).await.path,
        "/simple/3,4/x,1,y,-2/x=1,y=-2"
    );
    let label = server.client.label(NUMBERS, &point, &point);
    assert_eq!(
        server.sent(label).await.path,
        "/label/.3,4/.x,1,y,-2/.x=1.y=-2"
    );
    let matrix = server.client.matrix(NUMBERS, &point, &point);
    assert_eq!(
        server.sent(matrix).await.path,
        "/matrix/;list=3,4/;object=x,1,y,-2/;x=1;y=-2"
    );
}

#[tokio::test]
async fn a_segment_holds_several_parameters() {
    let server = server().await;
    let call = server.client.segments("a b/c", "txt");
    assert_eq!(server.sent(call).await.path, "/files/a%20b%2Fc.txt");
}

#[tokio::test]
async fn query_parameters_are_written_in_every_style() {
    let server = server().await;
    let point = point();
    let call = server
        .client
        .query(
            "a&b=c d", NUMBERS, NUMBERS, NUMBERS, NUMBERS, &point, &point,
        )
        .optional(true);
    assert_eq!(
        server.sent(call).await.query,
        "text=a%26b%3Dc%20d&form=3&form=4&joined=3,4&space=3%204&pipe=3%7C4&deep%5Bx%5D=1&deep%5By%5D=-2\
         &json=%7B%22x%22%3A1%2C%22y%22%3A-2%7D&optional=true"
    );
}

#[tokio::test]
async fn headers_and_cookies_are_written_as_described() {
    let server = server().await;
    let received = server
        .sent(server.client.headers(NUMBERS, &point(), "abc"))
        .await;
    assert_eq!(received.header("x-list"), Some("3,4"));
    assert_eq!(received.header("x-object"), Some("x=1,y=-2"));
    assert_eq!(received.header("cookie"), Some("session=abc"));
}

#[tokio::test]
async fn bodies_are_written_in_their_media_type() {
    let server = server().await;
    let client = &server.client;
    let point = point();
    let order = Order {
        tags: Some(vec!["a b".to_owned(), "c".to_owned()]),
        ..Order::new("1&2", 3)
    };
    let json = (r#"{"x":1,"y":-2}"#, "application/json");
    assert_body(&server.sent(client.json(&point)).await, json);
    let patch = (json.0, "application/merge-patch+json");
    assert_body(&server.sent(client.patch(&point)).await, patch);
    let form = (
        "id=1%262&count=3&tags=a%20b&tags=c",
        "application/x-www-form-urlencoded",
    );
    assert_body(&server.sent(client.form(&order)).await, form);
    let text = ("some text", "text/plain");
    assert_body(&server.sent(client.text("some text")).await, text);
    let bytes = ("\u{0}raw", "application/octet-stream");
    assert_body(&server.sent(client.bytes("\u{0}raw")).await, bytes);
    assert_body(&server.sent(client.get_with_body(&point)).await, json);
}

fn assert_body(received: &Received, (body, media): (&str, &str)) {
    assert_eq!(String::from_utf8_lossy(&received.body), body);
    assert_eq!(received.header("content-type"), Some(media));
}

#[tokio::test]
async fn a_body_that_is_optional_is_sent_where_it_is_set() {
    let server = server().await;
    let without = server.sent(server.client.optional()).await;
    assert_eq!(
        (without.body.len(), without.header("content-type")),
        (0, None)
    );
    let with = server.sent(server.client.optional().body(&point())).await;
    assert_body(&with, (r#"{"x":1,"y":-2}"#, "application/json"));
}

#[tokio::test]
async fn a_body_in_several_media_types_is_the_one_that_was_given() {
    let server = server().await;
    let json = server.sent(server.client.several(&point())).await;
    assert_body(&json, (r#"{"x":1,"y":-2}"#, "application/json"));
    let text = SeveralBody::Text("words");
    let text = server.sent(server.client.several(text)).await;
    assert_body(&text, ("words", "text/plain"));
}

#[tokio::test]
async fn parts_have_their_names_types_and_file_names() {
    let server = server().await;
    let form = PartsRequest {
        note: Some("a note".to_owned()),
        ..PartsRequest::new(Part::new("content").file_name("a.txt"), point())
    };
    let received = server.sent(server.client.parts(&form)).await;
    let media = received.header("content-type").expect("a media type");
    let boundary = media
        .strip_prefix("multipart/form-data; boundary=")
        .expect("a boundary");
    let body = String::from_utf8(received.body.clone()).expect("text");
    let parts: Vec<&str> = body.split(&format!("--{boundary}")).collect();
    for (part, name, rest) in [
        (1, "name=\"file\"; filename=\"a.txt\"", "content"),
        (2, "name=\"about\"", r#"{"x":1,"y":-2}"#),
        (3, "name=\"note\"", "a note"),
    ] {
        assert!(parts[part].contains(name), "{}", parts[part]);
        assert!(parts[part].trim_end().ends_with(rest), "{}", parts[part]);
    }
    assert!(parts[2].contains("application/json"), "{}", parts[2]);
}

#[tokio::test]
async fn what_the_description_forbids_is_refused() {
    let server = server().await;
    let refused = server.client.headers(NUMBERS, &point(), "ab").await;
    let error = refused.expect_err("too short");
    assert_eq!(error.status().map(|status| status.as_u16()), Some(400));
}
