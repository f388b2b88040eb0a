use super::answer;
use super::attempts::{self, Expected, Failure};
use super::clock::{end_of, within};
use super::core::Core;
use super::encode::Draft;
use super::error::{Error, ErrorKind, Timeout};
use super::exchange::Trail;
use super::limits::Limits;
use super::operation::{Info, Operation, Parameter, Undeclared};
use super::ready::Ready;
use super::response::{Received, Response};
use super::retry::Retries;
use super::tokens::TokenError;
use super::transport::{Body, Incoming};
use super::{ready, span};
use bytes::Bytes;
use http::StatusCode;
use serde::Serialize;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use tracing::Instrument;

/// A call that is ready to be sent: `.await` sends it. It owns its request, so it can be kept, spawned and joined.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O> {
    pub(super) core: Core,
    pub(super) draft: Draft,
    limits: Limits,
    operation: PhantomData<fn() -> O>,
}

/// Not sent, or why.
pub(super) enum Stopped {
    Build(String),
    Token(TokenError),
    Failed(Failure, Trail),
}

type Sending = Pin<Box<dyn Future<Output = Result<Received, Stopped>> + Send>>;

impl<O: Operation> Call<O> {
    /// A call without parameters and body.
    pub fn new(core: &Core) -> Self {
        Self {
            core: core.clone(),
            draft: Draft::new(O::INFO),
            limits: core.settings().limits,
            operation: PhantomData,
        }
    }

    /// How long this call may take in all, with every attempt and wait.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.limits.timeout = limit;
        self
    }

    /// How long one attempt of this call may take.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.limits.attempt = Some(limit);
        self
    }

    /// How long the body of this call's answer may pause.
    pub fn silence_timeout(mut self, limit: Duration) -> Self {
        self.limits.silence = Some(limit);
        self
    }

    /// How often and how soon this call is sent again.
    pub fn retries(mut self, retries: Retries) -> Self {
        self.limits.retries = retries;
        self
    }

    /// How many bytes this call's answer may have.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.limits.body = bytes;
        self
    }

    /// Sends this call to another server: an absolute URL, with or without a path.
    pub fn base_url(mut self, url: impl Into<String>) -> Self {
        self.draft.base_url(url.into());
        self
    }

    /// Sets a header that the description does not know, or overrides one.
    pub fn header(mut self, name: &str, value: &str) -> Self {
        self.draft.header(name, value);
        self
    }

    /// Sets a parameter, by its place in the description.
    pub fn parameter(mut self, index: usize, value: &(impl Serialize + ?Sized)) -> Self {
        self.draft.parameter(index, value);
        self
    }

    /// Sets the body as JSON.
    pub fn json(mut self, media: &str, body: &(impl Serialize + ?Sized)) -> Self {
        self.draft.json(media, body);
        self
    }

    /// Sets the body as a form; members that are written in another way than usual stand in `encodings`.
    pub fn form(
        mut self,
        media: &str,
        encodings: &[Parameter],
        body: &(impl Serialize + ?Sized),
    ) -> Self {
        self.draft.form(media, encodings, body);
        self
    }

    /// Sets the body as text.
    pub fn text(mut self, media: &str, body: &str) -> Self {
        self.draft
            .body(media, Bytes::copy_from_slice(body.as_bytes()));
        self
    }

    /// Sets the body as bytes, or as a stream of them.
    pub fn bytes(mut self, media: &str, body: impl Into<Body>) -> Self {
        self.draft.body(media, body);
        self
    }

    /// The call as a future, for `join!` and `select!`.
    pub fn send(self) -> Sent<O> {
        let Self {
            core,
            draft,
            limits,
            ..
        } = self;
        Sent {
            sending: Box::pin(async move { send(&core, draft, limits, expected::<O>()).await }),
            operation: PhantomData,
        }
    }

    /// The answer as it came, whatever its status. Nothing of its body is held against the description.
    ///
    /// # Errors
    /// When there is no answer.
    pub async fn received(self) -> Result<Received, Error<Undeclared>> {
        let outcome = send(&self.core, self.draft, self.limits, expected::<O>()).await;
        outcome.map_err(|stopped| failed(O::INFO, stopped))
    }

    /// The answer with its body still on its way, for what is too large to be held: `body_limit` does not count for it. A body that pauses for
    /// longer than `silence_timeout` (without this: 30 seconds) ends with an error. Other answers than successes are read as always.
    ///
    /// # Errors
    /// Those of the call.
    pub async fn streamed(self) -> Result<Response<Incoming>, Error<O::Error>> {
        let mut limits = self.limits;
        limits.silence = Some(limits.silence_of_bodies());
        let expected = Expected {
            is_stream: |_| true,
            ..expected::<O>()
        };
        let outcome = send(&self.core, self.draft, limits, expected).await;
        let answer = outcome.map_err(|stopped| failed(O::INFO, stopped))?;
        match answer.take_incoming() {
            Some(incoming) => Ok(Response::new(incoming, answer)),
            None => Err(refused::<O>(answer)),
        }
    }

    /// The call again and again, until its answer is another one than that the resource is not ready yet, or until the deadline is over; then
    /// that answer is the error. Between calls it waits as long as the server asks (`Retry-After`), else half a second at first and then twice as
    /// long each time, up to a quarter of a minute.
    pub fn until_ready(self, deadline: Duration) -> Sent<O>
    where
        O: Ready,
    {
        let Self {
            core,
            draft,
            limits,
            ..
        } = self;
        let poll = ready::poll(core, draft, limits, expected::<O>(), O::NOT_READY, deadline);
        Sent {
            sending: Box::pin(poll),
            operation: PhantomData,
        }
    }
}

