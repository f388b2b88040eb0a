// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Body, BoxError, Bytes, Pending, Request, Transport, TransportError};
use super::cassette::{self, Asked, CassetteError, Content, Exchange};
use super::redact::Redaction;
use http::header::CONTENT_TYPE;
use http::{HeaderMap, Response};
use http_body::Frame;
use std::fmt;
use std::path::Path;
use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{ready, Context, Poll};

/// Records what another transport carries, to be answered again by [`Replay`](super::Replay). Copies share what they record.
///
/// No secret is recorded: credentials, members that the description says are secret (`format: password`, `writeOnly`, `x-sensitive`), headers of
/// requests that are not known to be open, cookies, and wherever an answer repeats one of these. What the description does not call a secret is
/// recorded as it is.
#[derive(Clone)]
pub struct Recorder(Arc<Inner>);

struct Inner {
    transport: Box<dyn Transport>,
    tracks: Mutex<Vec<Track>>,
}

/// An exchange whose answer may still be on its way.
struct Track {
    redaction: Redaction,
    asked: Asked,
    status: u16,
    headers: HeaderMap,
    body: Arc<Mutex<Vec<u8>>>,
}

impl Recorder {
    /// Records what this one carries.
    #[must_use]
    pub fn new(transport: impl Transport) -> Self {
        Self(Arc::new(Inner {
            transport: Box::new(transport),
            tracks: Mutex::default(),
        }))
    }

    /// Writes what was recorded until now. Calls that brought no answer are left out.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn save(&self, path: impl AsRef<Path>) -> Result<(), CassetteError> {
        let mut tracks = self.0.tracks.lock().unwrap_or_else(PoisonError::into_inner);
        let exchanges: Vec<Exchange> = tracks.iter_mut().map(Track::exchange).collect();
        cassette::write(path.as_ref(), &exchanges)
    }
}

impl Track {
    fn exchange(&mut self) -> Exchange {
        let body = self.body.lock().unwrap_or_else(PoisonError::into_inner);
        let media = media(&self.headers);
        Exchange {
            request: self.asked.clone(),
            status: self.status,
            body: Content::of(&body, |text| self.redaction.body(&media, text, false)),
            headers: self.redaction.answer_headers(&self.headers),
        }
    }
}

impl Transport for Recorder {
    fn send(&self, request: Request) -> Pending<'_, Result<Response<Body>, TransportError>> {
        Box::pin(async move {
            let mut redaction = Redaction::new(request.secrets);
            let asked = asked(&mut redaction, &request);
            let response = self.0.transport.send(request).await?;
            let body = Arc::new(Mutex::new(Vec::new()));
            let track = Track {
                redaction,
                asked,
                status: response.status().as_u16(),
                headers: response.headers().clone(),
                body: Arc::clone(&body),
            };
            let tracks = self.0.tracks.lock();
            tracks.unwrap_or_else(PoisonError::into_inner).push(track);
            Ok(response.map(|from| Body::new(Copied { from, to: body })))
        })
    }
}

/// What of a request tells it from others, without secrets.
pub(super) fn asked(redaction: &mut Redaction, request: &Request) -> Asked {
    // The headers first: what is secret in them may stand elsewhere too.
    let mut headers = redaction.request_headers(&request.headers);
    let media = media(&request.headers);
    let boundary = media
        .split("boundary=")
        .nth(1)
        .map(|boundary| boundary.trim_matches('"'));
    let body = match request.body.bytes() {
        None => Content::Stream,
        Some(bytes) => Content::of(bytes, |text| {
            let text = redaction.body(&media, text, true);
            // It is another one each time.
            boundary.map_or(text.clone(), |boundary| text.replace(boundary, "boundary"))
        }),
    };
    if let Some((boundary, media)) = boundary.zip(headers.get_mut(CONTENT_TYPE.as_str())) {
        *media = media.replace(boundary, "boundary");
    }
    Asked {
        operation: request.operation.id.to_owned(),
        method: request.method.to_string(),
        url: redaction.url(request.operation, &request.url),
        headers,
        body,
    }
}

fn media(headers: &HeaderMap) -> String {
    let media = headers
        .get(CONTENT_TYPE)
        .and_then(|media| media.to_str().ok());
    media.unwrap_or_default().to_owned()
}

impl fmt::Debug for Recorder {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let tracks = self.0.tracks.lock().unwrap_or_else(PoisonError::into_inner);
        write!(out, "Recorder({} exchanges)", tracks.len())
    }
}

/// A body, kept as it passes.
struct Copied {
    from: Body,
    to: Arc<Mutex<Vec<u8>>>,
}

impl http_body::Body for Copied {
    type Data = Bytes;
    type Error = BoxError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, BoxError>>> {
        let frame = ready!(Pin::new(&mut self.from).poll_frame(context));
        if let Some(Ok(frame)) = &frame {
            let data = frame.data_ref().map(|data| &**data).unwrap_or_default();
            let mut to = self.to.lock().unwrap_or_else(PoisonError::into_inner);
            to.extend_from_slice(data);
        }
        Poll::Ready(frame)
    }
}
