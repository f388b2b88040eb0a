// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime;

/// https://{region}.example.com, which single operations have of their own.
#[derive(Clone, Debug, PartialEq, Eq)]
#[must_use]
pub struct RegionExampleCom {
    region: String,
}

impl Default for RegionExampleCom {
    fn default() -> Self {
        Self { region: "eu".to_owned() }
    }
}

impl RegionExampleCom {
    /// Every variable at its default.
    pub fn new() -> Self {
        Self::default()
    }

    /// Default: `eu`.
    pub fn region(mut self, value: impl Into<String>) -> Self {
        self.region = value.into();
        self
    }

    /// Its URL.
    #[must_use]
    pub fn url(&self) -> String {
        runtime::server_url("https://{region}.example.com", &[("region", &self.region)])
    }
}
