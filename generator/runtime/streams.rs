mod error;
mod events;
mod items;
mod reconnect;
mod source;

pub use error::{StreamError, Undecoded};
pub use events::{Event, EventParser};
pub use reconnect::{ReconnectError, Reconnecting};

use super::{DecodeError, Received};
use futures_core::Stream;
use items::{Separator, Splitter};
use serde::de::DeserializeOwned;
use source::Source;
use std::fmt;
use std::pin::Pin;
use std::task::{ready, Context, Poll};
use std::time::Duration;

/// Events whose data is JSON.
///
/// # Errors
/// Never; it has the form of those that read whole bodies.
pub fn events<T: DeserializeOwned>(answer: &Received) -> Result<EventStream<T>, DecodeError> {
    Ok(EventStream::new(answer, json))
}

/// Events whose data is text.
///
/// # Errors
/// Never; it has the form of those that read whole bodies.
pub fn text_events(answer: &Received) -> Result<EventStream<String>, DecodeError> {
    Ok(EventStream::new(answer, |data| {
        Ok(String::from_utf8_lossy(data).into_owned())
    }))
}

/// JSON values, one on each line.
///
/// # Errors
/// Never; it has the form of those that read whole bodies.
pub fn lines<T: DeserializeOwned>(answer: &Received) -> Result<JsonStream<T>, DecodeError> {
    Ok(JsonStream::new(answer, Separator::Line))
}

/// JSON values, each after a record separator (RFC 7464).
///
/// # Errors
/// Never; it has the form of those that read whole bodies.
pub fn sequence<T: DeserializeOwned>(answer: &Received) -> Result<JsonStream<T>, DecodeError> {
    Ok(JsonStream::new(answer, Separator::Record))
}

/// How the text of an item is read.
type Read<T> = fn(&[u8]) -> Result<T, DecodeError>;

/// Bytes that are no UTF-8 are an error and not replaced.
fn json<T: DeserializeOwned>(item: &[u8]) -> Result<T, DecodeError> {
    super::decode::payload(item)
}

/// Events that the server sends (`text/event-stream`), each when it is whole. Dropping the stream ends its connection.
///
/// An event whose data does not read, such as a last one that is no JSON, is an error that holds it as it came; the stream goes on
/// after it.
#[must_use = "a stream does nothing until it is asked for its next item"]
pub struct EventStream<T> {
    source: Source,
    parser: EventParser,
    read: Read<T>,
}

impl<T> EventStream<T> {
    fn new(answer: &Received, read: Read<T>) -> Self {
        let source = Source::of(answer);
        Self {
            parser: EventParser::new(source.limit()),
            source,
            read,
        }
    }

    /// The next event; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<Event<T>, StreamError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    /// The id of the last event that had one: what a new call would give as `Last-Event-ID`.
    #[must_use]
    pub fn last_event_id(&self) -> Option<&str> {
        self.parser.last_id()
    }

    /// How long the server asks to wait before a new call.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.parser.retry()
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<Event<T>, StreamError>>> {
        loop {
            if let Some(event) = self.parser.next() {
                return Poll::Ready(Some(self.typed(event)));
            }
            match ready!(self.source.poll(context)) {
                Some(Ok(bytes)) => {
                    if let Err(error) = self.parser.push(&bytes) {
                        self.source = Source::Done;
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(StreamError::Transport(error)))),
                None => return Poll::Ready(self.parser.finish().map(Err)),
            }
        }
    }

    fn typed(&self, event: Event<String>) -> Result<Event<T>, StreamError> {
        match (self.read)(event.data.as_bytes()) {
            Ok(data) => Ok(Event {
                event: event.event,
                id: event.id,
                data,
            }),
            Err(error) => Err(StreamError::Item(Box::new(Undecoded {
                error,
                raw: event.data,
                event: event.event,
                id: event.id,
            }))),
        }
    }
}

impl<T> Stream for EventStream<T> {
    type Item = Result<Event<T>, StreamError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for EventStream<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("EventStream").finish_non_exhaustive()
    }
}

/// JSON values that arrive one after the other, each when it is whole. Dropping the stream ends its connection.
///
/// A value that does not read is an error that holds its text; the stream goes on after it.
#[must_use = "a stream does nothing until it is asked for its next item"]
pub struct JsonStream<T> {
    source: Source,
    splitter: Splitter,
    read: Read<T>,
}

impl<T> JsonStream<T> {
    fn new(answer: &Received, separator: Separator) -> Self
    where
        T: DeserializeOwned,
    {
        let source = Source::of(answer);
        Self {
            splitter: Splitter::new(separator, source.limit()),
            source,
            read: json,
        }
    }

    /// The next value; `None` at the end.
    pub async fn next(&mut self) -> Option<Result<T, StreamError>> {
        std::future::poll_fn(|context| self.poll(context)).await
    }

    fn poll(&mut self, context: &mut Context<'_>) -> Poll<Option<Result<T, StreamError>>> {
        loop {
            if let Some(item) = self.splitter.next() {
                return Poll::Ready(Some(self.typed(&item)));
            }
            match ready!(self.source.poll(context)) {
                Some(Ok(bytes)) => {
                    if let Err(error) = self.splitter.push(&bytes) {
                        self.source = Source::Done;
                        return Poll::Ready(Some(Err(error)));
                    }
                }
                Some(Err(error)) => return Poll::Ready(Some(Err(StreamError::Transport(error)))),
                None => {
                    let last = self.splitter.finish();
                    return Poll::Ready(last.map(|item| self.typed(&item)));
                }
            }
        }
    }

    fn typed(&self, item: &[u8]) -> Result<T, StreamError> {
        (self.read)(item).map_err(|error| {
            StreamError::Item(Box::new(Undecoded {
                error,
                raw: String::from_utf8_lossy(item).into_owned(),
                event: None,
                id: None,
            }))
        })
    }
}

impl<T> Stream for JsonStream<T> {
    type Item = Result<T, StreamError>;

    fn poll_next(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        self.get_mut().poll(context)
    }
}

impl<T> fmt::Debug for JsonStream<T> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("JsonStream").finish_non_exhaustive()
    }
}
