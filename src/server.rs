//! Who is asked: the embedded mock, Plaid's Sandbox, or the server of `--base-url`.

use plaid_check::Client;
use plaid_check::runtime::Secret;
use specwright_mock::Running;

use crate::error::Failure;
use crate::mock;
use crate::options::{Options, usage};

/// The server with what it needs to know the caller by.
pub struct Server {
    url: String,
    client_id: Secret,
    secret: Secret,
    known: bool,
    /// Dropping it ends the mock.
    mock: Option<Running>,
}

/// Where answers come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Source {
    /// The embedded mock: nothing is true.
    Mock,
    /// Plaid's Sandbox.
    Sandbox,
    /// The server of `--base-url`.
    Named,
}

impl Server {
    /// Chooses by `--base-url` and by the credentials in the environment; starts the mock if it is to answer.
    ///
    /// # Errors
    ///
    /// If the mock cannot be started.
    pub async fn choose(options: &mut Options) -> Result<Self, Failure> {
        let known = match (variable("PLAID_CLIENT_ID"), variable("PLAID_SECRET")) {
            (Some(client_id), Some(secret)) => Some((client_id, secret)),
            (None, None) => None,
            (Some(_), None) => usage(
                "PLAID_CLIENT_ID is set and PLAID_SECRET is not; set both, or none for the mock",
            ),
            (None, Some(_)) => usage(
                "PLAID_SECRET is set and PLAID_CLIENT_ID is not; set both, or none for the mock",
            ),
        };
        let sandbox = || plaid_check::Server::Sandbox.url().to_owned();
        let mock = if known.is_none() && options.base_url.is_none() {
            options.make_up_ultrafico();
            Some(mock::start(options.script.as_deref()).await?)
        } else if options.script.is_some() {
            usage(
                "--script is for the embedded mock, which is not used while PLAID_CLIENT_ID and PLAID_SECRET are set",
            )
        } else {
            None
        };
        let url = mock
            .as_ref()
            .map(Running::url)
            .or_else(|| options.base_url.clone())
            .unwrap_or_else(sandbox);
        let is_known = known.is_some();
        let (client_id, secret) =
            known.unwrap_or_else(|| ("demo-client-id".into(), "demo-secret".into()));
        Ok(Self {
            url,
            client_id,
            secret,
            known: is_known,
            mock,
        })
    }

    /// Where its answers come from.
    pub fn source(&self) -> Source {
        if self.mock.is_some() {
            Source::Mock
        } else if self.url == plaid_check::Server::Sandbox.url() {
            Source::Sandbox
        } else {
            Source::Named
        }
    }

    /// One line that says who is asked.
    pub fn describe(&self) -> String {
        match (&self.mock, self.known) {
            (Some(_), _) => {
                "No PLAID_CLIENT_ID and PLAID_SECRET: an embedded mock answers, and everything below is made up.".to_owned()
            }
            (None, true) => format!("Asking {} with the credentials of the environment.", self.url),
            (None, false) => format!("Asking {} with made-up credentials, as none are set.", self.url),
        }
    }

    /// A client for the server.
    ///
    /// # Errors
    ///
    /// If the address is none.
    pub fn client(&self) -> Result<Client, Failure> {
        Ok(Client::builder()
            .base_url(self.url.as_str())
            .client_id(self.client_id.clone())
            .secret(self.secret.clone())
            .build()?)
    }
}

fn variable(name: &str) -> Option<Secret> {
    std::env::var(name)
        .ok()
        .filter(|value| !value.is_empty())
        .map(Secret::from)
}
