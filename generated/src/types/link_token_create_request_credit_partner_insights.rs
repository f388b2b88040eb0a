// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Older settings for partner insights, from before `cra_options`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct LinkTokenCreateRequestCreditPartnerInsights {
    /// Days of history for the partners' products, 1 to 730; 180 when left out.
    pub days_requested: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    LinkTokenCreateRequestCreditPartnerInsights { extra } Maybe days_requested =
    "days_requested",
}
