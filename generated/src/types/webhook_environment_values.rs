// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Environment in which the event happened.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WebhookEnvironmentValues {
    /// `sandbox`
    Sandbox,
    /// `production`
    Production,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    WebhookEnvironmentValues { Unknown } Sandbox = "sandbox", Production = "production",
}

codec::read_enum! {
    WebhookEnvironmentValues by read_text
}
