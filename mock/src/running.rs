//! Starting and stopping.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::oneshot;

use crate::answer::Wish;
use crate::record::Received;
use crate::script::{Hook, Step, is};
use crate::server::{Shared, router};
use crate::webhook::{self, Delivery, Sender};
use crate::{Mock, MockError};

/// A mock server that is serving; it stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    shared: Arc<Shared>,
    /// Dropping it ends the server.
    _stop: oneshot::Sender<()>,
}

impl Running {
    /// The address with the port that was taken.
    #[must_use]
    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// The address as `http://127.0.0.1:1234`, without a slash at the end.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// The requests so far, refused ones too, the oldest first. Only the last ten thousand are kept.
    #[must_use]
    pub fn received(&self) -> Vec<Received> {
        self.shared.record.all()
    }

    /// The webhooks so far.
    #[must_use]
    pub fn deliveries(&self) -> Vec<Delivery> {
        self.shared.sender.deliveries()
    }

    /// Stops accepting connections; webhooks that are due are not sent.
    pub fn stop(self) {}
}

impl Drop for Running {
    fn drop(&mut self) {
        self.shared.sender.stop();
    }
}

pub(crate) async fn start(mock: Mock, address: SocketAddr) -> Result<Running, MockError> {
    if !mock.any_address && !address.ip().is_loopback() {
        return Err(MockError::NotLoopback { address });
    }
    let sender = Sender::new(mock.any_target)?;
    let shared = Shared::new(mock, sender);
    check(&shared)?;
    let shared = Arc::new(shared);
    let bind = |source| MockError::Bind { address, source };
    let listener = TcpListener::bind(address).await.map_err(bind)?;
    let address = listener.local_addr().map_err(bind)?;
    let (stop, stopped) = oneshot::channel::<()>();
    let serve = axum::serve(listener, router(Arc::clone(&shared)));
    let serve = serve.with_graceful_shutdown(async { drop(stopped.await) });
    tokio::spawn(async { serve.await });
    Ok(Running {
        address,
        shared,
        _stop: stop,
    })
}

/// Holds the script against the description.
fn check(shared: &Shared) -> Result<(), MockError> {
    let script = shared.player().script();
    for (name, steps) in &script.operations {
        for (index, step) in steps.iter().enumerate() {
            check_step(shared, name, step).map_err(|message| MockError::Script {
                place: format!("operations.{name}[{index}]"),
                message,
            })?;
        }
    }
    for (index, hook) in script.webhooks.iter().enumerate() {
        let place = || format!("webhooks[{index}]");
        check_hook(shared, hook).map_err(|message| MockError::Script {
            place: place(),
            message,
        })?;
    }
    Ok(())
}

fn check_step(shared: &Shared, name: &str, step: &Step) -> Result<(), String> {
    let operation = shared
        .operations
        .iter()
        .find(|operation| is(operation, name))
        .ok_or_else(|| unknown(name))?;
    let wish = step.wish();
    if step.body.is_some() || wish == Wish::default() {
        return Ok(());
    }
    let chosen = shared
        .answers
        .choose(&shared.document, operation, &wish, "");
    chosen
        .map(drop)
        .map_err(|problem| problem.detail().to_owned())
}

fn check_hook(shared: &Shared, hook: &Hook) -> Result<(), String> {
    if !shared
        .operations
        .iter()
        .any(|operation| is(operation, &hook.after))
    {
        return Err(unknown(&hook.after));
    }
    webhook::template(&shared.document, hook).map(drop)
}

fn unknown(name: &str) -> String {
    format!(
        "the description has no operation `{name}`; write an operation id, or a method and a path as `POST /pets`"
    )
}
