// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime;

/// The security schemes; operations refer to them by their place here.
const SCHEMES: &[runtime::Scheme] = &[
    runtime::Scheme {
        name: "key",
        place: runtime::SchemePlace::Header("X-Api-Key"),
    },
    runtime::Scheme {
        name: "version",
        place: runtime::SchemePlace::Header("X-Version"),
    },
    runtime::Scheme {
        name: "inQuery",
        place: runtime::SchemePlace::Query("api_key"),
    },
    runtime::Scheme {
        name: "session",
        place: runtime::SchemePlace::Cookie("sid"),
    },
    runtime::Scheme {
        name: "basic",
        place: runtime::SchemePlace::Basic,
    },
    runtime::Scheme {
        name: "token",
        place: runtime::SchemePlace::Bearer,
    },
];

/// A client for Security. Cloning it is cheap, and clones share connections.
#[derive(Clone, Debug)]
pub struct Client {
    core: runtime::Core,
}

impl Client {
    /// Starts a client: say where the server is and give the credentials, then `build`.
    pub fn builder() -> ClientBuilder {
        ClientBuilder {
            core: runtime::Builder::new(SCHEMES, Server::Production.url()),
        }
    }

    /// What sends the calls.
    pub(crate) fn core(&self) -> &runtime::Core {
        &self.core
    }
}

/// Builds a [`Client`].
#[derive(Clone, Debug)]
#[must_use]
pub struct ClientBuilder {
    core: runtime::Builder,
}

impl ClientBuilder {
    /// Talks to one of the servers that the description names. Without this: the first.
    pub fn server(self, server: Server) -> Self {
        Self {
            core: self.core.server(server.url()),
        }
    }

    /// Talks to another server: an absolute URL, with or without a path.
    pub fn base_url(self, url: impl Into<String>) -> Self {
        Self {
            core: self.core.base_url(url),
        }
    }

    /// The key of your account.
    ///
    /// Travels in the header `X-Api-Key`.
    pub fn key(self, value: impl Into<runtime::Secret>) -> Self {
        Self {
            core: self.core.credential(0, runtime::Credential::key(value)),
        }
    }

    /// Travels in the header `X-Version`.
    pub fn version(self, value: impl Into<runtime::Secret>) -> Self {
        Self {
            core: self.core.credential(1, runtime::Credential::key(value)),
        }
    }

    /// Travels in the query as `api_key`.
    pub fn in_query(self, value: impl Into<runtime::Secret>) -> Self {
        Self {
            core: self.core.credential(2, runtime::Credential::key(value)),
        }
    }

    /// Travels in the cookie `sid`.
    pub fn session(self, value: impl Into<runtime::Secret>) -> Self {
        Self {
            core: self.core.credential(3, runtime::Credential::key(value)),
        }
    }

    /// HTTP basic authentication.
    pub fn basic(
        self,
        user: impl Into<String>,
        password: impl Into<runtime::Secret>,
    ) -> Self {
        Self {
            core: self.core.credential(4, runtime::Credential::basic(user, password)),
        }
    }

    /// A bearer token.
    pub fn token(self, token: impl Into<runtime::Secret>) -> Self {
        Self {
            core: self.core.credential(5, runtime::Credential::bearer(token)),
        }
    }

    /// As [`token`](Self::token), with tokens that are asked for when they are needed, and again before they expire.
    pub fn token_from(self, provider: impl runtime::TokenProvider) -> Self {
        Self {
            core: self.core.credential(5, runtime::Credential::tokens(provider)),
        }
    }

    /// How long a call may take in all, with every attempt and wait. Without this: 60 seconds.
    pub fn timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.timeout(limit),
        }
    }

    /// How long one attempt may take. Without this: as long as the call.
    pub fn attempt_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.attempt_timeout(limit),
        }
    }

    /// How long the body of an answer may pause. Without this: 30 seconds, and for streams as long as they like.
    pub fn silence_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.silence_timeout(limit),
        }
    }

    /// How often and how soon calls are sent again where that is safe. Without this: up to three attempts.
    pub fn retries(self, retries: runtime::Retries) -> Self {
        Self {
            core: self.core.retries(retries),
        }
    }

    /// Calls this before each request is sent: it can look at it and change its headers.
    pub fn before_attempt(
        self,
        hook: impl Fn(&mut runtime::Attempt<'_>) + Send + Sync + 'static,
    ) -> Self {
        Self {
            core: self.core.before_attempt(hook),
        }
    }

    /// Calls this after each request with what came of it.
    pub fn after_attempt(
        self,
        hook: impl Fn(&runtime::Outcome<'_>) + Send + Sync + 'static,
    ) -> Self {
        Self {
            core: self.core.after_attempt(hook),
        }
    }

    /// Calls this after each answer that holds what its description does not say. An optional member that does not read is then left out and
    /// told; without this it is an error.
    pub fn on_drift(
        self,
        hook: impl Fn(&runtime::Drift<'_>) + Send + Sync + 'static,
    ) -> Self {
        Self {
            core: self.core.on_drift(hook),
        }
    }

    /// How long connecting may take. Without this: 10 seconds.
    pub fn connect_timeout(self, limit: std::time::Duration) -> Self {
        Self {
            core: self.core.connect_timeout(limit),
        }
    }

    /// How many bytes an answer's body may have. Without this: 64 MiB.
    pub fn body_limit(self, bytes: usize) -> Self {
        Self {
            core: self.core.body_limit(bytes),
        }
    }

    /// What the client calls itself.
    pub fn user_agent(self, value: impl Into<String>) -> Self {
        Self {
            core: self.core.user_agent(value),
        }
    }

    /// Sends the calls by this, instead of a transport of the client's own: one with certificates or a proxy, a service of tower, or
    /// one for tests.
    pub fn transport(self, transport: impl runtime::Transport) -> Self {
        Self {
            core: self.core.transport(transport),
        }
    }

    /// Allows credentials over plain http to other machines than this one.
    pub fn allow_insecure(self, allow: bool) -> Self {
        Self {
            core: self.core.allow_insecure(allow),
        }
    }

    /// The client.
    ///
    /// # Errors
    /// When the server's URL is none, or the transport cannot be set up.
    pub fn build(self) -> Result<Client, runtime::BuildError> {
        Ok(Client { core: self.core.build()? })
    }
}

/// The servers that the description names.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Server {
    /// <https://api.example.com/v1>
    Production,
    /// <https://sandbox.example.com>
    SandboxExampleCom,
}

impl Server {
    /// Its URL.
    #[must_use]
    pub fn url(self) -> &'static str {
        match self {
            Self::Production => "https://api.example.com/v1",
            Self::SandboxExampleCom => "https://sandbox.example.com",
        }
    }
}
