// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::builder::Core;
use super::chance::chance;
use super::encode::Outgoing;
use super::error::{Timeout, TransportError};
use super::exchange::{Exchange, Step, Trail};
use super::hooks::{Attempt, Outcome};
use super::limits::Limits;
use super::operation::Info;
use super::response::Received;
use super::retry::Attempted;
use super::retry_after::retry_after;
use super::{redirect, span};
use bytes::{Bytes, BytesMut};
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;
use tracing::Instrument;

/// Why a call brought no answer.
#[derive(Debug)]
pub enum Failure {
    /// It did not get through.
    Transport(TransportError),
    /// It took too long.
    Timeout(Timeout),
}

/// A body that is read as it comes. Dropping it ends its connection.
#[derive(Debug)]
pub struct Incoming {
    response: reqwest::Response,
    limit: usize,
    silence: Option<Duration>,
}

impl Incoming {
    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// When the connection breaks off, or nothing comes for longer than the client or the call allows.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, TransportError> {
        let chunk = self.response.chunk();
        let Some(silence) = self.silence else {
            return chunk.await.map_err(broken);
        };
        match tokio::time::timeout(silence, chunk).await {
            Ok(chunk) => chunk.map_err(broken),
            Err(_) => Err(TransportError::new(Timeout::Silence.to_string(), true)),
        }
    }

    /// Writes the whole of it somewhere, part by part, and says how many bytes it had.
    ///
    /// # Errors
    /// When the connection breaks off, nothing comes any more, or the writer fails.
    pub async fn write_to(&mut self, to: &mut impl std::io::Write) -> std::io::Result<u64> {
        let mut length = 0;
        while let Some(chunk) = self.chunk().await.map_err(std::io::Error::other)? {
            to.write_all(&chunk)?;
            length += chunk.len() as u64;
        }
        to.flush()?;
        Ok(length)
    }

    /// How many bytes may be kept of it at once.
    #[must_use]
    pub fn limit(&self) -> usize {
        self.limit
    }
}

/// What is known of an operation's answers before they are read.
#[derive(Clone, Copy)]
pub(super) struct Expected {
    pub(super) info: &'static Info,
    /// Whether an answer, of which only status and headers are known, is a stream.
    pub(super) is_stream: fn(&Received) -> bool,
    /// Whether the description has an answer with this status.
    pub(super) is_declared: fn(u16) -> bool,
}

/// Sends a call by reqwest, as its [`Exchange`] says.
pub(super) async fn run(
    core: &Core,
    outgoing: Outgoing,
    limits: Limits,
    deadline: Instant,
    expected: Expected,
) -> (Result<Received, Failure>, Trail) {
    let mut exchange = Exchange::new(limits.retries, expected.info.may_repeat());
    let mut outcome = Err(Failure::Timeout(Timeout::Call));
    loop {
        match exchange.step() {
            Step::Send => {
                let start = Instant::now();
                let left = deadline.saturating_duration_since(start);
                let number = exchange.attempts();
                outcome = attempt(core, &outgoing, limits, expected, (number, left)).await;
                let now = Instant::now();
                let again_in = exchange.attempted(
                    attempted(&outcome),
                    deadline.saturating_duration_since(now),
                    chance(),
                    core.budget(),
                );
                after(core, expected.info, &outcome, number, now - start, again_in);
            }
            Step::Sleep(delay) => tokio::time::sleep(delay).await,
            Step::Done => return (outcome, exchange.into_trail()),
        }
    }
}

fn attempted(outcome: &Result<Received, Failure>) -> Attempted {
    match outcome {
        Ok(received) => {
            let asked = retry_after(received.headers());
            Attempted::Answered(received.status().as_u16(), asked)
        }
        Err(Failure::Transport(error)) if error.is_final() => Attempted::Final,
        Err(Failure::Transport(error)) if !error.was_connected() => Attempted::NotConnected,
        Err(Failure::Timeout(Timeout::Call)) => Attempted::Final,
        Err(_) => Attempted::Broken,
    }
}

fn after(
    core: &Core,
    operation: &'static Info,
    outcome: &Result<Received, Failure>,
    number: u32,
    elapsed: Duration,
    again_in: Option<Duration>,
) {
    let answer = outcome.as_ref().ok();
    let told = Outcome {
        operation,
        number,
        elapsed,
        status: answer.map(Received::status),
        headers: answer.map(Received::headers),
        error: match outcome {
            Err(Failure::Transport(error)) => Some(error),
            _ => None,
        },
        again_in,
    };
    for hook in &core.settings().hooks.after {
        hook(&told);
    }
}

