//! Multipart bodies, read by axum's extractor.

use crate::echo::{operation, refused, said};
use crate::{Builder, Call, Core, Json, Part, PartInfo};
use axum::extract::Multipart;
use axum::Router;
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};
use serde_json::json;

operation!(Upload POST "/files");

/// A server that answers the parts that it was sent.
async fn parts() -> Core {
    let router = Router::new().fallback(|mut multipart: Multipart| async move {
        let mut all = Vec::new();
        while let Some(field) = multipart.next_field().await.expect("a part") {
            let header = |name: &str| {
                field
                    .headers()
                    .get(name)
                    .map(|value| value.to_str().expect("text").to_owned())
            };
            let (name, file, media) = (
                field.name().map(str::to_owned),
                field.file_name().map(str::to_owned),
                field.content_type().map(str::to_owned),
            );
            let kind = header("x-kind");
            let content = field.bytes().await.expect("its content");
            all.push(json!([
                name,
                file,
                media,
                kind,
                String::from_utf8_lossy(&content)
            ]));
        }
        (
            [("content-type", "application/json")],
            Json::from(all).to_string(),
        )
    });
    let listener = tokio::net::TcpListener::bind(("127.0.0.1", 0))
        .await
        .expect("a port");
    let address = listener.local_addr().expect("an address");
    tokio::spawn(async move { axum::serve(listener, router).await });
    Builder::new(&[], &format!("http://{address}"))
        .build()
        .expect("a client")
}

struct Form;

impl Serialize for Form {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let mut map = to.serialize_map(None)?;
        map.serialize_entry(
            "file",
            &Part::new("--\r\n--x")
                .file_name("a \"b\"\r\n.png")
                .media_type("image/png")
                .header("X-Kind", "own"),
        )?;
        map.serialize_entry("unnamed", &Some(Part::from(vec![1, 2])))?;
        map.serialize_entry(
            "pictures",
            &[Part::from("one"), Part::from("two").file_name("2.png")],
        )?;
        map.serialize_entry("data", &Part::from("{}"))?;
        map.serialize_entry("text", "é\r\n")?;
        map.serialize_entry("number", &4.5)?;
        map.serialize_entry("flag", &true)?;
        map.serialize_entry("absent", &None::<String>)?;
        map.serialize_entry("list", &["a", "b"])?;
        map.serialize_entry("nested", &[vec![1], vec![2, 3]])?;
        map.serialize_entry("object", &json!({"a": [1]}))?;
        map.serialize_entry("objects", &json!([{"a": 1}, {"a": 2}]))?;
        map.serialize_entry("whole", &["a", "b"])?;
        map.serialize_entry("csv", "1,2")?;
        map.serialize_entry("na\"me", "x")?;
        map.end()
    }
}

const INFOS: &[PartInfo] = &[
    PartInfo {
        name: "pictures",
        media: "image/png",
        headers: &[("X-Kind", "small")],
    },
    PartInfo {
        name: "data",
        media: "application/json",
        headers: &[],
    },
    PartInfo {
        name: "whole",
        media: "application/json",
        headers: &[],
    },
    PartInfo {
        name: "csv",
        media: "text/csv",
        headers: &[],
    },
];

#[tokio::test]
async fn every_kind_of_member_is_a_part_of_its_kind() {
    let core = parts().await;
    let answer =
        said(Call::<Upload>::new(&core).multipart("multipart/form-data", INFOS, &Form)).await;
    let expected = json!([
        [
            "file",
            "a %22b%22%0D%0A.png",
            "image/png",
            "own",
            "--\r\n--x"
        ],
        [
            "unnamed",
            "unnamed",
            "application/octet-stream",
            null,
            "\u{1}\u{2}"
        ],
        ["pictures", "pictures", "image/png", "small", "one"],
        ["pictures", "2.png", "image/png", "small", "two"],
        ["data", "data", "application/json", null, "{}"],
        ["text", null, null, null, "é\r\n"],
        ["number", null, null, null, "4.5"],
        ["flag", null, null, null, "true"],
        ["list", null, null, null, "a"],
        ["list", null, null, null, "b"],
        ["nested", null, "application/json", null, "[1]"],
        ["nested", null, "application/json", null, "[2,3]"],
        ["object", null, "application/json", null, "{\"a\":[1]}"],
        ["objects", null, "application/json", null, "{\"a\":1}"],
        ["objects", null, "application/json", null, "{\"a\":2}"],
        ["whole", null, "application/json", null, "[\"a\",\"b\"]"],
        ["csv", null, "text/csv", null, "1,2"],
        ["na%22me", null, null, null, "x"],
    ]);
    assert_eq!(answer, expected);
}

#[tokio::test]
async fn what_is_no_object_has_no_parts() {
    let core = parts().await;
    for body in [json!("text"), json!([1])] {
        let message =
            refused(Call::<Upload>::new(&core).multipart("multipart/form-data", &[], &body)).await;
        assert!(message.contains("no object"), "{message}");
    }
}

#[test]
fn a_part_is_text_in_json() {
    let part = Part::from("text").file_name("a.txt");
    assert_eq!(serde_json::to_value(&part).unwrap(), json!("text"));
    assert_eq!(
        serde_json::from_value::<Part>(json!("text")).unwrap(),
        Part::from("text")
    );
    assert!(serde_json::to_value(Part::from(vec![255])).is_err());
}
