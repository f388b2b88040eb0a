use super::retry::Budget;
use super::settings::{shown, Given, Settings};
use super::transport::Transport;
use super::{BuildError, Info, TokenError, TransportError};
use std::fmt;
use std::sync::Arc;
use std::time::Duration;

/// What sends the calls. Clones share connections.
#[derive(Clone)]
pub struct Core(Arc<Shared>);

struct Shared {
    settings: Settings,
    budget: Budget,
    given: Option<Arc<dyn Transport>>,
    own: Own,
}

/// The transports that a client has of its own.
pub(super) struct Own {
    #[cfg(feature = "reqwest")]
    reqwest: Option<super::Reqwest>,
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    ureq: std::sync::OnceLock<super::Ureq>,
    #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
    connect_timeout: Duration,
}

impl Own {
    /// Those that are needed beside one that was given.
    #[cfg_attr(
        not(feature = "reqwest"),
        allow(clippy::unnecessary_wraps, unused_variables)
    )]
    pub(super) fn new(connect_timeout: Duration, is_given: bool) -> Result<Self, BuildError> {
        Ok(Self {
            #[cfg(feature = "reqwest")]
            reqwest: match is_given {
                true => None,
                false => Some(reqwest(connect_timeout)?),
            },
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            ureq: std::sync::OnceLock::new(),
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            connect_timeout,
        })
    }

    fn get(&self) -> Result<&dyn Transport, TransportError> {
        #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
        if super::blocking::is_waited_for() {
            return Ok(self.ureq.get_or_init(|| {
                let configuration = ureq::Agent::config_builder();
                super::Ureq::new(configuration.timeout_connect(Some(self.connect_timeout)))
            }));
        }
        #[cfg(feature = "reqwest")]
        if let Some(reqwest) = &self.reqwest {
            return Ok(reqwest);
        }
        Err(TransportError::r#final(
            "the client has no transport for asynchronous calls: give one with `transport`, or compile its crate with the feature `reqwest`",
        ))
    }
}

#[cfg(feature = "reqwest")]
fn reqwest(connect_timeout: Duration) -> Result<super::Reqwest, BuildError> {
    let configuration = reqwest::Client::builder();
    #[cfg(not(target_arch = "wasm32"))]
    let configuration = configuration.connect_timeout(connect_timeout);
    #[cfg(target_arch = "wasm32")]
    let _ = connect_timeout;
    super::Reqwest::new(configuration).map_err(|error| BuildError(error.to_string()))
}

impl Core {
    pub(super) fn new(settings: Settings, given: Option<Arc<dyn Transport>>, own: Own) -> Self {
        Self(Arc::new(Shared {
            settings,
            budget: Budget::new(),
            given,
            own,
        }))
    }

    pub(super) fn settings(&self) -> &Settings {
        &self.0.settings
    }

    pub(super) fn budget(&self) -> &Budget {
        &self.0.budget
    }

    /// What carries the request that is to be sent now.
    pub(super) fn transport(&self) -> Result<&dyn Transport, TransportError> {
        match &self.0.given {
            Some(given) => Ok(&**given),
            None => self.0.own.get(),
        }
    }

    /// The tokens that an operation needs and that are not known beforehand.
    pub(super) async fn tokens(&self, info: &Info) -> Result<Given, TokenError> {
        self.0.settings.tokens(info, self.transport()).await
    }
}

impl fmt::Debug for Core {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Core")
            .field("base_url", &shown(&self.0.settings.base_url))
            .finish_non_exhaustive()
    }
}
