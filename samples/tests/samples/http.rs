use crate::serving::{Serving, plaid, requests};
use specwright_samples::Form;
use std::io::{Read, Write};
use std::net::TcpStream;

/// Sends a text as it is, with the secrets and files filled in: the status and what came back.
fn send(serving: &Serving, text: &str) -> (u16, String) {
    let text = text
        .replace("{{PLAID_CHECK_CLIENT_ID}}", "id")
        .replace("{{PLAID_CHECK_SECRET}}", "secret")
        .replacen("\r\n", "\r\nConnection: close\r\n", 1);
    let mut stream = TcpStream::connect(serving.running.address()).expect("a connection");
    stream.write_all(text.as_bytes()).expect("sent");
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).expect("read");
    let answer = String::from_utf8_lossy(&answer).into_owned();
    let status = answer
        .split(' ')
        .nth(1)
        .and_then(|status| status.parse().ok());
    (status.expect("a status"), answer)
}

fn every_text_is_taken(serving: &Serving) {
    for (id, prepared) in serving.prepared() {
        let has_file = prepared
            .body
            .as_ref()
            .is_some_and(|body| !body.files().is_empty());
        if has_file {
            continue;
        }
        let (status, answer) = send(serving, &serving.sample(&prepared, Form::Http));
        serving.assert_taken(id, status, &answer);
    }
}

#[test]
fn the_text_of_every_operation_of_the_reference_client_is_taken() {
    every_text_is_taken(&plaid());
}

#[test]
fn the_text_of_every_kind_of_request_is_taken() {
    every_text_is_taken(&requests());
}
