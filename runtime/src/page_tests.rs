//! Pages over a real connection: how each kind goes on, where it ends, and what it refuses.

mod urls;

use crate::{
    decode, Answer, Answers, Builder, Call, Core, Error, ErrorKind, Info, Items, Json, Listed,
    Method, Operation, Pages, Paginated, Paging, Parameter, Scheme, SchemePlace,
};
use axum::body::to_bytes;
use axum::extract::{Request, State};
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use axum::Router;
use serde_json::json;
use std::sync::{Arc, Mutex};

/// An operation that is paginated in a way.
macro_rules! paged {
    ($name:ident $method:ident $paging:expr) => {
        #[derive(Clone)]
        struct $name;
        impl Operation for $name {
            type Output = Json;
            type Error = Json;
            const INFO: &'static Info = &Info {
                id: "list",
                method: Method::$method,
                path: "/list",
                parameters: &[Parameter::query("size"), Parameter::query("at")],
                security: &[&[0], &[]],
                ..Info::NONE
            };
            const SUCCESS: Answers<Json> = &[Answer::class(2, decode::json)];
            const FAILURE: Answers<Json> = &[Answer::rest(decode::json)];
        }
        impl Listed for $name {
            type Item = Json;
            const PAGING: Paging = $paging;
            const LIST: crate::pages::List<Self> =
                |page| page["data"].as_array().cloned().unwrap_or_default();
        }
    };
}

paged!(ByCursor GET Paging::cursor("/next").query(1).more("/has_more"));
paged!(ByLast GET Paging::cursor("/data/-1/id").query(1));
paged!(InBody POST Paging::cursor("/next").body("/page/after"));
paged!(ByOffset GET Paging::offset("/data").query(1));
paged!(ByPage GET Paging::page("/data").query(1).total("/pages"));
paged!(PageInBody POST Paging::page("/data").body("/page").first(0));
paged!(ByUrl GET Paging::url("/next"));
paged!(ByLink GET Paging::link());

/// What is answered, one after the other: the value of `Link`, the status, the body.
type Script = Vec<(String, u16, Json)>;
/// What was asked: method, target, and the body.
type Asked = Arc<Mutex<Vec<String>>>;

#[derive(Clone)]
struct Scripted {
    script: Arc<Script>,
    asked: Asked,
}

async fn serve(State(scripted): State<Scripted>, request: Request) -> Response {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 20).await.unwrap();
    let body = String::from_utf8(body.to_vec()).unwrap();
    let said = format!("{} {} {body}", parts.method, parts.uri);
    let mut asked = scripted.asked.lock().unwrap();
    let (link, status, body) = scripted.script[asked.len()].clone();
    asked.push(said.trim_end().to_owned());
    let status = StatusCode::from_u16(status).unwrap();
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("link", link),
    ];
    (status, headers, body.to_string()).into_response()
}

const SCHEMES: &[Scheme] = &[Scheme {
    name: "key",
    place: SchemePlace::Query("key"),
}];

async fn server(script: Script) -> (Core, Asked) {
    let asked = Asked::default();
    let scripted = Scripted {
        script: Arc::new(script),
        asked: asked.clone(),
    };
    let router = Router::new().fallback(serve).with_state(scripted);
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    tokio::spawn(async move { axum::serve(listener, router).await });
    (Builder::new(SCHEMES, &url).build().unwrap(), asked)
}

fn bodies(bodies: impl IntoIterator<Item = Json>) -> Script {
    let bodies = bodies.into_iter();
    bodies.map(|body| (String::new(), 200, body)).collect()
}

/// All items, and the error at the end if there was one.
async fn all<O: Listed<Item = Json>>(mut items: Items<O>) -> (Vec<Json>, Option<Error<O::Error>>) {
    let mut taken = Vec::new();
    while let Some(item) = items.next().await {
        match item {
            Ok(item) => taken.push(item),
            Err(error) => {
                let after = items.next().await;
                assert!(after.is_none(), "an error is the end");
                return (taken, Some(error));
            }
        }
    }
    assert!(items.next().await.is_none(), "the end stays the end");
    (taken, None)
}

fn asked(asked: &Asked) -> Vec<String> {
    asked.lock().unwrap().clone()
}

/// Why the next page could not be asked for.
fn refused<E: std::fmt::Debug>(error: Option<Error<E>>) -> String {
    match error.expect("an error").into_kind() {
        ErrorKind::Build(message) => message,
        kind => panic!("{kind:?}"),
    }
}

