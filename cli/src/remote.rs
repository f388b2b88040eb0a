//! Documents on other machines, for who allows them.

use crate::args::Remote;
use specwright_build::read::{Fetch, Fetched};
use std::time::Duration;
use ureq::tls::{RootCerts, TlsConfig};
use ureq::{Agent, ResponseExt};

/// Bytes of a document; the same as for files.
const BYTES: u64 = 64 << 20;
/// How long one document may take, redirects and all.
const LONGEST: Duration = Duration::from_secs(30);
const REDIRECTS: u32 = 5;

impl Remote {
    /// The way to other machines, if it is open.
    pub(crate) fn fetch(self) -> Option<Fetch> {
        self.allow_remote.then(|| {
            let agent = agent();
            Fetch::new(move |url| get(&agent, url))
        })
    }
}

fn agent() -> Agent {
    // The certificates that the system trusts, as its browsers do.
    let tls = TlsConfig::builder().root_certs(RootCerts::PlatformVerifier);
    Agent::config_builder()
        .timeout_global(Some(LONGEST))
        .max_redirects(REDIRECTS)
        .tls_config(tls.build())
        .user_agent(concat!("specwright/", env!("CARGO_PKG_VERSION")))
        .build()
        .into()
}

/// The document at a URL. One that starts with `https` is not redirected to one that does not.
fn get(agent: &Agent, url: &str) -> Result<Fetched, String> {
    let is_secure = url
        .get(..6)
        .is_some_and(|scheme| scheme.eq_ignore_ascii_case("https:"));
    let request = agent.get(url).config().https_only(is_secure).build();
    let fetched = request.call().and_then(|mut answer| {
        let url = answer.get_uri().to_string();
        let body = answer.body_mut().with_config().limit(BYTES);
        let text = body.read_to_string()?;
        Ok(Fetched { url, text })
    });
    fetched.map_err(|error| error.to_string())
}
