// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
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

impl WebhookEnvironmentValues {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Sandbox => "sandbox",
            Self::Production => "production",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for WebhookEnvironmentValues {
    fn from(value: &str) -> Self {
        match value {
            "sandbox" => Self::Sandbox,
            "production" => Self::Production,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for WebhookEnvironmentValues {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for WebhookEnvironmentValues {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}