#[tokio::test]
async fn a_cursor_is_sent_as_it_came_and_an_empty_page_goes_on() {
    let (core, said) = server(bodies([
        json!({"data": [1, 2], "next": "a b&c\u{e9}\"", "has_more": true}),
        json!({"data": [], "next": 123_456_789_012_345_678_901_234_u128.to_string()}),
        json!({"data": [3], "next": null}),
    ]))
    .await;
    let (items, error) = all(Call::<ByCursor>::new(&core).parameter(0, &2).items()).await;
    assert!(error.is_none());
    assert_eq!(items, [json!(1), json!(2), json!(3)]);
    let expected = [
        "GET /list?size=2",
        "GET /list?size=2&at=a%20b%26c%C3%A9%22",
        "GET /list?size=2&at=123456789012345678901234",
    ];
    assert_eq!(asked(&said), expected);
}

#[tokio::test]
async fn a_cursor_ends_where_there_is_no_more() {
    for last in [
        json!({"data": [2], "next": "b", "has_more": false}),
        json!({"data": [2], "next": ""}),
        json!({"data": [2]}),
        json!({"data": [2], "next": false}),
    ] {
        let script = bodies([json!({"data": [1], "next": "a", "has_more": true}), last]);
        let (core, _) = server(script).await;
        let (items, error) = all(Call::<ByCursor>::new(&core).items()).await;
        assert!(error.is_none());
        assert_eq!(items, [json!(1), json!(2)]);
    }
}

#[tokio::test]
async fn the_last_item_can_be_the_cursor() {
    let (core, said) = server(bodies([
        json!({"data": [{"id": 1}, {"id": 2}]}),
        json!({"data": [{"id": 3}]}),
        json!({"data": []}),
    ]))
    .await;
    let (items, error) = all(Call::<ByLast>::new(&core).items()).await;
    assert!(error.is_none());
    assert_eq!(items.len(), 3);
    let expected = ["GET /list", "GET /list?at=2", "GET /list?at=3"];
    assert_eq!(asked(&said), expected);
}

