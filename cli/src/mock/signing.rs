//! How the project says that the description's webhooks are signed.

use specwright_build::signature::{Encoding, Signature};
use specwright_build::{PROJECT_FILE, Project};
use specwright_mock::Signing;
use std::path::Path;

/// What `specwright.toml`, beside the description or above it, says of the client that is made of it.
pub(crate) fn find(spec: &Path) -> Result<Option<Signing>, String> {
    let Ok(spec) = spec.canonicalize() else {
        return Ok(None);
    };
    let mut above = spec.ancestors().skip(1);
    let Some(root) = above.find(|folder| folder.join(PROJECT_FILE).is_file()) else {
        return Ok(None);
    };
    let project = Project::read(&root.join(PROJECT_FILE)).map_err(|error| error.to_string())?;
    let is_of_it = |entry: &std::path::PathBuf| {
        root.join(entry)
            .canonicalize()
            .is_ok_and(|path| path == spec)
    };
    let client = project.clients.iter().find(|one| is_of_it(&one.spec));
    Ok(client
        .and_then(|client| client.webhooks.as_ref())
        .map(signing))
}

fn signing(signature: &Signature) -> Signing {
    match signature {
        Signature::Jwt(jwt) => Signing::jwt(jwt.header.as_str(), jwt.body_sha256.as_str()),
        Signature::Hmac(hmac) => {
            let encoding = match hmac.encoding {
                Encoding::Hex => specwright_mock::Encoding::Hex,
                Encoding::Base64 => specwright_mock::Encoding::Base64,
            };
            Signing::hmac(hmac.header.as_str(), hmac.prefix.as_str(), encoding)
        }
        Signature::Timestamped(scheme) => Signing::timestamped(scheme.header.as_str()),
        Signature::Standard(scheme) => Signing::standard(scheme.prefix.as_str()),
    }
}
