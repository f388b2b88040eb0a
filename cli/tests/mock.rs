//! `specwright mock` as a process.

use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::process::{Child, Command, Stdio};

const SPEC: &str = "
openapi: 3.1.0
info: { title: Pets, version: '1' }
paths:
  /pets: { get: { operationId: pets, responses: { '200': { description: All, content: { application/json: { example: [] } } } } } }
webhooks:
  petCreated: { post: { requestBody: { content: { application/json: { example: { name: Rex } } } }, responses: { '200': { description: Taken } } } }
";
const PROJECT: &str = "
[[client]]
spec = 'pets.yaml'
output = 'client'
[client.webhooks.hmac]
header = 'X-Hub-Signature-256'
prefix = 'sha256='
encoding = 'hex'
";

/// Ends with the test.
struct Served(Child);

impl Drop for Served {
    fn drop(&mut self) {
        drop(self.0.kill());
        drop(self.0.wait());
    }
}

fn serve(folder: &std::path::Path, more: &[&str]) -> (Served, String) {
    std::fs::write(folder.join("pets.yaml"), SPEC).expect("it is written");
    std::fs::write(folder.join("specwright.toml"), PROJECT).expect("it is written");
    started(folder, more, Stdio::inherit())
}

/// A mock of `pets.yaml`, and where it listens.
fn started(folder: &std::path::Path, more: &[&str], errors: Stdio) -> (Served, String) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_specwright"));
    command.current_dir(folder).stdout(Stdio::piped());
    let command = command
        .args(["mock", "pets.yaml", "--port", "0"])
        .args(more)
        .stderr(errors);
    let mut child = command.spawn().expect("it starts");
    let out = child.stdout.take().expect("a pipe");
    let mut url = String::new();
    BufReader::new(out).read_line(&mut url).expect("a line");
    (Served(child), url.trim().replace("http://", ""))
}

fn get(address: &str) -> String {
    let mut stream = TcpStream::connect(address).expect("a connection");
    let request = "GET /pets?access_token=hidden HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n";
    stream.write_all(request.as_bytes()).expect("it is sent");
    let mut text = String::new();
    stream.read_to_string(&mut text).expect("an answer");
    text
}

#[test]
fn webhooks_go_to_the_address_signed_as_the_project_says() {
    let folder = tempfile::tempdir().expect("a folder");
    let receiver = TcpListener::bind("127.0.0.1:0").expect("a port");
    let address = receiver.local_addr().expect("an address");
    let _served = serve(folder.path(), &["--webhook", &format!("http://{address}/")]);
    let (mut stream, _) = receiver.accept().expect("a connection");
    let mut text = Vec::new();
    while !text.ends_with(b"}") {
        let mut bytes = [0; 1024];
        let count = stream.read(&mut bytes).expect("a request");
        assert!(count > 0, "{}", String::from_utf8_lossy(&text));
        text.extend(&bytes[..count]);
    }
    let text = String::from_utf8(text).expect("it is text");
    assert!(text.contains("x-hub-signature-256: sha256="), "{text}");
    assert!(text.ends_with("{\n  \"name\": \"Rex\"\n}"), "{text}");
}

#[test]
fn faults_are_answered_and_recorded_without_secrets() {
    let folder = tempfile::tempdir().expect("a folder");
    let options = [
        "--fault",
        "503=100",
        "--latency",
        "1ms..2ms",
        "--seed",
        "4",
        "--record",
        "log",
    ];
    let (_served, address) = serve(folder.path(), &options);
    assert!(get(&address).starts_with("HTTP/1.1 503"));
    let log = std::fs::read_to_string(folder.path().join("log")).expect("a record");
    assert!(
        log.contains("\"status\":503") && !log.contains("hidden"),
        "{log}"
    );
}

#[test]
fn what_is_wrong_with_a_swagger_2_description_is_told_before_it_is_served() {
    const SWAGGER: &str = "
swagger: '2.0'
info: { title: Pets, version: '1' }
host: https://api.example.com
paths: { /pets: { get: { produces: [application/json], responses: { '200': { description: All, examples: { application/json: [] } } } } } }
";
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("pets.yaml"), SWAGGER).expect("it is written");
    let (mut served, address) = started(folder.path(), &[], Stdio::piped());
    assert!(get(&address).starts_with("HTTP/1.1 200"));
    served.0.kill().expect("it ends");
    let mut told = String::new();
    let mut errors = served.0.stderr.take().expect("a pipe");
    errors.read_to_string(&mut told).expect("it is text");
    assert!(told.contains("expected a host, found the URL"), "{told}");
}
