//! A page on this machine to search an API, read its reference and try its requests.
//!
//! The page is the Scalar API reference. Its requests go through a proxy of ours, so that browsers' rules about other origins are no obstacle, and only to the
//! servers that the description names or to the mock that is started with the page.
//!
//! ```no_run
//! # async fn explore(description: specwright_samples::Description) -> Result<(), specwright_explore::ExploreError> {
//! let running = specwright_explore::Explorer::new(&description).start(0).await?;
//! println!("{}", running.url());
//! # Ok(()) }
//! ```
#![forbid(unsafe_code)]

mod access;
mod document;
mod error;
mod page;
mod proxy;
mod samples;
mod search;
mod servers;

pub use error::ExploreError;
pub use samples::Missing;

use access::Access;
use proxy::Proxy;
use samples::Samples;
use serde_json::Value;
use servers::Servers;
use specwright_mock::Mock;
use specwright_samples::Description;
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

impl Explorer {
    /// The page of a description, with code for each of its operations.
    pub fn new(description: &Description) -> Self {
        Self {
            document: description.document().clone(),
            samples: Samples::of(description),
        }
    }

    /// The code that the page lacks: what a request cannot be prepared for, or cannot be written as.
    #[must_use]
    pub fn missing(&self) -> &[Missing] {
        &self.samples.missing
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
