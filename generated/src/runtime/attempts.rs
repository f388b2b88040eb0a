// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::chance::chance;
use super::clock::{end_of, left_until, sleep, within, Instant};
use super::core::Core;
use super::encode::Outgoing;
use super::error::{Timeout, TransportError};
use super::exchange::{Exchange, Step, Trail};
use super::hooks::{Attempt, Outcome};
use super::limits::Limits;
use super::operation::Info;
use super::response::Received;
use super::retry::{Attempted, MayRepeat, Retries};
use super::retry_after::retry_after;
use super::transport::{broken, Body, Incoming, Request};
use super::urls::without_user;
use super::{redirect, span};
use bytes::{Bytes, BytesMut};
use http::header::USER_AGENT;
use std::time::Duration;
use tracing::Instrument;

/// Why a call brought no answer.
#[derive(Debug)]
pub enum Failure {
    /// It did not get through.
    Transport(TransportError),
    /// It took too long.
    Timeout(Timeout),
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

/// Sends a call, as its [`Exchange`] says.
pub(super) async fn run(
    core: &Core,
    outgoing: Outgoing,
    limits: Limits,
    deadline: Instant,
    expected: Expected,
) -> (Result<Received, Failure>, Trail) {
    let (retries, may_repeat) = match outgoing.body.is_once() {
        true => (Retries::none(), MayRepeat::Never),
        false => (limits.retries, expected.info.may_repeat()),
    };
    let mut exchange = Exchange::new(retries, may_repeat);
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
            Step::Sleep(delay) => sleep(delay).await,
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
    let own = limits.attempt.filter(|own| *own < left);
    let limit = own.unwrap_or(left);
    let sent = sent(core, outgoing, limits, expected, (number, limit));
    let limited = within(limit, sent).instrument(span.clone());
    let outcome = match limited.await {
        Some(Err(Failure::Timeout(Timeout::Attempt))) | None => {
            let limit = own.map_or(Timeout::Call, |_| Timeout::Attempt);
            Err(Failure::Timeout(limit))
        }
        Some(outcome) => outcome,
    };
    span::end(&span, &outcome);
    outcome
}

async fn sent(
    core: &Core,
    outgoing: &Outgoing,
    limits: Limits,
    expected: Expected,
    (number, limit): (u32, Duration),
) -> Result<Received, Failure> {
    let transport = core.transport().map_err(Failure::Transport)?;
    let end = end_of(limit);
    let mut redirected: Option<Outgoing> = None;
    for _ in 0..=redirect::MOST {
        let outgoing = redirected.as_ref().unwrap_or(outgoing);
        let request = request(core, expected, outgoing, limits, (number, left_until(end)))?;
        let response = transport.send(request).await.map_err(failure)?;
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
    response: http::Response<Body>,
    limits: Limits,
    expected: Expected,
    number: u32,
) -> Result<Received, Failure> {
    let (head, body) = response.into_parts();
    let received = Received::new(head.status, head.headers, Bytes::new(), number);
    if head.status.is_success() && (expected.is_stream)(&received) {
        return Ok(received.with_incoming(Incoming {
            body,
            limit: limits.body,
            silence: limits.silence,
        }));
    }
    Ok(received.with_body(whole(body, &limits).await?))
}

fn request(
    core: &Core,
    expected: Expected,
    outgoing: &Outgoing,
    limits: Limits,
    (number, limit): (u32, Duration),
) -> Result<Request, Failure> {
    let operation = expected.info;
    let settings = core.settings();
    let mut headers = outgoing.headers.clone();
    let url = without_user(&outgoing.url, &mut headers);
    if let (false, Some(agent)) = (headers.contains_key(USER_AGENT), &settings.user_agent) {
        headers.insert(USER_AGENT, agent.clone());
    }
    for hook in &settings.hooks.before {
        hook(&mut Attempt {
            operation,
            number,
            method: &outgoing.method,
            url: &outgoing.url,
            headers: &mut headers,
            body: outgoing.body.bytes(),
        });
    }
    let body = outgoing.body.take().ok_or_else(|| {
        let message = "the request's body is a stream, which was sent before";
        Failure::Transport(TransportError::r#final(message))
    })?;
    Ok(Request {
        operation,
        method: outgoing.method.clone(),
        url,
        headers,
        body,
        limit,
        silence: limits.silence_of_bodies(),
        secrets: settings.secrets(),
    })
}

async fn whole(mut body: Body, limits: &Limits) -> Result<Bytes, Failure> {
    let Some(first) = chunk(&mut body, limits).await? else {
        return Ok(Bytes::new());
    };
    let mut all: Option<BytesMut> = None;
    let mut length = first.len();
    while length <= limits.body {
        let Some(chunk) = chunk(&mut body, limits).await? else {
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

async fn chunk(body: &mut Body, limits: &Limits) -> Result<Option<Bytes>, Failure> {
    match within(limits.silence_of_bodies(), body.chunk()).await {
        Some(chunk) => chunk.map_err(|error| failure(broken(error))),
        None => Err(Failure::Timeout(Timeout::Silence)),
    }
}

fn failure(error: TransportError) -> Failure {
    match error.timeout() {
        Some(limit) => Failure::Timeout(limit),
        None => Failure::Transport(error),
    }
}
