//! The embedded mock.

use std::path::Path;

use specwright_mock::{Mock, Running, Script, Signing};

use crate::error::Failure;

const DESCRIPTION: &str = include_str!("../spec/plaid-check.yaml");
const SCRIPT: &str = include_str!("../spec/partner-insights.script.yaml");

/// Starts the mock on a free port, with the script in the file or with the one that is built in.
///
/// # Errors
///
/// If the script cannot be read or says what the description does not have.
pub async fn start(script: Option<&Path>) -> Result<Running, Failure> {
    let script = match script {
        Some(path) => std::fs::read_to_string(path).map_err(|source| Failure::Script {
            path: path.to_owned(),
            source,
        })?,
        None => SCRIPT.to_owned(),
    };
    let description = serde_yaml::from_str(DESCRIPTION)?;
    // As `specwright.toml` says, which is for the generator and not for this program.
    let signing = Signing::jwt("Plaid-Verification", "request_body_sha256");
    let mock = Mock::new(description)?.sign(signing);
    let mock = mock.script(Script::from_yaml(&script)?);
    Ok(mock.start(([127, 0, 0, 1], 0).into()).await?)
}
