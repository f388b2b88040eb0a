// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::encode::Outgoing;
use super::error::TransportError;
use super::exchange::{Exchange, Step};
use super::response::Received;
use super::retry::Attempted;
use bytes::{Bytes, BytesMut};
use std::time::{Duration, Instant};

/// Why a call brought no answer.
#[derive(Debug)]
pub enum Failure {
    /// It did not get through.
    Transport(TransportError),
    /// It took too long.
    Timeout,
}

/// Sends a call by reqwest, as its [`Exchange`] says.
pub(super) async fn run(client: &reqwest::Client, outgoing: Outgoing) -> Result<Received, Failure> {
    let deadline = Instant::now() + outgoing.timeout;
    let mut exchange = Exchange::new();
    let mut outcome = Err(Failure::Timeout);
    loop {
        match exchange.step() {
            Step::Send => {
                let left = deadline.saturating_duration_since(Instant::now());
                outcome = attempt(client, &outgoing, left, exchange.attempts()).await;
                exchange.attempted(attempted(&outcome));
            }
            Step::Sleep(delay) => tokio::time::sleep(delay).await,
            Step::Done => return outcome,
        }
    }
}

fn attempted(outcome: &Result<Received, Failure>) -> Attempted {
    match outcome {
        Ok(received) => Attempted::Answered(received.status().as_u16()),
        Err(Failure::Transport(error)) if !error.was_connected() => Attempted::NotConnected,
        Err(_) => Attempted::Broken,
    }
}

async fn attempt(
    client: &reqwest::Client,
    outgoing: &Outgoing,
    left: Duration,
    attempts: u32,
) -> Result<Received, Failure> {
    let request = client
        .request(outgoing.method.clone(), outgoing.url.as_str())
        .headers(outgoing.headers.clone())
        .timeout(left);
    let request = match &outgoing.body {
        Some(body) => request.body(body.clone()),
        None => request,
    };
    let mut response = request.send().await.map_err(failure)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let body = body(&mut response, outgoing.body_limit).await?;
    Ok(Received::new(status, headers, body, attempts))
}

async fn body(response: &mut reqwest::Response, limit: usize) -> Result<Bytes, Failure> {
    let Some(first) = response.chunk().await.map_err(failure)? else {
        return Ok(Bytes::new());
    };
    let mut all: Option<BytesMut> = None;
    let mut length = first.len();
    while let Some(chunk) = within(length, limit, response).await? {
        length += chunk.len();
        all.get_or_insert_with(|| BytesMut::from(first.as_ref()))
            .extend_from_slice(&chunk);
    }
    Ok(all.map_or(first, BytesMut::freeze))
}

async fn within(
    length: usize,
    limit: usize,
    response: &mut reqwest::Response,
) -> Result<Option<Bytes>, Failure> {
    if length > limit {
        let message =
            format!("the answer's body is longer than {limit} bytes; allow more with `body_limit`");
        return Err(Failure::Transport(TransportError::new(message, true)));
    }
    response.chunk().await.map_err(failure)
}

/// The URL may hold keys, so it is taken out of every error.
fn failure(error: reqwest::Error) -> Failure {
    if error.is_timeout() && !error.is_connect() {
        return Failure::Timeout;
    }
    let connected = !error.is_connect();
    let message = if error.is_connect() {
        "no connection to the server"
    } else if error.is_body() || error.is_decode() {
        "the answer did not arrive whole"
    } else {
        "the request did not get through"
    };
    Failure::Transport(TransportError::new(message, connected).caused_by(error.without_url()))
}
