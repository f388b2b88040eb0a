use super::super::TransportError;
use super::{Body, BoxError, Pending, Request, Transport};
use bytes::Bytes;
use std::fmt;
use std::sync::{Mutex, PoisonError};
use tower_service::Service;

/// Requests by any service of tower, with whatever layers it has. It must follow no redirects: they are decided here.
///
/// A service that knows that it made no connection says so with [`TransportError::not_connected`], anywhere in its error's sources; then the call may
/// be sent again. Every other error counts as one of a request that the server may have seen.
pub struct Tower<S>(Mutex<S>);

impl<S> Tower<S> {
    /// By this service.
    #[must_use]
    pub fn new(service: S) -> Self {
        Self(Mutex::new(service))
    }
}

impl<S> fmt::Debug for Tower<S> {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("Tower")
    }
}

impl<S, B> Transport for Tower<S>
where
    S: Service<http::Request<Body>, Response = http::Response<B>> + Clone + Send + 'static,
    S::Future: Send,
    S::Error: Into<BoxError>,
    B: http_body::Body<Data = Bytes> + Send + 'static,
    B::Error: Into<BoxError>,
{
    fn send(&self, request: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>> {
        let service = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut service = service.clone();
        Box::pin(async move {
            let failed = |error: S::Error| failed(error.into());
            let made = made(request)?;
            let ready = std::future::poll_fn(|context| service.poll_ready(context));
            ready.await.map_err(failed)?;
            let answer = service.call(made).await.map_err(failed)?;
            Ok(answer.map(Body::new))
        })
    }
}

fn made(request: Request) -> Result<http::Request<Body>, TransportError> {
    let mut made = http::Request::new(request.body);
    *made.method_mut() = request.method;
    *made.headers_mut() = request.headers;
    *made.uri_mut() = request
        .url
        .parse()
        .map_err(|_| TransportError::not_connected("the request's URL is none"))?;
    // Layers may want to know what they carry.
    made.extensions_mut().insert(request.operation);
    Ok(made)
}

fn failed(error: BoxError) -> TransportError {
    let error = match error.downcast::<TransportError>() {
        Ok(error) => return *error,
        Err(error) => error,
    };
    let mut source = error.source();
    while let Some(inner) = source {
        let known = inner.downcast_ref::<TransportError>();
        if known.is_some_and(|known| !known.was_connected()) {
            return TransportError::not_connected("no connection to the server").caused_by(error);
        }
        source = inner.source();
    }
    TransportError::broken("the request did not get through").caused_by(error)
}
