// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Timeout, TransportError};
use super::{Body, Pending, Request, Transport};
use bytes::Bytes;
use http_body::{Frame, SizeHint};
use std::pin::Pin;
use std::task::{ready, Context, Poll};

/// Requests by reqwest, asynchronously, with connections that are kept and shared.
#[derive(Clone, Debug)]
pub struct Reqwest(reqwest::Client);

impl Reqwest {
    /// With a configuration of one's own: proxies, certificates, the client's own certificate for `mutualTLS`.
    ///
    /// ```
    /// # use plaid_check::runtime::{reqwest, Reqwest, TransportError};
    /// let transport = Reqwest::new(reqwest::Client::builder().no_proxy())?;
    /// # Ok::<(), TransportError>(())
    /// ```
    ///
    /// # Errors
    /// When it cannot be set up so.
    pub fn new(configuration: reqwest::ClientBuilder) -> Result<Self, TransportError> {
        // A redirect would carry the credentials' headers to wherever the answer points.
        let client = configuration.redirect(reqwest::redirect::Policy::none());
        client.build().map(Self).map_err(|error| {
            TransportError::not_connected("the transport cannot be set up").caused_by(error)
        })
    }
}

impl Transport for Reqwest {
    fn send(&self, request: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let response = self
                .0
                .execute(made(&self.0, request).map_err(failed)?)
                .await;
            let response: http::Response<reqwest::Body> = response.map_err(failed)?.into();
            Ok(response.map(|body| Body::new(Arriving(body))))
        })
    }
}

/// The headers are set as a whole, beside the user and the password that the URL may hold: those become a header here.
fn made(client: &reqwest::Client, outgoing: Request) -> reqwest::Result<reqwest::Request> {
    let mut request = client.request(outgoing.method, outgoing.url).build()?;
    let mut headers = outgoing.headers;
    for (name, value) in request.headers() {
        headers.entry(name).or_insert_with(|| value.clone());
    }
    *request.headers_mut() = headers;
    *request.body_mut() = match outgoing.body.into_bytes() {
        Ok(bytes) if bytes.is_empty() => None,
        Ok(bytes) => Some(bytes.into()),
        Err(stream) => Some(reqwest::Body::wrap(stream)),
    };
    Ok(request)
}

/// The URL may hold keys, so it is taken out of every error.
fn failed(error: reqwest::Error) -> TransportError {
    let made = if error.is_connect() {
        TransportError::not_connected("no connection to the server")
    } else if error.is_timeout() {
        TransportError::timed_out(Timeout::Attempt)
    } else if error.is_body() || error.is_decode() {
        TransportError::broken("the answer did not arrive whole")
    } else {
        TransportError::broken("the request did not get through")
    };
    made.caused_by(error.without_url())
}

/// The body of an answer, with errors of ours.
struct Arriving(reqwest::Body);

impl http_body::Body for Arriving {
    type Data = Bytes;
    type Error = TransportError;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, TransportError>>> {
        let frame = ready!(Pin::new(&mut self.0).poll_frame(context));
        Poll::Ready(frame.map(|frame| frame.map_err(failed)))
    }

    fn size_hint(&self) -> SizeHint {
        self.0.size_hint()
    }
}
