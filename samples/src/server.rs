//! Where requests go.

use crate::{Description, PrepareError};
use specwright_build::api::Operation;

/// Where a description without a server of its own is taken to be: where the mock listens.
const HERE: &str = "http://127.0.0.1:4010";

impl Description {
    /// The server of a request: the one that is asked for, the operation's own, the description's first.
    pub(crate) fn base(
        &self,
        operation: &Operation,
        server: Option<&str>,
    ) -> Result<String, PrepareError> {
        let url = match (server, &operation.server) {
            (Some(asked), _) => self.server(asked)?.to_owned(),
            (None, Some(own)) => own.clone(),
            (None, None) => {
                let first = self.api.servers.iter().find(|server| !server.own);
                first.map_or_else(|| "/".to_owned(), |server| server.url.clone())
            }
        };
        let url = url.trim_end_matches('/');
        let is_absolute = url.starts_with("http://") || url.starts_with("https://");
        Ok(match url.strip_prefix('/') {
            _ if is_absolute => url.to_owned(),
            Some(path) => format!("{HERE}/{path}"),
            None if url.is_empty() => HERE.to_owned(),
            None => format!("{HERE}/{}", url.trim_start_matches("./")),
        })
    }

    /// A server by its URL, its description or the name of its variant in the client.
    fn server(&self, asked: &str) -> Result<&str, PrepareError> {
        let named = self.api.servers.iter().zip(&self.names.servers);
        for (server, names) in named {
            let texts = [
                Some(&server.url),
                server.description.as_ref(),
                Some(&names.variant),
            ];
            if texts
                .into_iter()
                .flatten()
                .any(|text| text.eq_ignore_ascii_case(asked))
            {
                return Ok(&server.url);
            }
        }
        let variants = self.names.servers.iter().map(|names| names.variant.clone());
        Err(PrepareError::Server {
            asked: asked.to_owned(),
            known: variants.collect::<Vec<_>>().join(", "),
        })
    }

    /// The variant of the client's `Server` that has this URL as it is.
    pub(crate) fn variant(&self, base: &str) -> Option<&str> {
        let mut named = self.api.servers.iter().zip(&self.names.servers);
        let found = named.find(|(server, _)| {
            server.variables.is_empty() && server.url.trim_end_matches('/') == base
        });
        found.map(|(_, names)| names.variant.as_str())
    }
}
