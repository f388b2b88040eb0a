//! Who may use the page's proxy, and where it sends what: with a real server, a real mock, and requests as a browser and as others would make them.

use reqwest::{Client, RequestBuilder, Response, StatusCode};
use serde_json::{Value, json};
use specwright_build::Config;
use specwright_explore::{Explorer, Running};
use specwright_samples::Description;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpListener;

/// A server that answers every request with the same text, and says what it was asked.
async fn server(answer: String) -> (u16, tokio::sync::mpsc::UnboundedReceiver<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.expect("a port");
    let port = listener.local_addr().expect("an address").port();
    let (told, asked) = tokio::sync::mpsc::unbounded_channel();
    tokio::spawn(async move {
        while let Ok((mut stream, _)) = listener.accept().await {
            let mut head = vec![0; 16 << 10];
            let length = stream.read(&mut head).await.unwrap_or_default();
            let _ = told.send(String::from_utf8_lossy(&head[..length]).into_owned());
            let _ = stream.write_all(answer.as_bytes()).await;
        }
    });
    (port, asked)
}

async fn page(servers: Value) -> Running {
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Pets", "version": "1" },
        "servers": servers,
        "paths": {
            "/pets": { "get": { "responses": { "200": {
                "description": "Pets.",
                "content": { "application/json": { "example": ["Rex"] } },
            } } } },
        },
    });
    let folder = tempfile::tempdir().expect("a folder");
    let file = folder.path().join("pets.json");
    std::fs::write(&file, document.to_string()).expect("it is written");
    let (description, _) = Description::read(&Config::new(file));
    let explorer = Explorer::new(&description.expect("it can be read"));
    explorer.start(0).await.expect("a page")
}

/// The page's address, and its token.
fn parts(page: &Running) -> (&str, &str) {
    page.url()
        .split_once("/?token=")
        .expect("the address has a token")
}

fn client() -> Client {
    let client = Client::builder().redirect(reqwest::redirect::Policy::none());
    client.no_proxy().build().expect("a client")
}

fn get(page: &Running, target: &str) -> RequestBuilder {
    let (address, token) = parts(page);
    let query = [("token", token), ("scalar_url", target)];
    let url = url::Url::parse_with_params(&format!("{address}/proxy"), query);
    client().get(url.expect("a URL"))
}

async fn said(answer: Response) -> (StatusCode, String) {
    (answer.status(), answer.text().await.expect("a text"))
}

async fn refused(request: RequestBuilder, status: u16, reason: &str) {
    let (got, text) = said(request.send().await.expect("an answer")).await;
    assert_eq!(got, status, "{text}");
    assert!(text.contains(reason), "{text}");
}

