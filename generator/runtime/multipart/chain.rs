use super::super::{Body, BoxError, Bytes};
use http_body::{Frame, SizeHint};
use std::collections::VecDeque;
use std::pin::Pin;
use std::task::{ready, Context, Poll};

/// Bodies that follow each other.
#[derive(Default)]
pub(super) struct Chain {
    bodies: VecDeque<Body>,
    /// What is to be sent after them.
    last: Vec<u8>,
}

impl Chain {
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.last.extend_from_slice(bytes);
    }

    pub(super) fn follow(&mut self, body: Body) {
        let before = std::mem::take(&mut self.last);
        self.bodies.extend([Body::from(before), body]);
    }

    /// One body, in one piece where there is no stream in it.
    pub(super) fn finish(mut self) -> Body {
        let last = Body::from(std::mem::take(&mut self.last));
        if self.bodies.is_empty() {
            return last;
        }
        self.bodies.push_back(last);
        Body::new(self)
    }
}

impl http_body::Body for Chain {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        while let Some(body) = self.bodies.front_mut() {
            if let Some(frame) = ready!(Pin::new(body).poll_frame(context)) {
                return Poll::Ready(Some(frame));
            }
            self.bodies.pop_front();
        }
        Poll::Ready(None)
    }

    fn size_hint(&self) -> SizeHint {
        let lengths = self.bodies.iter().map(Body::length);
        let length: Option<u64> = lengths.sum();
        length.map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}
