// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

mod cassette;
mod fake;
mod json;
mod record;
mod redact;
mod replay;
mod rule;
mod seen;

pub use cassette::CassetteError;
pub use fake::Fake;
pub use record::Recorder;
pub use replay::Replay;
pub use rule::{Fault, Rule};
pub use seen::Seen;
