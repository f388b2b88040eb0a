//! Starting and stopping.

use std::net::SocketAddr;
use std::sync::Arc;

use tokio::net::TcpListener;
use tokio::sync::watch;

use crate::connection::serve;
use crate::delivery::{Delivery, Sender};
use crate::faults::Weather;
use crate::journal::Journal;
use crate::record::Received;
use crate::script::{Hook, Step, is};
use crate::server::{Shared, begin};
use crate::signing::{Forged, Signer};
use crate::webhook;
use crate::wish::Wish;
use crate::{Mock, MockError};

/// A mock server that is serving; it stops when this is dropped.
#[derive(Debug)]
pub struct Running {
    address: SocketAddr,
    pub(crate) shared: Arc<Shared>,
    /// Dropping it ends the server.
    _stop: watch::Sender<()>,
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
    let mut mock = mock;
    let sender = sender(&mut mock)?;
    let weather = weather(&mock)?;
    let journal = mock.record.as_deref();
    let journal = journal.map(|path| Journal::new(path, &mock.document));
    let journal = journal.transpose()?;
    let shared = Shared::new(mock, sender, weather, journal);
    check(&shared)?;
    let shared = Arc::new(shared);
    let bind = |source| MockError::Bind { address, source };
    let listener = TcpListener::bind(address).await.map_err(bind)?;
    let address = listener.local_addr().map_err(bind)?;
    let (stop, stopped) = watch::channel(());
    tokio::spawn(serve(listener, Arc::clone(&shared), stopped));
    begin(&shared);
    Ok(Running {
        address,
        shared,
        _stop: stop,
    })
}

/// What the script says of signatures goes before what the mock was told.
fn sender(mock: &mut Mock) -> Result<Sender, MockError> {
    let signing = mock.script.signing.take().or(mock.signing.take());
    let signer = signing.map(Signer::new).transpose();
    let signer = signer.map_err(|message| MockError::Signing { message })?;
    let (named, rules) = (mock.webhook_url.take(), mock.script.redelivery.clone());
    let sender = Sender::new(mock.any_target, named, signer, rules)?;
    Ok(sender.watched_by(mock.watch_deliveries.take()))
}

/// What the mock was told goes before what the script says.
fn weather(mock: &Mock) -> Result<Weather, MockError> {
    let faults = match mock.faults.is_empty() {
        true => &mock.script.faults,
        false => &mock.faults,
    };
    let seed = mock.seed.or(mock.script.seed).unwrap_or_default();
    let weather = Weather::new(mock.latency.or(mock.script.latency), faults, seed);
    weather.map_err(|message| MockError::Faults { message })
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
    let known = |name: &String| shared.operations.iter().any(|one| is(one, name));
    if let Some(name) = hook.after.as_ref().filter(|name| !known(name)) {
        return Err(unknown(name));
    }
    let named = hook.url.is_some() || shared.sender.named().is_some();
    if !named && (hook.after.is_none() || hook.to.is_none()) {
        return Err(
            "it needs `after` and `to` (where the request has the address), or `url`".to_owned(),
        );
    }
    match (shared.sender.signer(), hook.forged) {
        (None, _) if hook.rotate => return Err("webhooks are not signed; add `signing`".to_owned()),
        (None, Some(forged)) if forged != Forged::Replay => {
            return Err("webhooks are not signed; add `signing`".to_owned());
        }
        (Some(signer), Some(Forged::Age)) if !signer.has_time() => {
            return Err("`hmac` signs no time, so no message is too old".to_owned());
        }
        _ => {}
    }
    webhook::template(&shared.document, hook).map(drop)
}

fn unknown(name: &str) -> String {
    format!(
        "the description has no operation `{name}`; write an operation id, or a method and a path as `POST /pets`"
    )
}
