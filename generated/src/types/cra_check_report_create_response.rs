// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::RequestId;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Receipt for the order; the finished report is announced by a webhook.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportCreateResponse {
    pub request_id: Option<RequestId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CraCheckReportCreateResponse { extra } Opt request_id = "request_id",
}
