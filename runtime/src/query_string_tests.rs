//! Whole query strings, and methods without a constant, read by a real server.

use crate::{
    decode, Builder, Call, DecodeError, Info, Json, Location, Operation, Parameter, Received,
    Style, Undeclared,
};
use axum::extract::Request;
use axum::Router;
use serde_json::json;

const fn whole(style: Style) -> Parameter {
    Parameter {
        name: "filter",
        location: Location::Querystring,
        style,
        explode: true,
        reserved: false,
    }
}

macro_rules! operation {
    ($name:ident $style:ident) => {
        struct $name;
        impl Operation for $name {
            type Output = Json;
            type Error = Undeclared;
            const INFO: &'static Info = &Info {
                other_method: Some("QUERY"),
                path: "/things",
                parameters: &[whole(Style::$style)],
                ..Info::NONE
            };
            fn success(answer: &Received) -> Option<Result<Json, DecodeError>> {
                Some(decode::json(answer))
            }
            fn failure(_answer: &Received) -> Option<Result<Undeclared, DecodeError>> {
                None
            }
        }
    };
}

operation!(ByForm Form);
operation!(ByJson Json);

/// What the server was asked by a call with that value: method and target.
async fn asked<O: Operation<Output = Json>>(value: Json) -> Result<Json, String> {
    let router = Router::new().fallback(|request: Request| async move {
        axum::Json(json!([
            request.method().as_str(),
            request.uri().to_string()
        ]))
    });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    let core = Builder::new(&[], &format!("http://{address}"))
        .build()
        .expect("a client");
    let answer = Call::<O>::new(&core).parameter(0, &value).await;
    answer
        .map(crate::Response::into_body)
        .map_err(|error| error.to_string())
}

#[tokio::test]
async fn a_form_is_the_whole_query() {
    let value = json!({ "text": "a b", "tags": ["x", "y"], "none": null });
    let asked = asked::<ByForm>(value).await.expect("an answer");
    let (path, query) = asked[1]
        .as_str()
        .and_then(|uri| uri.split_once('?'))
        .expect("a query");
    assert_eq!((&asked[0], path), (&json!("QUERY"), "/things"));
    // Members come in the order of the map, which a feature of `serde_json` decides.
    let mut pairs: Vec<&str> = query.split('&').collect();
    pairs.sort_unstable();
    assert_eq!(pairs, ["tags=x", "tags=y", "text=a%20b"]);
}

#[tokio::test]
async fn json_is_the_whole_query() {
    let asked = asked::<ByJson>(json!({ "a": 1 })).await;
    assert_eq!(asked, Ok(json!(["QUERY", "/things?%7B%22a%22%3A1%7D"])));
}

#[tokio::test]
async fn what_is_no_object_is_no_form() {
    let error = asked::<ByForm>(json!("text")).await.expect_err("no form");
    assert!(error.contains("no object"), "{error}");
}