fn expected<O: Operation>() -> Expected {
    Expected {
        info: O::INFO,
        is_stream: |answer| answer::is_stream(O::SUCCESS, answer),
        is_declared: |status| {
            answer::declares(O::SUCCESS, status) || answer::declares(O::FAILURE, status)
        },
    }
}

/// Everything that is the same for all operations, so that it is compiled once.
pub(super) async fn send(
    core: &Core,
    draft: Draft,
    limits: Limits,
    expected: Expected,
) -> Result<Received, Stopped> {
    let deadline = end_of(limits.timeout);
    let tokens = within(limits.timeout, core.tokens(expected.info)).await;
    let late = || Stopped::Failed(Failure::Timeout(Timeout::Call), Trail::default());
    let tokens = tokens.ok_or_else(late)?.map_err(Stopped::Token)?;
    let outgoing = draft.finish(core.settings(), &tokens);
    let outgoing = outgoing.map_err(Stopped::Build)?;
    let span = span::of_call(expected.info);
    let run = attempts::run(core, outgoing, limits, deadline, expected);
    let (outcome, trail) = run.instrument(span.clone()).await;
    if matches!(&outcome, Ok(answer) if answer.status() == StatusCode::UNAUTHORIZED) {
        core.settings().forget(&tokens);
    }
    let outcome = outcome.map(|answer| answer.of(core.settings()));
    span.record("attempts", trail.attempts);
    span::end(&span, &outcome);
    match outcome {
        Ok(answer) => Ok(answer.with_trail(trail)),
        Err(failure) => Err(Stopped::Failed(failure, trail)),
    }
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<Response<O::Output>, Error<O::Error>>;
    type IntoFuture = Sent<O>;

    fn into_future(self) -> Sent<O> {
        self.send()
    }
}

/// An operation is only marked by its type, which need not be cloned.
impl<O> Clone for Call<O> {
    fn clone(&self) -> Self {
        Self {
            core: self.core.clone(),
            draft: self.draft.clone(),
            limits: self.limits,
            operation: PhantomData,
        }
    }
}

impl<O> fmt::Debug for Call<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Call").finish_non_exhaustive()
    }
}

/// A call on its way. Dropping it ends it.
#[must_use = "a future does nothing until it is awaited"]
pub struct Sent<O> {
    sending: Sending,
    operation: PhantomData<fn() -> O>,
}

impl<O> fmt::Debug for Sent<O> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Sent").finish_non_exhaustive()
    }
}

impl<O: Operation> Future for Sent<O> {
    type Output = Result<Response<O::Output>, Error<O::Error>>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        self.sending.as_mut().poll(context).map(read::<O>)
    }
}

fn read<O: Operation>(
    outcome: Result<Received, Stopped>,
) -> Result<Response<O::Output>, Error<O::Error>> {
    let answer = outcome.map_err(|stopped| failed(O::INFO, stopped))?;
    if answer.status().is_success() {
        match answer::read(O::INFO, O::SUCCESS, &answer) {
            Some(Ok(body)) => return Ok(Response::new(body, answer)),
            Some(Err(error)) => {
                let trail = answer.trail().clone();
                let kind = ErrorKind::Decode { error, answer };
                return Err(Error::new(O::INFO.id, kind, trail));
            }
            None => {}
        }
    }
    Err(refused::<O>(answer))
}

/// An answer that is no success.
fn refused<O: Operation>(answer: Received) -> Error<O::Error> {
    let trail = answer.trail().clone();
    let kind = match answer::read(O::INFO, O::FAILURE, &answer) {
        Some(Ok(body)) => ErrorKind::Api { body, answer },
        Some(Err(error)) => ErrorKind::Decode { error, answer },
        None => ErrorKind::Status(answer),
    };
    Error::new(O::INFO.id, kind, trail)
}

/// No answer.
fn failed<E>(info: &Info, stopped: Stopped) -> Error<E> {
    let (kind, trail) = match stopped {
        Stopped::Build(message) => (ErrorKind::Build(message), Trail::default()),
        Stopped::Token(error) => (ErrorKind::Token(error), Trail::default()),
        Stopped::Failed(Failure::Timeout(limit), trail) => (ErrorKind::Timeout(limit), trail),
        Stopped::Failed(Failure::Transport(error), trail) => (ErrorKind::Transport(error), trail),
    };
    Error::new(info.id, kind, trail)
}
