// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::NetworkInsightsVersion;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings for network insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsNetworkInsights {
    pub network_insights_version: Field<NetworkInsightsVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsNetworkInsights { extra } MaybeNull
    network_insights_version = "network_insights_version",
}
