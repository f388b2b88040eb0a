// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::Bytes;
use http_body::{Frame, SizeHint};
use std::fmt;
use std::pin::Pin;
use std::sync::{Mutex, PoisonError};
use std::task::{ready, Context, Poll};

/// Any error.
pub type BoxError = Box<dyn std::error::Error + Send + Sync>;

/// A body, sent or received: bytes that are there, or a stream of them.
///
/// ```
/// # use plaid_check::runtime::Body;
/// let whole = Body::from("the whole text");
/// assert_eq!(whole.length(), Some(14));
/// ```
pub struct Body(Content);

type Stream = Pin<Box<dyn http_body::Body<Data = Bytes, Error = BoxError> + Send>>;

enum Content {
    Whole(Bytes),
    /// With what is known to be left of it. The lock is never waited for: it lets threads share what only one of them reads.
    Streamed(Mutex<Stream>, Option<u64>),
}

impl Body {
    /// Nothing.
    #[must_use]
    pub fn empty() -> Self {
        Self(Content::Whole(Bytes::new()))
    }

    /// A stream whose length is not known: HTTP/1.1 sends it in chunks. It can be sent once, so its call is never tried a second time.
    ///
    /// ```
    /// # use plaid_check::runtime::{Body, Bytes};
    /// # fn upload(parts: impl futures_core::Stream<Item = std::io::Result<Bytes>> + Send + 'static) -> Body {
    /// Body::stream(parts)
    /// # }
    /// ```
    pub fn stream<S, E>(parts: S) -> Self
    where
        S: futures_core::Stream<Item = Result<Bytes, E>> + Send + 'static,
        E: Into<BoxError>,
    {
        Self(Content::Streamed(
            Mutex::new(Box::pin(Parts(Box::pin(parts)))),
            None,
        ))
    }

    /// The same with this many bytes, which the server is told beforehand. A stream that has more or fewer ends with an error.
    #[must_use]
    pub fn of_length(self, length: u64) -> Self {
        match self.0 {
            Content::Streamed(stream, _) => Self(Content::Streamed(stream, Some(length))),
            whole @ Content::Whole(_) => Self(whole),
        }
    }

    /// A body of the HTTP crates.
    pub fn new<B>(body: B) -> Self
    where
        B: http_body::Body<Data = Bytes> + Send + 'static,
        B::Error: Into<BoxError>,
    {
        let length = body.size_hint().exact();
        Self(Content::Streamed(
            Mutex::new(Box::pin(Mapped(Box::pin(body)))),
            length,
        ))
    }

    /// How many bytes it has, where that is known.
    #[must_use]
    pub fn length(&self) -> Option<u64> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes.len() as u64),
            Content::Streamed(_, left) => *left,
        }
    }

    /// Its bytes, where they are there.
    #[must_use]
    pub fn bytes(&self) -> Option<&Bytes> {
        match &self.0 {
            Content::Whole(bytes) => Some(bytes),
            Content::Streamed(..) => None,
        }
    }

    /// Its bytes, where they are there; otherwise itself.
    ///
    /// # Errors
    /// The body, if it is a stream.
    pub fn into_bytes(self) -> Result<Bytes, Self> {
        match self.0 {
            Content::Whole(bytes) => Ok(bytes),
            Content::Streamed(..) => Err(self),
        }
    }

    /// The next bytes; `None` at the end.
    ///
    /// # Errors
    /// What the stream ends with.
    pub async fn chunk(&mut self) -> Result<Option<Bytes>, BoxError> {
        loop {
            let frame = |context: &mut Context<'_>| {
                http_body::Body::poll_frame(Pin::new(&mut *self), context)
            };
            match std::future::poll_fn(frame).await {
                None => return Ok(None),
                Some(frame) => {
                    // Trailers say nothing that a description speaks of.
                    if let Ok(bytes) = frame?.into_data() {
                        return Ok(Some(bytes));
                    }
                }
            }
        }
    }
}

impl Default for Body {
    fn default() -> Self {
        Self::empty()
    }
}

impl fmt::Debug for Body {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.length() {
            Some(length) => write!(out, "Body({length} bytes)"),
            None => out.write_str("Body(a stream)"),
        }
    }
}

impl<T: Into<Bytes>> From<T> for Body {
    fn from(bytes: T) -> Self {
        Self(Content::Whole(bytes.into()))
    }
}

impl http_body::Body for Body {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let (stream, left) = match &mut self.0 {
            Content::Whole(bytes) if bytes.is_empty() => return Poll::Ready(None),
            Content::Whole(bytes) => {
                return Poll::Ready(Some(Ok(Frame::data(std::mem::take(bytes)))))
            }
            Content::Streamed(stream, left) => (stream, left),
        };
        let stream = stream.get_mut().unwrap_or_else(PoisonError::into_inner);
        let frame = match ready!(stream.as_mut().poll_frame(context)) {
            Some(frame) => Some(frame?),
            None => None,
        };
        Poll::Ready(counted(frame, left).transpose())
    }

    fn is_end_stream(&self) -> bool {
        self.length() == Some(0)
    }

    fn size_hint(&self) -> SizeHint {
        self.length()
            .map_or_else(SizeHint::new, SizeHint::with_exact)
    }
}

/// A frame, if it is no more and no less than is left.
fn counted(
    frame: Option<Frame<Bytes>>,
    left: &mut Option<u64>,
) -> Result<Option<Frame<Bytes>>, BoxError> {
    let Some(rest) = left else {
        return Ok(frame);
    };
    let Some(frame) = frame else {
        return match rest {
            0 => Ok(None),
            _ => Err("the body has fewer bytes than were said".into()),
        };
    };
    let length = frame.data_ref().map_or(0, |data| data.len() as u64);
    *rest = rest
        .checked_sub(length)
        .ok_or("the body has more bytes than were said")?;
    Ok(Some(frame))
}

/// A stream of bytes as a body.
struct Parts<S>(Pin<Box<S>>);

impl<S, E> http_body::Body for Parts<S>
where
    S: futures_core::Stream<Item = Result<Bytes, E>>,
    E: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let part = ready!(self.0.as_mut().poll_next(context));
        Poll::Ready(part.map(|part| part.map(Frame::data).map_err(Into::into)))
    }
}

/// A body whose errors are any.
struct Mapped<B>(Pin<Box<B>>);

impl<B> http_body::Body for Mapped<B>
where
    B: http_body::Body<Data = Bytes>,
    B::Error: Into<BoxError>,
{
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = ready!(self.0.as_mut().poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.map_err(Into::into)))
    }
}
