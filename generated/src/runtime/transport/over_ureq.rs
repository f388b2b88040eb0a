// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::blocking::wait;
use super::super::clock::{end_of, left_until, within, Instant};
use super::super::{Timeout, TransportError};
use super::{Body, Pending, Request, Transport};
use bytes::{Buf, Bytes};
use http::header::CONTENT_LENGTH;
use http::Method;
use http_body::Frame;
use std::io::{self, Read};
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;
use ureq::config::ConfigBuilder;
use ureq::typestate::AgentScope;
use ureq::{Agent, AsSendBody, BodyReader, SendBody};

/// How many bytes of an answer are read at once.
const PART: usize = 16 << 10;

/// Requests by ureq: the thread that asks is the one that sends and waits. For calls that are waited for, not for asynchronous ones.
#[derive(Clone, Debug)]
pub struct Ureq(Agent);

impl Ureq {
    /// With a configuration of one's own: proxies, certificates, the client's own certificate for `mutualTLS`.
    ///
    /// ```
    /// # use plaid_check::runtime::{ureq, Ureq};
    /// let transport = Ureq::new(ureq::Agent::config_builder().proxy(None));
    /// ```
    #[must_use]
    pub fn new(configuration: ConfigBuilder<AgentScope>) -> Self {
        // A redirect would carry the credentials' headers to wherever the answer points.
        let configuration = configuration
            .max_redirects(0)
            .http_status_as_error(false)
            .allow_non_standard_methods(true);
        Self(configuration.build().new_agent())
    }

    fn ask(&self, request: Request) -> Result<http::Response<Body>, ureq::Error> {
        let mut made = http::Request::new(());
        *made.method_mut() = request.method;
        *made.uri_mut() = request.url.parse().map_err(http::Error::from)?;
        *made.headers_mut() = request.headers;
        let times = (request.limit, request.silence);
        match request.body.into_bytes() {
            Ok(bytes) if bytes.is_empty() && !has_length(made.method()) => {
                self.run(made.map(|()| SendBody::none()), times)
            }
            Ok(bytes) => self.run(made.map(|()| bytes.as_ref()), times),
            Err(body) => {
                if let Some(length) = body.length() {
                    made.headers_mut().insert(CONTENT_LENGTH, length.into());
                }
                let sending = Sending {
                    body,
                    part: Bytes::new(),
                    end: end_of(request.limit),
                };
                self.run(made.map(|()| SendBody::from_owned_reader(sending)), times)
            }
        }
    }

    fn run(
        &self,
        request: http::Request<impl AsSendBody>,
        (limit, silence): (Duration, Duration),
    ) -> Result<http::Response<Body>, ureq::Error> {
        let configured = self.0.configure_request(request);
        let configured = configured
            .timeout_global(Some(limit))
            .timeout_per_read(Some(silence));
        let answer = self.0.run(configured.build())?;
        Ok(answer.map(|body| Body::new(Arriving(Some(body.into_reader())))))
    }
}

/// Whether a request with this method says that its body is empty.
fn has_length(method: &Method) -> bool {
    matches!(*method, Method::POST | Method::PUT | Method::PATCH)
}

impl Transport for Ureq {
    fn send(&self, request: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move { self.ask(request).map_err(failed) })
    }
}

/// A body that is sent as it comes.
struct Sending {
    body: Body,
    part: Bytes,
    /// Until then a part is waited for.
    end: Instant,
}

impl Read for Sending {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        while self.part.is_empty() {
            match wait(within(left_until(self.end), self.body.chunk())) {
                Some(Ok(Some(part))) => self.part = part,
                Some(Ok(None)) => return Ok(0),
                Some(Err(error)) => return Err(io::Error::other(error)),
                None => return Err(io::ErrorKind::TimedOut.into()),
            }
        }
        let length = to.len().min(self.part.len());
        self.part.split_to(length).copy_to_slice(&mut to[..length]);
        Ok(length)
    }
}

/// The body of an answer; nothing once it has ended.
struct Arriving(Option<BodyReader<'static>>);

impl http_body::Body for Arriving {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let Some(reader) = &mut self.0 else {
            return Poll::Ready(None);
        };
        let mut part = vec![0; PART];
        let read = reader.read(&mut part);
        if !matches!(read, Ok(1..)) {
            self.0 = None;
        }
        Poll::Ready(match read {
            Ok(0) => None,
            Ok(length) => {
                part.truncate(length);
                Some(Ok(Frame::data(part.into())))
            }
            Err(error) => Some(Err(failed(error.into()))),
        })
    }
}

fn failed(error: ureq::Error) -> TransportError {
    use ureq::Timeout as Kind;
    let made = match &error {
        ureq::Error::Timeout(Kind::Resolve | Kind::Connect)
        | ureq::Error::HostNotFound
        | ureq::Error::ConnectionFailed
        | ureq::Error::ConnectProxyFailed(_) => {
            TransportError::not_connected("no connection to the server")
        }
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::ConnectionRefused => {
            TransportError::not_connected("no connection to the server")
        }
        ureq::Error::Timeout(Kind::PerRead) => TransportError::timed_out(Timeout::Silence),
        ureq::Error::Timeout(_) => TransportError::timed_out(Timeout::Attempt),
        ureq::Error::Io(error) if error.kind() == io::ErrorKind::TimedOut => {
            TransportError::timed_out(Timeout::Attempt)
        }
        _ => TransportError::broken("the request did not get through"),
    };
    match error {
        // They show the URL, which may hold keys.
        ureq::Error::BadUri(_) | ureq::Error::RequireHttpsOnly(_) => made,
        error => made.caused_by(error),
    }
}
