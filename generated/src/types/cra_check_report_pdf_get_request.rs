// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, CraPdfAddOns, NewUserId, ThirdPartyUserToken, UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Whose report to fetch as a PDF; name the user by exactly one of `user_id`, `user_token` and `third_party_user_token`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPdfGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub third_party_user_token: Option<ThirdPartyUserToken>,
    /// Parts to print besides the base report.
    pub add_ons: Option<Vec<CraPdfAddOns>>,
    pub user_token: Option<UserToken>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CraCheckReportPdfGetRequest { extra } Maybe client_id = "client_id", Maybe secret =
    "secret", Maybe user_id = "user_id", Maybe third_party_user_token =
    "third_party_user_token", Maybe add_ons = "add_ons", Maybe user_token = "user_token",
}
