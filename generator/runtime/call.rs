use super::answer;
use super::builder::Core;
use super::encode::Draft;
use super::error::{Error, ErrorKind};
use super::operation::{Operation, Parameter};
use super::response::{Received, Response};
use super::transport::{self, Failure};
use bytes::Bytes;
use serde::Serialize;
use std::fmt;
use std::future::{Future, IntoFuture};
use std::marker::PhantomData;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

/// A call that is ready to be sent: `.await` sends it. It owns its request, so it can be kept, spawned and joined.
#[derive(Clone)]
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<O> {
    pub(super) core: Core,
    pub(super) draft: Draft,
    timeout: Option<Duration>,
    body_limit: Option<usize>,
    operation: PhantomData<fn() -> O>,
}

/// Not sent, or why.
enum Stopped {
    Build(String),
    Failed(Failure),
}

type Sending = Pin<Box<dyn Future<Output = Result<Received, Stopped>> + Send>>;

impl<O: Operation> Call<O> {
    /// A call without parameters and body.
    pub fn new(core: &Core) -> Self {
        Self {
            core: core.clone(),
            draft: Draft::new(O::INFO),
            timeout: None,
            body_limit: None,
            operation: PhantomData,
        }
    }

    /// How long this call may take in all.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How many bytes this call's answer may have.
    pub fn body_limit(mut self, bytes: usize) -> Self {
        self.body_limit = Some(bytes);
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

    /// Sets the body as bytes.
    pub fn bytes(mut self, media: &str, body: impl Into<Bytes>) -> Self {
        self.draft.body(media, body.into());
        self
    }

    /// The call as a future, for `join!` and `select!`.
    pub fn send(self) -> Sent<O> {
        let Self {
            core,
            draft,
            timeout,
            body_limit,
            ..
        } = self;
        Sent {
            sending: Box::pin(send(core, draft, timeout, body_limit, is_stream::<O>)),
            operation: PhantomData,
        }
    }
}

fn is_stream<O: Operation>(answer: &Received) -> bool {
    answer::is_stream(O::SUCCESS, answer)
}

/// Everything that is the same for all operations, so that it is compiled once.
async fn send(
    core: Core,
    draft: Draft,
    timeout: Option<Duration>,
    body_limit: Option<usize>,
    is_stream: transport::IsStream,
) -> Result<Received, Stopped> {
    let mut outgoing = draft.finish(core.settings()).map_err(Stopped::Build)?;
    outgoing.timeout = timeout.unwrap_or(outgoing.timeout);
    outgoing.body_limit = body_limit.unwrap_or(outgoing.body_limit);
    transport::run(core.client(), outgoing, is_stream)
        .await
        .map_err(Stopped::Failed)
}

impl<O: Operation> IntoFuture for Call<O> {
    type Output = Result<Response<O::Output>, Error<O::Error>>;
    type IntoFuture = Sent<O>;

    fn into_future(self) -> Sent<O> {
        self.send()
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
    let fail = |kind| Error::new(O::INFO.id, kind);
    let answer = match outcome {
        Ok(answer) => answer,
        Err(Stopped::Build(message)) => return Err(fail(ErrorKind::Build(message))),
        Err(Stopped::Failed(Failure::Timeout)) => return Err(fail(ErrorKind::Timeout)),
        Err(Stopped::Failed(Failure::Transport(error))) => {
            return Err(fail(ErrorKind::Transport(error)))
        }
    };
    if answer.status().is_success() {
        match answer::read(O::SUCCESS, &answer) {
            Some(Ok(body)) => return Ok(Response::new(body, answer)),
            Some(Err(error)) => return Err(fail(ErrorKind::Decode { error, answer })),
            None => {}
        }
    }
    Err(fail(match answer::read(O::FAILURE, &answer) {
        Some(Ok(body)) => ErrorKind::Api { body, answer },
        Some(Err(error)) => ErrorKind::Decode { error, answer },
        None => ErrorKind::Status(answer),
    }))
}
