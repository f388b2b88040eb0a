//! `specwright explore` as a process.

mod common;

use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use std::process::{Child, Stdio};

const SPEC: &str = "
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /photos:
    post:
      operationId: addPhoto
      requestBody:
        required: true
        content: { multipart/form-data: { schema: { type: object, required: [file], properties: { file: { type: string, format: binary } } } } }
      responses: { '204': { description: Added. } }
";

/// Ends with the test.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

#[test]
fn a_page_with_code_is_served_and_what_code_it_lacks_is_told() {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), SPEC).expect("it is written");
    let mut command = common::command(folder.path(), &["explore", "pets.yaml", "--port", "0"]);
    command.stdout(Stdio::piped()).stderr(Stdio::piped());
    let mut served = Served(command.spawn().expect("it starts"));
    let out = served.0.stdout.take().expect("a pipe");
    let mut url = String::new();
    BufReader::new(out).read_line(&mut url).expect("a line");
    let (address, token) = url
        .trim()
        .strip_prefix("http://")
        .and_then(|rest| rest.split_once("/?"))
        .expect("an address with a token");
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = format!(
        "GET /openapi.json?{token} HTTP/1.1\r\nhost: {address}\r\nconnection: close\r\n\r\n"
    );
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut page = String::new();
    stream.read_to_string(&mut page).expect("an answer");
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    for label in ["Rust", "curl"] {
        let label = format!(r#""label":"{label}""#);
        assert!(page.contains(&label), "{page}");
    }
    assert!(!page.contains("Conductor task"), "{page}");
    served.0.kill().expect("it ends");
    let mut told = String::new();
    let err = served.0.stderr.take().expect("a pipe");
    BufReader::new(err).read_to_string(&mut told).expect("text");
    let note = "note: POST /photos has no Conductor task: a task of this engine cannot send a body in parts\n";
    assert!(told.contains(note), "{told}");
}
