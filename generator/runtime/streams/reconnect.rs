use super::super::call::{Call, Sent};
use super::super::clock::sleep;
use super::super::Pending;
use super::super::{Error, Operation};
use super::{Event, EventStream, StreamError, Undecoded};
use futures_core::Stream;
use http::StatusCode;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::task::{ready, Context, Poll};
use std::time::Duration;

/// How long is waited where the server does not say (`retry`).
const PAUSE: Duration = Duration::from_secs(3);

impl<O, T> Call<O>
where
    O: Operation<Output = EventStream<T>>,
{
    /// The events of this call and, when its stream ends or breaks off, of the same call again with `Last-Event-ID` (the HTML standard's
    /// `EventSource`): for streams that never end by themselves. Before each new call it waits as long as the server asked to, else three seconds.
    ///
    /// It ends when the server answers 204, and after an error of a call, whose retries are those of every call. An event that does not
    /// read is given as an error, and the events after it follow.
    pub fn reconnecting(self) -> Reconnecting<O, T> {
        Reconnecting {
            state: State::Connecting(self.clone().send()),
            call: self,
            last_id: None,
            pause: PAUSE,
        }
    }
}

/// Events of one stream after the other. Dropping it ends what is on its way.
#[must_use = "a stream does nothing until it is asked for its next item"]
pub struct Reconnecting<O, T> {
    call: Call<O>,
    state: State<O, T>,
    last_id: Option<String>,
    pause: Duration,
}

enum State<O, T> {
    Connecting(Sent<O>),
    Reading(EventStream<T>),
    Waiting(Pending<'static, ()>),
    Done,
}

/// Why an event is not there.
#[derive(Debug)]
pub enum ReconnectError<E> {
    /// It does not read; others follow.
    Item(Box<Undecoded>),
    /// It is longer than this many bytes; nothing follows.
    TooLong(usize),
    /// The call brought no stream; nothing follows.
    Call(Error<E>),
}

impl<E> fmt::Display for ReconnectError<E> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(undecoded) => write!(
                out,
                "an item of the stream is not what the description says: {}",
                undecoded.error
            ),
            Self::TooLong(bytes) => write!(out, "{}", StreamError::TooLong(*bytes)),
            Self::Call(error) => write!(out, "{error}"),
        }
    }
}

impl<E: fmt::Debug + 'static> std::error::Error for ReconnectError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Call(error) => Some(error),
            _ => None,
        }
    }
}

type Next<O, T> = Option<Result<Event<T>, ReconnectError<<O as Operation>::Error>>>;

impl<O, T> Reconnecting<O, T>
where
    O: Operation<Output = EventStream<T>>,
{
    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Next<O, T> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Next<O, T>> {
        loop {
            match &mut self.state {
                State::Connecting(sent) => match ready!(Pin::new(sent).poll(context)) {
                    Ok(answer) if answer.status() != StatusCode::NO_CONTENT => {
                        self.state = State::Reading(answer.into_body());
                    }
                    outcome => return Poll::Ready(self.ended(outcome.err())),
                },
                State::Reading(stream) => match ready!(stream.poll(context)) {
                    Some(Ok(event)) => return Poll::Ready(Some(Ok(event))),
                    Some(Err(StreamError::Item(undecoded))) => {
                        return Poll::Ready(Some(Err(ReconnectError::Item(undecoded))))
                    }
                    Some(Err(StreamError::TooLong(bytes))) => {
                        self.state = State::Done;
                        return Poll::Ready(Some(Err(ReconnectError::TooLong(bytes))));
                    }
                    Some(Err(_)) | None => self.wait(),
                },
                State::Waiting(pause) => {
                    ready!(pause.as_mut().poll(context));
                    let mut call = self.call.clone();
                    if let Some(id) = &self.last_id {
                        call = call.header("last-event-id", id);
                    }
                    self.state = State::Connecting(call.send());
                }
                State::Done => return Poll::Ready(None),
            }
        }
    }

    /// The call brought no stream. An answer without content asks for no further call.
    fn ended(&mut self, error: Option<Error<O::Error>>) -> Next<O, T> {
        self.state = State::Done;
        let error = error.filter(|error| error.status() != Some(StatusCode::NO_CONTENT));
        error.map(|error| Err(ReconnectError::Call(error)))
    }

    /// The stream has ended: what it said of the next call is kept.
    fn wait(&mut self) {
        if let State::Reading(stream) = &self.state {
            if let Some(id) = stream.last_event_id() {
                self.last_id = Some(id.to_owned());
            }
            self.pause = stream.retry().unwrap_or(self.pause);
        }
        self.state = State::Waiting(Box::pin(sleep(self.pause)));
    }
}

impl<O, T> Unpin for Reconnecting<O, T> {}

impl<O, T> Stream for Reconnecting<O, T>
where
    O: Operation<Output = EventStream<T>>,
{
    type Item = Result<Event<T>, ReconnectError<O::Error>>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<O, T> fmt::Debug for Reconnecting<O, T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Reconnecting").finish_non_exhaustive()
    }
}
