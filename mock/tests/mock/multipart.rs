//! Bodies in parts are held against their schema like any others.

use serde_json::{Value, json};
use specwright_mock::{Mock, Running};

use crate::{client, errors, read};

async fn start() -> Running {
    let text = json!({ "type": "string" });
    let schema = json!({
        "type": "object",
        "required": ["file", "kind"],
        "properties": {
            "file": { "type": "string", "format": "binary" },
            "kind": { "enum": ["photo", "scan"] },
            "pages": { "type": "integer", "minimum": 1 },
            "tags": { "type": "array", "items": text, "minItems": 1, "maxItems": 2 },
            "owner": { "type": "object", "required": ["name"], "properties": { "name": text } },
        },
    });
    let document = json!({
        "openapi": "3.0.3",
        "info": { "title": "Files", "version": "1" },
        "paths": { "/files": { "post": {
            "requestBody": { "required": true, "content": { "multipart/form-data": { "schema": schema } } },
            "responses": { "204": { "description": "Kept." } },
        } } },
    });
    let mock = Mock::new(document).unwrap();
    mock.start(([127, 0, 0, 1], 0).into()).await.unwrap()
}

/// What stands behind `name`, and the content.
type Part = (&'static str, &'static [u8]);

async fn sent(mock: &Running, parts: &[Part]) -> (u16, Value) {
    let mut body = Vec::new();
    for (head, content) in parts {
        let head = format!("--b\r\nContent-Disposition: form-data; name={head}\r\n\r\n");
        body.extend(head.into_bytes());
        body.extend_from_slice(content);
        body.extend(b"\r\n");
    }
    body.extend(b"--b--\r\n");
    let request = client().post(format!("{}/files", mock.url()));
    let request = request.header("content-type", "multipart/form-data; boundary=b");
    read(request.body(body).send().await.unwrap()).await
}

const FILE: Part = (
    "\"file\"; filename=\"a.png\"\r\nContent-Type: image/png",
    b"\x89PNG\xff",
);

#[tokio::test]
async fn parts_that_are_as_described_are_taken() {
    let mock = start().await;
    let rows: [&[Part]; 3] = [
        &[FILE, ("\"kind\"", b"scan")],
        &[
            FILE,
            ("\"kind\"", b"scan"),
            ("\"pages\"", b"3"),
            ("\"tags\"", b"a"),
            ("\"tags\"", b"b"),
        ],
        &[
            FILE,
            ("\"kind\"", b"photo"),
            ("\"tags\"", b"one"),
            (
                "\"owner\"\r\nContent-Type: application/json",
                br#"{"name":"Bea"}"#,
            ),
        ],
    ];
    for parts in rows {
        let (status, problem) = sent(&mock, parts).await;
        assert_eq!(status, 204, "{problem}");
    }
}

#[tokio::test]
async fn each_part_that_is_not_is_named() {
    let mock = start().await;
    let rows: [(&[Part], &str); 5] = [
        (&[FILE, ("\"kind\"", b"film")], "/kind"),
        (
            &[FILE, ("\"kind\"", b"scan"), ("\"pages\"", b"0")],
            "/pages",
        ),
        (
            &[FILE, ("\"kind\"", b"scan"), ("\"pages\"", b"many")],
            "/pages",
        ),
        (
            &[FILE, ("\"kind\"", b"scan"), ("\"owner\"", b"{}")],
            "/owner",
        ),
        (&[("\"kind\"", b"scan")], ""),
    ];
    for (parts, place) in rows {
        let (status, problem) = sent(&mock, parts).await;
        let places: Vec<String> = errors(&problem).into_iter().map(|error| error.1).collect();
        assert_eq!((status, places), (400, vec![place.to_owned()]), "{problem}");
    }
}

#[tokio::test]
async fn parts_that_cannot_be_parted_are_refused() {
    let mock = start().await;
    for (media, body) in [
        ("multipart/form-data", "--b--\r\n"),
        ("multipart/form-data; boundary=b", "--c\r\nno end"),
        (
            "multipart/form-data; boundary=b",
            "--b\r\nContent-Disposition: form-data\r\n\r\nx\r\n--b--\r\n",
        ),
    ] {
        let request = client().post(format!("{}/files", mock.url()));
        let request = request.header("content-type", media).body(body);
        let (status, problem) = read(request.send().await.unwrap()).await;
        assert_eq!(status, 400, "{problem}");
        assert!(errors(&problem)[0].2.contains("part"), "{problem}");
    }
}
