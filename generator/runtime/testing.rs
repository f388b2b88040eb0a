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
