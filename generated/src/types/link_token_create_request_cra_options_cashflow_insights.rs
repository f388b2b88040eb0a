// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::CashflowAttributesVersion;
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// Settings for cash flow insights.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCraOptionsCashflowInsights {
    pub attributes_version: Field<CashflowAttributesVersion>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    LinkTokenCreateRequestCraOptionsCashflowInsights { extra } MaybeNull
    attributes_version = "attributes_version",
}
