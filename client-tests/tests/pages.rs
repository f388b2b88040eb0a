//! A client made at build time that goes through pages: what it asks for, and that items have their types.

#[allow(dead_code)]
mod pages {
    include!(concat!(env!("OUT_DIR"), "/pages.rs"));
}

use axum::Router;
use axum::body::to_bytes;
use axum::extract::Request;
use axum::response::IntoResponse;
use pages::types::{Pet, Wanted};
use pages::{Client, Items};
use serde_json::{Value, json};

/// Three pages in each way.
async fn answer(request: Request) -> impl IntoResponse {
    let (parts, body) = request.into_parts();
    let body = to_bytes(body, 1 << 16).await.expect("a body");
    let body: Value = serde_json::from_slice(&body).unwrap_or_default();
    let query = parts.uri.query().unwrap_or_default();
    let pet = |name: &str| json!({ "name": name });
    let found = |name: &str, after: Value| json!({"pets": [pet(name)], "after": after});
    let mut link = String::new();
    let page = match (parts.uri.path(), query) {
        ("/linked", "") => {
            "</linked?page=2>; rel=\"next\"".clone_into(&mut link);
            json!([pet("a"), pet("b")])
        }
        ("/linked", "page=2") => json!([pet("c")]),
        ("/found", "") => {
            assert_eq!(body["kind"], "dog", "the rest of the body stays");
            match body["after"].as_str() {
                None => found("a", json!("1")),
                Some("1") => json!({"after": "2"}),
                Some("2") => found("b", Value::Null),
                Some(other) => panic!("{other}"),
            }
        }
        ("/configured", "") => found("a", Value::Null),
        ("/configured", "offset=1") => found("b", Value::Null),
        ("/configured", "offset=2") => json!({"pets": []}),
        other => panic!("{other:?}"),
    };
    let headers = [
        ("content-type", "application/json".to_owned()),
        ("link", link),
    ];
    (headers, page.to_string())
}

async fn client() -> Client {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await;
    let listener = listener.expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    tokio::spawn(async move { axum::serve(listener, Router::new().fallback(answer)).await });
    Client::builder().base_url(url).build().expect("a client")
}

/// The names of all pets, whose type is the description's.
async fn names<O: pages::runtime::Listed<Item = Pet>>(mut items: Items<O>) -> String {
    let mut names = String::new();
    while let Some(pet) = items.next().await {
        match pet {
            Ok(pet) => names.push_str(&pet.name),
            Err(error) => panic!("{error:?}"),
        }
    }
    names
}

#[tokio::test]
async fn items_of_linked_pages_have_their_type() {
    assert_eq!(names(client().await.list_linked().items()).await, "abc");
}

#[tokio::test]
async fn a_cursor_in_the_body_leads_over_an_empty_page() {
    let wanted = Wanted::new("dog");
    assert_eq!(names(client().await.find(&wanted).items()).await, "ab");
}

#[tokio::test]
async fn a_configured_operation_goes_on_by_what_came() {
    let client = client().await;
    assert_eq!(names(client.list_configured().items()).await, "ab");
    let mut pages = client.list_configured().offset(1).pages();
    let mut counts = Vec::new();
    while let Some(page) = pages.next().await {
        let page = page.expect("a page");
        counts.push(page.pets.as_ref().map(Vec::len));
    }
    assert_eq!(counts, [Some(1), Some(0)]);
}
