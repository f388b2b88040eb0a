//! Pages that lead on by a URL: in the body, in the header `Link`, and where they must not lead.

use super::{all, asked, bodies, refused, serve, Asked, ByLink, ByUrl, Script, Scripted, SCHEMES};
use crate::{Builder, Call, Core, Credential};
use axum::Router;
use serde_json::json;
use std::sync::Arc;

/// A server whose script knows its address, and a client with a key for it.
async fn with_links(make: impl Fn(&str) -> Script) -> (Core, Asked) {
    let said = Asked::default();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    let scripted = Scripted {
        script: Arc::new(make(&url)),
        asked: said.clone(),
    };
    let router = Router::new().fallback(serve).with_state(scripted);
    tokio::spawn(async move { axum::serve(listener, router).await });
    let builder = Builder::new(SCHEMES, &format!("{url}/v1"));
    let core = builder.credential(0, Credential::key("s&t")).build();
    (core.unwrap(), said)
}

#[tokio::test]
async fn a_url_in_the_body_is_followed_with_the_credential() {
    let (core, said) = with_links(|url| {
        bodies([
            json!({"data": [1], "next": format!("{url}/v1/list?token=x%2By")}),
            json!({"data": [2], "next": "?token=z"}),
            json!({"data": [3], "next": "/v2/list?key=theirs#there"}),
            json!({"data": [4], "next": null}),
        ])
    })
    .await;
    let (items, error) = all(Call::<ByUrl>::new(&core).parameter(0, &1).items()).await;
    assert!(error.is_none());
    assert_eq!(items.len(), 4);
    let expected = [
        "GET /v1/list?size=1&key=s%26t",
        "GET /v1/list?token=x%2By&key=s%26t",
        "GET /v1/list?token=z&key=s%26t",
        "GET /v2/list?key=theirs",
    ];
    assert_eq!(asked(&said), expected);
}

#[tokio::test]
async fn links_are_followed_as_their_header_says() {
    let (core, said) = with_links(|url| {
        let link = |link: String| (link, 200, json!({"data": [1]}));
        vec![
            link(format!(
                "<{url}/v1/list?page=9>; rel=\"last\", <{url}/v1/list?a=1,2;3>; title=\"x, <y>; rel=\\\"next\\\"\"; rel=\"prev NEXT\""
            )),
            link(format!("<{url}/x>; rel=next; anchor=\"#other\",<list?page=3>;rel=next")),
            link(format!("<{url}/v1/list?page=1>; rel=\"first\"; rel=\"next\"")),
        ]
    })
    .await;
    let (items, error) = all(Call::<ByLink>::new(&core).items()).await;
    assert!(error.is_none());
    assert_eq!(items.len(), 3);
    let expected = [
        "GET /v1/list?key=s%26t",
        "GET /v1/list?a=1,2;3&key=s%26t",
        "GET /v1/list?page=3&key=s%26t",
    ];
    assert_eq!(asked(&said), expected);
}

#[tokio::test]
async fn a_page_at_another_origin_is_never_asked_for() {
    for foreign in [
        "https://example.com/list?key=k",
        "//example.com/list",
        "http://127.0.0.1:1/list",
        "https://127.0.0.1/list",
        "file:///etc/passwd",
    ] {
        let (core, said) = with_links(|_| bodies([json!({"data": [1], "next": foreign})])).await;
        let (items, error) = all(Call::<ByUrl>::new(&core).items()).await;
        assert_eq!(items.len(), 1);
        let message = refused(error);
        assert!(message.contains("do not travel"), "{message}");
        assert!(!message.contains('?'), "a URL may hold keys: {message}");
        assert_eq!(asked(&said).len(), 1);
    }
}

#[tokio::test]
async fn the_same_url_again_is_refused() {
    let (core, said) = with_links(|url| {
        let page = json!({"data": [1], "next": format!("{url}/v1/list?page=2")});
        bodies([page.clone(), page])
    })
    .await;
    let (items, error) = all(Call::<ByUrl>::new(&core).items()).await;
    assert_eq!(items.len(), 2);
    assert!(refused(error).contains("never end"));
    assert_eq!(asked(&said).len(), 2);
}
