//! A page on this machine to search an API, read its reference and try its requests.
//!
//! The page is the Scalar API reference. Its requests go through a proxy of ours, so that browsers' rules about other origins are no obstacle, and only to the
//! servers that the description names or to the mock that is started with the page.
//!
//! ```no_run
//! # async fn explore(document: serde_json::Value) -> Result<(), specwright_explore::ExploreError> {
//! let running = specwright_explore::Explorer::new(document).start(0).await?;
//! println!("{}", running.url());
//! # Ok(()) }
//! ```
#![forbid(unsafe_code)]

mod access;
mod document;
mod error;
mod page;
mod proxy;
mod servers;

pub use error::ExploreError;

use access::Access;
use proxy::Proxy;
use serde_json::Value;
use servers::Servers;
use specwright_mock::Mock;
use std::collections::HashMap;
use std::net::{Ipv4Addr, SocketAddr};
use std::sync::Arc;
use tokio::net::TcpListener;
use tokio::sync::oneshot;

/// A page that is not served yet.
#[derive(Debug)]
#[must_use = "a page is there when it is started"]
pub struct Explorer {
    document: Value,
    samples: Samples,
}

/// Code for operations, shown beside them.
#[derive(Clone, Debug, Default)]
pub struct Samples(HashMap<(String, String), Vec<Value>>);

impl Samples {
    /// Those of one operation, as they stand under `x-codeSamples`: `lang`, `label` and `source`.
    pub fn add(&mut self, path: &str, method: &str, samples: Vec<Value>) {
        let key = (path.to_owned(), method.to_ascii_lowercase());
        self.0.insert(key, samples);
    }

    fn of(&self, path: &str, method: &str) -> Option<&Vec<Value>> {
        self.0.get(&(path.to_owned(), method.to_owned()))
    }
}

impl Explorer {
    /// The page of an OpenAPI 3 description.
    pub fn new(document: Value) -> Self {
        Self {
            document,
            samples: Samples::default(),
        }
    }

    /// Shows code beside operations.
    pub fn samples(mut self, samples: Samples) -> Self {
        self.samples = samples;
        self
    }

    /// Serves the page and its mock, on loopback, until the returned value is dropped. Port 0 takes any free port.
    ///
    /// # Errors
    /// When the description cannot be served, or the port is taken.
    pub async fn start(self, port: u16) -> Result<Running, ExploreError> {
        let local = SocketAddr::from((Ipv4Addr::LOCALHOST, 0));
        // Whoever tries a request here has no credentials of the mock.
        let mock = Mock::new(self.document.clone())?.ask_credentials(false);
        let mock = mock.start(local).await?;
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, port)).await;
        let listener = listener.map_err(|source| ExploreError::Port { port, source })?;
        let address = listener.local_addr().map_err(ExploreError::Server)?;
        let access = Access::new(address);
        let url = format!("http://{address}/?token={}", access.token());
        let servers = Servers::of(&self.document, &mock.url());
        let document = document::shown(self.document, &mock.url(), &self.samples);
        let state = Arc::new(page::State {
            page: page::Page::new(&document, access.token()),
            proxy: Proxy::new(servers)?,
            access,
        });
        let (stop, stopped) = oneshot::channel::<()>();
        let router = page::router(state);
        tokio::spawn(async move {
            let until = async move { drop(stopped.await) };
            let served = axum::serve(listener, router).with_graceful_shutdown(until);
            // Whoever dropped the page is not there to be told.
            drop(served.await);
        });
        Ok(Running {
            url,
            mock,
            _stop: stop,
        })
    }
}

/// A page that is served; it is gone when this is dropped.
#[derive(Debug)]
pub struct Running {
    url: String,
    mock: specwright_mock::Running,
    _stop: oneshot::Sender<()>,
}

impl Running {
    /// Where the page is. The token in it is what lets the page be read; nobody else on the machine knows it.
    #[must_use]
    pub fn url(&self) -> &str {
        &self.url
    }

    /// The mock that answers where no other server is chosen.
    #[must_use]
    pub fn mock(&self) -> &specwright_mock::Running {
        &self.mock
    }
}
