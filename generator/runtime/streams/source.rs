use super::super::{Incoming, Received, TransportError};
use bytes::Bytes;
use std::future::Future;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

type Chunk = Result<Option<Bytes>, TransportError>;
type Waiting = Pin<Box<dyn Future<Output = (Incoming, Chunk)> + Send>>;

/// The bytes of an answer as they arrive.
pub(super) enum Source {
    /// They are all there.
    Whole(Bytes),
    /// They are still on their way.
    Waiting(Waiting, usize),
    /// Nothing comes any more.
    Done,
}

impl Source {
    /// The stream of an answer; its body where that was read already.
    pub(super) fn of(answer: &Received) -> Self {
        match answer.take_incoming() {
            Some(incoming) => {
                let limit = incoming.limit();
                Self::Waiting(wait(incoming), limit)
            }
            None => Self::Whole(answer.body().clone()),
        }
    }

    /// How many bytes an item may have.
    pub(super) fn limit(&self) -> usize {
        match self {
            Self::Waiting(_, limit) => *limit,
            // What is here already was held against its limit when it came.
            Self::Whole(_) | Self::Done => usize::MAX,
        }
    }

    /// The next bytes; `None` at the end and ever after.
    pub(super) fn poll(
        &mut self,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Bytes, TransportError>>> {
        let (waiting, limit) = match self {
            Self::Whole(body) => {
                let body = std::mem::take(body);
                *self = Self::Done;
                return Poll::Ready(Some(Ok(body)));
            }
            Self::Waiting(waiting, limit) => (waiting, *limit),
            Self::Done => return Poll::Ready(None),
        };
        let (incoming, chunk) = ready!(waiting.as_mut().poll(context));
        *self = match chunk {
            Ok(Some(_)) => Self::Waiting(wait(incoming), limit),
            _ => Self::Done,
        };
        Poll::Ready(chunk.transpose())
    }
}

fn wait(mut incoming: Incoming) -> Waiting {
    Box::pin(async move {
        let chunk = incoming.chunk().await;
        (incoming, chunk)
    })
}
