//! What can go wrong before the first request is served.

use std::net::SocketAddr;
use std::path::PathBuf;

/// Why a [`Mock`](crate::Mock) could not be built or started.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum MockError {
    /// The document is not an OpenAPI 3 description.
    #[error(
        "this is not an OpenAPI 3 description: {found}; give the mock a document whose `openapi` member is 3.0.x or 3.1.x"
    )]
    NotOpenApi {
        /// What was found instead.
        found: String,
    },
    /// The script is not YAML of the expected form.
    #[error(
        "the script cannot be read: {source}; its members are `operations`, `webhooks`, `signing`, `redelivery`, `latency`, `faults` and `seed`"
    )]
    ScriptSyntax {
        /// The reader's message, with the line.
        #[source]
        source: serde_yaml::Error,
    },
    /// The script names something that the description does not have.
    #[error("script, {place}: {message}")]
    Script {
        /// Where in the script.
        place: String,
        /// What is wrong and what may be written there.
        message: String,
    },
    /// The address is reachable from other machines.
    #[error(
        "{address} is not a loopback address; use 127.0.0.1 or [::1], or allow it with `Mock::allow_any_address`"
    )]
    NotLoopback {
        /// The address asked for.
        address: SocketAddr,
    },
    /// The address could not be bound.
    #[error("cannot listen on {address}: {source}; choose another port, or 0 for any free one")]
    Bind {
        /// The address asked for.
        address: SocketAddr,
        /// The system's message.
        #[source]
        source: std::io::Error,
    },
    /// The record of requests cannot be written.
    #[error("{}: {source}; choose another file for the record", path.display())]
    Record {
        /// The file.
        path: PathBuf,
        /// The system's message.
        #[source]
        source: std::io::Error,
    },
    /// More faults than requests.
    #[error("{message}")]
    Faults {
        /// What is wrong with them.
        message: String,
    },
    /// Webhooks cannot be signed so.
    #[error("webhooks cannot be signed: {message}")]
    Signing {
        /// Why not.
        message: String,
    },
    /// The client that sends the webhooks could not be made.
    #[error("cannot prepare the webhook sender: {source}")]
    Sender {
        /// The client's message.
        #[source]
        source: reqwest::Error,
    },
}