/// One request, and those that it is redirected to.
async fn attempt(
    core: &Core,
    outgoing: &Outgoing,
    limits: Limits,
    expected: Expected,
    (number, left): (u32, Duration),
) -> Result<Received, Failure> {
    let span = span::of_attempt(expected.info, &outgoing.url, number);
    let sent = sent(core, outgoing, limits, expected, number);
    let own = limits.attempt.filter(|own| *own < left);
    let limited = within(own.unwrap_or(left), sent).instrument(span.clone());
    let outcome = limited.await.unwrap_or_else(|| {
        let limit = own.map_or(Timeout::Call, |_| Timeout::Attempt);
        Err(Failure::Timeout(limit))
    });
    span::end(&span, &outcome);
    outcome
}

async fn within<T>(limit: Duration, work: impl Future<Output = T>) -> Option<T> {
    tokio::time::timeout(limit, work).await.ok()
}

async fn sent(
    core: &Core,
    outgoing: &Outgoing,
    limits: Limits,
    expected: Expected,
    number: u32,
) -> Result<Received, Failure> {
    let mut redirected: Option<Outgoing> = None;
    for _ in 0..=redirect::MOST {
        let outgoing = redirected.as_ref().unwrap_or(outgoing);
        let request = request(core, expected.info, outgoing, number).map_err(failure)?;
        let response = core.client().execute(request).await.map_err(failure)?;
        let status = response.status().as_u16();
        let next = match (expected.is_declared)(status) {
            true => None,
            false => redirect::follow(outgoing, status, response.headers()),
        };
        match next {
            Some(next) => redirected = Some(next),
            None => return received(response, limits, expected, number).await,
        }
    }
    let message = format!("the server redirects more than {} times", redirect::MOST);
    Err(Failure::Transport(TransportError::r#final(message)))
}

async fn received(
    mut response: reqwest::Response,
    limits: Limits,
    expected: Expected,
    number: u32,
) -> Result<Received, Failure> {
    let status = response.status();
    let headers = std::mem::take(response.headers_mut());
    let received = Received::new(status, headers, Bytes::new(), number);
    if status.is_success() && (expected.is_stream)(&received) {
        return Ok(received.with_incoming(Incoming {
            response,
            limit: limits.body,
            silence: limits.silence,
        }));
    }
    Ok(received.with_body(body(&mut response, &limits).await?))
}

/// The headers are set as a whole, beside the user and the password that the URL may hold: those become a header here.
fn request(
    core: &Core,
    operation: &'static Info,
    outgoing: &Outgoing,
    number: u32,
) -> reqwest::Result<reqwest::Request> {
    let request = core
        .client()
        .request(outgoing.method.clone(), outgoing.url.as_str());
    let mut request = request.build()?;
    let mut headers = outgoing.headers.clone();
    for (name, value) in request.headers() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    for hook in &core.settings().hooks.before {
        hook(&mut Attempt {
            operation,
            number,
            method: &outgoing.method,
            url: &outgoing.url,
            headers: &mut headers,
            body: outgoing.body.as_ref(),
        });
    }
    *request.headers_mut() = headers;
    *request.body_mut() = outgoing.body.clone().map(reqwest::Body::from);
    Ok(request)
}

async fn body(response: &mut reqwest::Response, limits: &Limits) -> Result<Bytes, Failure> {
    let Some(first) = chunk(response, limits).await? else {
        return Ok(Bytes::new());
    };
    let mut all: Option<BytesMut> = None;
    let mut length = first.len();
    while length <= limits.body {
        let Some(chunk) = chunk(response, limits).await? else {
            return Ok(all.map_or(first, BytesMut::freeze));
        };
        length += chunk.len();
        all.get_or_insert_with(|| BytesMut::from(first.as_ref()))
            .extend_from_slice(&chunk);
    }
    let message = format!(
        "the answer's body is longer than {} bytes; allow more with `body_limit`",
        limits.body
    );
    Err(Failure::Transport(TransportError::r#final(message)))
}

async fn chunk(
    response: &mut reqwest::Response,
    limits: &Limits,
) -> Result<Option<Bytes>, Failure> {
    match within(limits.silence_of_bodies(), response.chunk()).await {
        Some(chunk) => chunk.map_err(failure),
        None => Err(Failure::Timeout(Timeout::Silence)),
    }
}

fn failure(error: reqwest::Error) -> Failure {
    if error.is_timeout() && !error.is_connect() {
        return Failure::Timeout(Timeout::Attempt);
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