#[tokio::test]
async fn the_mock_answers_without_credentials() {
    let page = page(json!([])).await;
    let answer = get(&page, &format!("{}/pets", page.mock().url()))
        .send()
        .await;
    let (status, text) = said(answer.expect("an answer")).await;
    assert_eq!((status, text.as_str()), (StatusCode::OK, r#"["Rex"]"#));
    assert_eq!(page.mock().received().len(), 1);
}

#[tokio::test]
async fn nobody_but_the_page_is_answered() {
    let page = page(json!([])).await;
    let (address, token) = parts(&page);
    let target = format!("{}/pets", page.mock().url());
    for path in ["/", "/start.js", "/openapi.json", "/scalar.js", "/proxy"] {
        let without = client().get(format!("{address}{path}"));
        refused(without, 403, "token").await;
        let wrong = client().get(format!("{address}{path}?token={}", "0".repeat(32)));
        refused(wrong, 403, "token").await;
        let right = || client().get(format!("{address}{path}?token={token}"));
        refused(
            right().header("origin", "http://evil.example"),
            403,
            "other pages",
        )
        .await;
        refused(right().header("origin", "null"), 403, "other pages").await;
        refused(
            right().header("sec-fetch-site", "cross-site"),
            403,
            "other pages",
        )
        .await;
        refused(
            right().header("sec-fetch-site", "same-site"),
            403,
            "other pages",
        )
        .await;
        // A name that somebody lets lead to this machine.
        refused(
            right().header("host", "evil.example"),
            403,
            "127.0.0.1 only",
        )
        .await;
    }
    refused(
        get(&page, &target).header("origin", "http://127.0.0.1:1"),
        403,
        "other pages",
    )
    .await;
    let own = get(&page, &target)
        .header("origin", address)
        .header("sec-fetch-site", "same-origin");
    assert_eq!(own.send().await.expect("an answer").status(), 200);
    assert_eq!(
        page.mock().received().len(),
        1,
        "only the last went through"
    );
}

#[tokio::test]
async fn other_servers_schemes_and_ports_are_refused() {
    let (port, mut asked) = server("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".to_owned()).await;
    let page = page(json!([{ "url": "https://api.example.com/v1" }])).await;
    for target in [
        format!("http://127.0.0.1:{port}/pets"),
        "https://evil.example/v1/pets".to_owned(),
        "http://api.example.com/v1/pets".to_owned(),
        "https://api.example.com/v2/pets".to_owned(),
        "https://api.example.com/v1/../admin".to_owned(),
        "https://api.example.com@evil.example/v1/".to_owned(),
        "file:///etc/passwd".to_owned(),
        "data:text/html,x".to_owned(),
    ] {
        refused(get(&page, &target), 403, "servers of the description only").await;
    }
    refused(get(&page, "no URL"), 400, "is no URL").await;
    assert!(asked.try_recv().is_err(), "nothing was sent");
}

#[tokio::test]
async fn redirects_are_followed_to_servers_of_the_description_only() {
    let (elsewhere, mut asked) =
        server("HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nhi".to_owned()).await;
    let away = format!(
        "HTTP/1.1 302 Found\r\nlocation: http://127.0.0.1:{elsewhere}/x\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
    );
    let (from, _asked) = server(away).await;
    let one = page(json!([{ "url": format!("http://127.0.0.1:{from}") }])).await;
    let target = format!("http://127.0.0.1:{from}/pets");
    refused(get(&one, &target), 502, "redirects to http://127.0.0.1").await;
    assert!(asked.try_recv().is_err(), "it was not followed");

    let both = page(json!([
        { "url": format!("http://127.0.0.1:{from}") },
        { "url": format!("http://127.0.0.1:{elsewhere}") },
    ]))
    .await;
    let answer = get(&both, &target)
        .header("authorization", "Bearer planted")
        .send()
        .await;
    assert_eq!(said(answer.expect("an answer")).await.1, "hi");
    let asked = asked.recv().await.expect("it was followed");
    assert!(
        !asked.contains("planted"),
        "credentials go to no other origin: {asked}"
    );
}

#[tokio::test]
async fn names_that_lead_inside_are_refused() {
    let name = std::fs::read_to_string("/proc/sys/kernel/hostname").unwrap_or_default();
    let name = name.trim().to_ascii_lowercase();
    let (port, mut asked) = server("HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n".to_owned()).await;
    let found = tokio::net::lookup_host((name.as_str(), port)).await;
    if !found.is_ok_and(|mut found| found.next().is_some()) {
        eprintln!("skipped: this machine's name leads nowhere, so no name leads inside");
        return;
    }
    let server = format!("http://{name}:{port}");
    let page = page(json!([{ "url": &server }])).await;
    refused(
        get(&page, &format!("{server}/pets")),
        403,
        "leads into this machine",
    )
    .await;
    assert!(asked.try_recv().is_err(), "nothing was sent");
}

#[tokio::test]
async fn cookies_and_rules_of_one_side_do_not_reach_the_other() {
    let answer = "HTTP/1.1 200 OK\r\nset-cookie: a=1\r\nrefresh: 0; url=http://evil.example\r\nx-own: kept\r\ncontent-type: text/html\r\ncontent-length: 2\r\n\r\nhi";
    let (port, mut asked) = server(answer.to_owned()).await;
    let server = format!("http://127.0.0.1:{port}");
    let page = page(json!([{ "url": &server }])).await;
    let request = get(&page, &format!("{server}/pets?x=1"))
        .header("cookie", "of-this-page=1")
        .header("x-scalar-cookie", "session=of-the-api")
        .header("sec-fetch-mode", "cors")
        .header("x-api-key", "k");
    let answer = request.send().await.expect("an answer");
    let header = |name: &str| {
        answer
            .headers()
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    assert_eq!(
        (header("set-cookie"), header("refresh"), header("x-own")),
        (None, None, Some("kept"))
    );
    assert_eq!(
        header("content-security-policy"),
        Some("sandbox; default-src 'none'")
    );
    let asked = asked
        .recv()
        .await
        .expect("it was sent")
        .to_ascii_lowercase();
    assert!(asked.starts_with("get /pets?x=1 http/1.1\r\n"), "{asked}");
    for (text, is_there) in [
        ("cookie: session=of-the-api", true),
        ("of-this-page", false),
        ("sec-fetch", false),
        ("x-api-key: k", true),
        ("token", false),
    ] {
        assert_eq!(asked.contains(text), is_there, "{text} in {asked}");
    }
}

#[tokio::test]
async fn the_page_loads_nothing_from_elsewhere_and_offers_the_mock_first() {
    let page = page(json!([{ "url": "https://api.example.com" }, { "url": "/relative" }])).await;
    let answer = client().get(page.url()).send().await.expect("an answer");
    let policy = answer
        .headers()
        .get("content-security-policy")
        .expect("a policy");
    assert!(
        policy
            .to_str()
            .expect("a text")
            .starts_with("default-src 'none'")
    );
    let html = answer.text().await.expect("a text");
    assert!(
        !html.contains("https://") && html.contains("<title>Pets</title>"),
        "{html}"
    );
    let document = client()
        .get(page.url().replace("/?", "/openapi.json?"))
        .send()
        .await;
    let document: Value =
        serde_json::from_str(&said(document.expect("an answer")).await.1).expect("JSON");
    assert_eq!(document["servers"][0]["url"], page.mock().url());
    assert_eq!(document["servers"][1]["url"], "https://api.example.com");
    assert_eq!(document["servers"].as_array().map(Vec::len), Some(2));
}