#[tokio::test]
async fn a_cursor_in_the_body_leaves_the_rest_of_it_as_it_was() {
    let script = || bodies([json!({"next": "a\"b"}), json!({"next": 7}), json!({})]);
    let rows = [
        (
            json!({"big": 1.0e300, "page": {"size": 3}}),
            [
                r#"{"big":1e+300,"page":{"size":3}}"#,
                r#"{"big":1e+300,"page":{"after":"a\"b","size":3}}"#,
                r#"{"big":1e+300,"page":{"after":7,"size":3}}"#,
            ],
        ),
        (
            json!({"page": null}),
            [
                r#"{"page":null}"#,
                r#"{"page":{"after":"a\"b"}}"#,
                r#"{"page":{"after":7}}"#,
            ],
        ),
        (
            json!({}),
            [
                "{}",
                r#"{"page":{"after":"a\"b"}}"#,
                r#"{"page":{"after":7}}"#,
            ],
        ),
    ];
    for (body, expected) in rows {
        let (core, said) = server(script()).await;
        let call = Call::<InBody>::new(&core).json("application/json", &body);
        assert!(all(call.items()).await.1.is_none());
        assert_eq!(
            asked(&said),
            expected.map(|body| format!("POST /list {body}"))
        );
    }
    let (core, said) = server(script()).await;
    assert!(all(Call::<InBody>::new(&core).items()).await.1.is_none());
    assert_eq!(asked(&said)[1], r#"POST /list {"page":{"after":"a\"b"}}"#);
}

#[tokio::test]
async fn a_body_that_is_no_object_is_refused() {
    let (core, _) = server(bodies([json!({"next": "a"})])).await;
    let call = Call::<InBody>::new(&core).text("text/plain", "page=1");
    let (_, error) = all(call.items()).await;
    assert!(refused(error).contains("no JSON object"));
}

#[tokio::test]
async fn an_offset_counts_what_came_and_ends_at_an_empty_page() {
    let pages = || {
        bodies([
            json!({"data": [1, [2, "]"]]}),
            json!({"data": [3]}),
            json!({"data": []}),
        ])
    };
    let (core, said) = server(pages()).await;
    let (items, error) = all(Call::<ByOffset>::new(&core).parameter(0, &2).items()).await;
    assert!(error.is_none());
    assert_eq!(items.len(), 3);
    let expected = [
        "GET /list?size=2",
        "GET /list?size=2&at=2",
        "GET /list?size=2&at=3",
    ];
    assert_eq!(asked(&said), expected);
    let (core, said) = server(pages()).await;
    assert!(all(Call::<ByOffset>::new(&core).parameter(1, &10).items())
        .await
        .1
        .is_none());
    assert_eq!(asked(&said)[2], "GET /list?at=13");
}

#[tokio::test]
async fn pages_have_numbers_and_end_at_their_total() {
    let (core, said) = server(bodies([
        json!({"data": [1], "pages": 2}),
        json!({"data": [2], "pages": 2}),
    ]))
    .await;
    let (items, error) = all(Call::<ByPage>::new(&core).items()).await;
    assert!(error.is_none());
    assert_eq!(items.len(), 2);
    assert_eq!(asked(&said), ["GET /list", "GET /list?at=2"]);
    let script = bodies([json!({"data": [1]}), json!({"data": [2]}), json!({})]);
    let (core, said) = server(script).await;
    let call = Call::<PageInBody>::new(&core).json("application/json", &json!({"page": 4}));
    assert!(all(call.items()).await.1.is_none());
    assert_eq!(asked(&said)[2], r#"POST /list {"page":6}"#);
}

#[tokio::test]
async fn a_server_that_does_not_read_the_number_is_not_asked_for_ever() {
    let page = || json!({"data": [1]});
    let (core, said) = server(bodies([page(), page()])).await;
    let (items, error) = all(Call::<ByPage>::new(&core).items()).await;
    assert_eq!(items.len(), 2);
    assert!(refused(error).contains("the same page again"));
    assert_eq!(asked(&said).len(), 2);
}

#[tokio::test]
async fn cursors_that_go_round_in_a_circle_are_refused() {
    let page = |next: &str| json!({"data": [next], "next": next});
    let (core, _) = server(bodies(["a", "b", "b"].map(page))).await;
    let (items, error) = all(Call::<ByCursor>::new(&core).items()).await;
    assert_eq!(items, ["a", "b", "b"]);
    assert!(refused(error).contains("never end"));
    let circle = ["x", "a", "b", "c"]
        .into_iter()
        .chain(["a", "b", "c"].into_iter().cycle().take(9));
    let (core, said) = server(bodies(circle.map(page))).await;
    let (_, error) = all(Call::<ByCursor>::new(&core).items()).await;
    assert!(refused(error).contains("never end"));
    assert!(asked(&said).len() < 10);
}

#[tokio::test]
async fn a_cursor_that_is_an_object_is_refused() {
    let (core, _) = server(bodies([json!({"data": [1], "next": {"id": 1}})])).await;
    let (items, error) = all(Call::<ByCursor>::new(&core).items()).await;
    assert_eq!(items.len(), 1);
    assert!(refused(error).contains("neither text nor number"));
}

#[tokio::test]
async fn an_error_in_the_middle_is_given_once_with_its_answer() {
    let (core, said) = server(vec![
        (String::new(), 200, json!({"data": [1], "next": "a"})),
        (String::new(), 422, json!({"why": "stale"})),
    ])
    .await;
    let (items, error) = all(Call::<ByCursor>::new(&core).items()).await;
    assert_eq!(items, [1]);
    let error = error.expect("an error");
    assert_eq!(error.api(), Some(&json!({"why": "stale"})));
    assert_eq!(asked(&said).len(), 2);
}

#[tokio::test]
async fn nothing_is_asked_for_before_it_is_wanted() {
    let (core, said) = server(bodies([
        json!({"data": [1, 2], "next": "a"}),
        json!({"data": [3]}),
    ]))
    .await;
    let mut items = Call::<ByCursor>::new(&core).items();
    assert!(asked(&said).is_empty());
    assert_eq!(items.next().await.unwrap().unwrap(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 2);
    assert_eq!(asked(&said).len(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), 3);
    drop(items);
    assert_eq!(asked(&said).len(), 2);
}

/// One whose pages hold no list, or several.
#[derive(Clone)]
struct Unlisted;

impl Operation for Unlisted {
    type Output = Json;
    type Error = Json;
    const INFO: &'static Info = ByCursor::INFO;
    const SUCCESS: Answers<Json> = ByCursor::SUCCESS;
}

impl Paginated for Unlisted {
    const PAGING: Paging = Paging::cursor("/next").query(1);
}

#[tokio::test]
async fn pages_are_whole_answers() {
    let (core, _) = server(bodies([
        json!({"data": [1], "next": "a"}),
        json!({"data": []}),
    ]))
    .await;
    let mut pages: Pages<Unlisted> = Call::new(&core).pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!(first.status(), 200);
    assert_eq!(first["data"], json!([1]));
    assert!(pages.next().await.unwrap().is_ok());
    assert!(pages.next().await.is_none());
}

#[test]
fn pages_and_items_can_be_spawned_and_are_streams() {
    fn check<T: futures_core::Stream + Send + Unpin>() {}
    check::<Pages<ByCursor>>();
    check::<Items<ByCursor>>();
}
