mod body;
mod incoming;
#[cfg(all(feature = "reqwest", target_arch = "wasm32"))]
mod over_fetch;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
mod over_reqwest;
#[cfg(feature = "tower")]
mod over_tower;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
mod over_ureq;

pub use body::{Body, BoxError};
pub(super) use incoming::broken;
pub use incoming::Incoming;
#[cfg(all(feature = "reqwest", target_arch = "wasm32"))]
pub use over_fetch::Reqwest;
#[cfg(all(feature = "reqwest", not(target_arch = "wasm32")))]
pub use over_reqwest::Reqwest;
#[cfg(feature = "tower")]
pub use over_tower::Tower;
#[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
pub use over_ureq::Ureq;

use super::{Info, TransportError};
use http::{HeaderMap, Method};
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::time::Duration;

/// Something that is still to come.
pub type Pending<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

/// What carries requests to a server and brings its answers. It follows no redirects and sends nothing twice: both are decided before it is asked.
///
/// ```
/// # use specwright_runtime::{Body, Pending, Request, Transport, TransportError};
/// /// An API that is never there.
/// struct Down;
///
/// impl Transport for Down {
///     fn send(&self, _: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>> {
///         Box::pin(async { Err(TransportError::not_connected("the server is down")) })
///     }
/// }
/// ```
pub trait Transport: Send + Sync + 'static {
    /// Sends a request. The answer is there when its headers are; its body follows.
    fn send(&self, request: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>>;
}

impl<T: Transport + ?Sized> Transport for std::sync::Arc<T> {
    fn send(&self, request: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>> {
        (**self).send(request)
    }
}

/// A request as it goes out.
pub struct Request {
    /// The operation that it is for.
    pub operation: &'static Info,
    /// Its method.
    pub method: Method,
    /// Its whole URL, which may hold a key.
    pub url: String,
    /// Its headers, credentials included.
    pub headers: HeaderMap,
    /// Its body.
    pub body: Body,
    /// How long it may take until its answer has come whole. Whoever sends it stops waiting then; transports that cannot be stopped stop by themselves.
    pub limit: Duration,
    /// How long the answer's body may pause, for transports that cannot be stopped.
    pub silence: Duration,
    /// Where secrets are in what is sent and answered, for transports that keep it.
    pub secrets: Secrets,
}

/// Where secrets are, by the description.
#[derive(Clone, Copy, Debug, Default)]
pub struct Secrets {
    /// Where credentials go.
    pub schemes: &'static [super::Scheme],
    /// The names of members that hold secrets, wherever they are.
    pub members: &'static [&'static str],
}

/// URL, headers and body may hold what must not reach a log.
impl fmt::Debug for Request {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Request")
            .field("operation", &self.operation.id)
            .field("method", &self.method)
            .field("headers", &self.headers.len())
            .field("body", &self.body)
            .finish_non_exhaustive()
    }
}
