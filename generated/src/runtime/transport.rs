// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::encode::Outgoing;
use super::error::TransportError;
use super::exchange::{Exchange, Step};
use super::response::Received;
use super::retry::Attempted;
use bytes::{Bytes, BytesMut};
use std::time::Instant;

/// Why a call brought no answer.
#[derive(Debug)]
pub enum Failure {
    /// It did not get through.
    Transport(TransportError),
    /// It took too long.
    Timeout,
}

/// A body that is read as it comes. Dropping it ends its connection.
#[derive(Debug)]
pub struct Incoming {
    response: reqwest::Response,
    limit: usize,
}

impl Incoming {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks off.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        self.response.chunk().await.map_err(broken)
    }

    /// How many bytes may be kept of it at once.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }
}

/// Whether an answer, of which only status and headers are known, is a stream.
pub(super) type IsStream = fn(&Received) -> bool;

/// Sends a call by reqwest, as its [`Exchange`] says.
pub(super) async fn run(
    client: &reqwest::Client,
    outgoing: Outgoing,
    is_stream: IsStream,
) -> Result<Received, Failure> {
    let deadline = Instant::now() + outgoing.timeout;
    let mut exchange = Exchange::new();
    let mut outcome = Err(Failure::Timeout);
    loop {
        match exchange.step() {
            Step::Send => {
                let left = deadline.saturating_duration_since(Instant::now());
                let answer = attempt(client, &outgoing, is_stream, exchange.attempts());
                outcome = tokio::time::timeout(left, answer)
                    .await
                    .unwrap_or(Err(Failure::Timeout));
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
    is_stream: IsStream,
    attempts: u32,
) -> Result<Received, Failure> {
    let request = request(client, outgoing).map_err(failure)?;
    let mut response = client.execute(request).await.map_err(failure)?;
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let received = Received::new(status, headers, Bytes::new(), attempts);
    let limit = outgoing.body_limit;
    if status.is_success() && is_stream(&received) {
        return Ok(received.with_incoming(Incoming { response, limit }));
    }
    Ok(received.with_body(body(&mut response, limit).await?))
}

/// The headers are set as a whole, beside the user and the password that the URL may hold: those become a header here.
fn request(client: &reqwest::Client, outgoing: &Outgoing) -> reqwest::Result<reqwest::Request> {
    let request = client.request(outgoing.method.clone(), outgoing.url.as_str());
    let mut request = request.build()?;
    let mut headers = outgoing.headers.clone();
    for (name, value) in request.headers() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    *request.headers_mut() = headers;
    *request.body_mut() = outgoing.body.clone().map(reqwest::Body::from);
    Ok(request)
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

fn failure(error: reqwest::Error) -> Failure {
    if error.is_timeout() && !error.is_connect() {
        return Failure::Timeout;
    }
    Failure::Transport(broken(error))
}

/// The URL may hold keys, so it is taken out of every error.
fn broken(error: reqwest::Error) -> TransportError {
    let connected = !error.is_connect();
    let message = if error.is_connect() {
        "no connection to the server"
    } else if error.is_body() || error.is_decode() {
        "the answer did not arrive whole"
    } else {
        "the request did not get through"
    };
    TransportError::new(message, connected).caused_by(error.without_url())
}
