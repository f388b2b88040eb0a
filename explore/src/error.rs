//! Why there is no page.

use specwright_mock::MockError;

/// Why there is no page.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum ExploreError {
    /// The description cannot be served by the mock.
    #[error(transparent)]
    Mock(#[from] MockError),
    /// The port cannot be had.
    #[error("port {port} cannot be had: {source}; take another one, or 0 for any")]
    Port {
        /// The port that was asked for.
        port: u16,
        /// What the system says.
        source: std::io::Error,
    },
    /// The server did not start.
    #[error("the page cannot be served: {0}")]
    Server(std::io::Error),
    /// The proxy's client cannot be set up.
    #[error("requests cannot be sent: {0}")]
    Client(reqwest::Error),
}
