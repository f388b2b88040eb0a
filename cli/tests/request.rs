//! `specwright request`.

mod common;

use common::{PETS, command, ran, run};
use std::fs;
use std::io::{Read, Write};
use std::net::TcpListener;
use std::thread;

const KEYED: &str = "\
openapi: 3.0.3
info: {title: Keyed, version: '1'}
servers: [{url: 'http://api.invalid', description: Far}]
paths:
  /a:
    get:
      operationId: get a
      security: [{key: []}, {}]
      responses: {'200': {description: Right., content: {application/json: {schema: {type: object}}}}}
components:
  securitySchemes:
    key: {type: apiKey, in: header, name: X-Key}
";

fn folder(text: &str) -> tempfile::TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    fs::write(folder.path().join("api.yaml"), text).expect("written");
    folder
}

/// Answers one request with this text, and gives what came in.
fn answering(answer: &'static str) -> (String, thread::JoinHandle<String>) {
    let listener = TcpListener::bind("127.0.0.1:0").expect("a port");
    let url = format!("http://{}", listener.local_addr().expect("an address"));
    let serve = move || {
        let (mut stream, _) = listener.accept().expect("a connection");
        let mut request = vec![0; 4096];
        let read = stream.read(&mut request).expect("a request");
        stream.write_all(answer.as_bytes()).expect("sent");
        String::from_utf8_lossy(&request[..read]).into_owned()
    };
    (url, thread::spawn(serve))
}

#[test]
fn a_request_is_printed_as_a_command_unless_told_otherwise() {
    let folder = folder(PETS);
    let printed = run(folder.path(), &["request", "api.yaml", "getPet"]);
    assert_eq!(printed.code, Some(0), "{}", printed.err);
    assert_eq!(
        printed.out,
        "curl --globoff --request GET \\\n  --url http://127.0.0.1:4010/pets/text \\\n  --header 'Accept: application/json'\n"
    );
    let by_path = run(
        folder.path(),
        &[
            "request",
            "api.yaml",
            "get /pets/{id}",
            "--base-url",
            "https://a.example/v1/",
        ],
    );
    assert!(
        by_path.out.contains("--url https://a.example/v1/pets/text"),
        "{}",
        by_path.out
    );
}

#[test]
fn an_operation_that_is_not_there_is_answered_with_the_nearest_names() {
    let folder = folder(PETS);
    let unknown = run(folder.path(), &["request", "api.yaml", "getPets"]);
    assert_eq!(unknown.code, Some(2));
    assert_eq!(
        unknown.err,
        "error: no operation is `getPets`; did you mean `getPet`?\n"
    );
    let example = run(
        folder.path(),
        &["request", "api.yaml", "getPet", "--example", "dog"],
    );
    assert_eq!(
        example.err,
        "error: the operation has no example `dog`; it has none\n"
    );
}

#[test]
fn a_request_is_sent_to_a_mock_without_credentials() {
    let folder = folder(KEYED);
    let sent = run(folder.path(), &["request", "api.yaml", "GET /a", "--send"]);
    assert_eq!(sent.code, Some(0), "{}", sent.err);
    assert!(sent.out.starts_with("200  "), "{}", sent.out);
    assert!(sent.out.ends_with("\n\n{}\n"), "{}", sent.out);
}

#[test]
fn credentials_come_from_the_environment_and_are_not_shown_where_the_answer_repeats_them() {
    let folder = folder(KEYED);
    let (url, server) = answering(
        "HTTP/1.1 401 No\r\nX-Echo: se\"cret\r\nContent-Type: application/json\r\nContent-Length: 28\r\n\r\n{\"you sent\":\"se\\\"cret\",\"\":1}",
    );
    let arguments = [
        "request",
        "api.yaml",
        "GET /a",
        "--send",
        "--base-url",
        &url,
    ];
    let missing = run(folder.path(), &arguments);
    assert_eq!(missing.code, Some(2));
    assert!(
        missing.err.contains("set KEYED_KEY in the environment"),
        "{}",
        missing.err
    );
    let sent = ran(command(folder.path(), &arguments)
        .env("KEYED_KEY", "se\"cret")
        .output()
        .expect("it runs"));
    assert_eq!(sent.code, Some(1), "{}", sent.err);
    assert!(server.join().expect("it ends").contains("x-key: se\"cret"));
    assert!(sent.out.contains("x-echo: [hidden]"), "{}", sent.out);
    assert!(
        sent.out.contains("\"you sent\": \"[hidden]\""),
        "{}",
        sent.out
    );
    assert!(!sent.out.contains("cret"), "{}", sent.out);
}

#[test]
fn credentials_are_not_sent_to_another_machine_in_the_clear() {
    let folder = folder(KEYED);
    let arguments = ["request", "api.yaml", "GET /a", "--send", "--server", "far"];
    let refused = ran(command(folder.path(), &arguments)
        .env("KEYED_KEY", "secret")
        .output()
        .expect("it runs"));
    assert_eq!(refused.code, Some(2));
    assert_eq!(
        refused.err,
        "error: credentials are not sent to api.invalid over plain http; use https\n"
    );
}

#[test]
fn a_redirect_to_another_origin_is_shown_and_not_followed() {
    let folder = folder(KEYED);
    let (url, server) = answering(
        "HTTP/1.1 302 Found\r\nLocation: http://127.0.0.1:9/\r\nContent-Length: 0\r\n\r\n",
    );
    let arguments = [
        "request",
        "api.yaml",
        "GET /a",
        "--send",
        "--base-url",
        &url,
    ];
    let sent = ran(command(folder.path(), &arguments)
        .env("KEYED_KEY", "secret")
        .output()
        .expect("it runs"));
    server.join().expect("it ends");
    assert_eq!(sent.code, Some(0), "{}", sent.err);
    assert!(sent.out.starts_with("302  "), "{}", sent.out);
}
