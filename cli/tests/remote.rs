//! What a description refers to on other machines, from a server on this one.

mod common;

use common::{Ran, run};
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;

const PET: &str = "Pet:\n  type: object\n  properties:\n    owner: {$ref: 'people/owner.json'}\nOdd: {type: objekt}\n";
const OWNER: &str = r#"{"type": "object", "properties": {"pet": {"$ref": "../pets.yaml#/Pet"}}}"#;

/// Answers until the test ends; its address.
fn serve() -> String {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = listener.local_addr().expect("an address");
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            std::thread::spawn(move || answer(stream));
        }
    });
    format!("http://{address}")
}

fn answer(mut stream: TcpStream) -> Option<()> {
    let mut lines = BufReader::new(stream.try_clone().ok()?).lines();
    let first = lines.next()?.ok()?;
    while !lines.next()?.ok()?.is_empty() {}
    let path = first.split(' ').nth(1)?;
    let head = |status: &str, more: &str, length: usize| {
        format!("HTTP/1.1 {status}\r\n{more}Content-Length: {length}\r\nConnection: close\r\n\r\n")
    };
    let text = match path {
        "/v1/pets.yaml" => head("200 OK", "", PET.len()) + PET,
        "/v1/people/owner.json" => head("200 OK", "", OWNER.len()) + OWNER,
        "/moved.yaml" => head("302 Found", "Location: /v1/pets.yaml\r\n", 0),
        "/circle.yaml" => head("302 Found", "Location: /circle.yaml\r\n", 0),
        "/large.yaml" => head("200 OK", "", 65 << 20) + &" ".repeat(65 << 20),
        _ => head("404 Not Found", "", 0),
    };
    stream.write_all(text.as_bytes()).ok()
}

/// Generates from a description whose one answer is what `reference` leads to.
fn generate(folder: &Path, reference: &str, arguments: &[&str]) -> Ran {
    let text = format!(
        "openapi: 3.0.3\ninfo: {{title: Pets, version: '1'}}\npaths:\n  /pets:\n    get:\n      operationId: getPet\n      \
         responses:\n        '200':\n          description: A pet.\n          content:\n            application/json:\n              \
         schema: {{$ref: '{reference}'}}\n"
    );
    std::fs::write(folder.join("api.yaml"), text).expect("written");
    let call = ["generate", "api.yaml", "-o", "out"];
    run(folder, &[&call, arguments].concat())
}

#[test]
fn other_machines_are_asked_only_where_that_is_allowed() {
    let folder = tempfile::tempdir().expect("a folder");
    let reference = format!("{}/v1/pets.yaml#/Pet", serve());
    let refused = generate(folder.path(), &reference, &[]);
    assert_eq!(refused.code, Some(0), "{}", refused.err);
    assert!(refused.err.contains("SW0305"), "{}", refused.err);
    assert!(refused.err.contains("--allow-remote"), "{}", refused.err);

    let allowed = generate(folder.path(), &reference, &["--allow-remote"]);
    assert_eq!((allowed.code, allowed.err.as_str()), (Some(0), ""));
    let types = std::fs::read_to_string(folder.path().join("out/src/types.rs"));
    let types = types.expect("the types");
    for member in ["pub owner: Option<Box<Owner>>", "pub pet: Option<Box<Pet>>"] {
        assert!(types.contains(member), "{types}");
    }
}

#[test]
fn what_cannot_be_fetched_costs_only_its_place() {
    let folder = tempfile::tempdir().expect("a folder");
    let server = serve();
    let cases = [
        ("nothing.yaml", "404"),
        ("circle.yaml", "redirects"),
        ("large.yaml", "limit"),
    ];
    for (file, reason) in cases {
        let reference = format!("{server}/{file}#/Pet");
        let ran = generate(folder.path(), &reference, &["--allow-remote"]);
        assert_eq!(ran.code, Some(0), "{}", ran.err);
        assert!(ran.err.contains("SW0303"), "{}", ran.err);
        assert!(ran.err.contains(reason), "{file}: {}", ran.err);
    }
}

#[test]
fn documents_that_moved_refer_to_their_new_neighbours() {
    let folder = tempfile::tempdir().expect("a folder");
    let moved = format!("{}/moved.yaml#/Pet", serve());
    let ran = generate(folder.path(), &moved, &["--allow-remote"]);
    assert_eq!((ran.code, ran.err.as_str()), (Some(0), ""));
}

#[test]
fn findings_in_fetched_documents_have_their_places() {
    let folder = tempfile::tempdir().expect("a folder");
    let reference = format!("{}/v1/pets.yaml#/Odd", serve());
    let ran = generate(folder.path(), &reference, &["--allow-remote"]);
    assert!(ran.err.contains("SW0504"), "{}", ran.err);
    assert!(ran.err.contains("/v1/pets.yaml:5:7"), "{}", ran.err);
}
