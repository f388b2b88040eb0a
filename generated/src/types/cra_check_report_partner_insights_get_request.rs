// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, CraCheckReportPartnerInsightsGetOptions,
    CraCheckReportPartnerInsightsGetPartnerInsights, CraUserTier, NewUserId,
    ThirdPartyUserToken, UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// What to fetch: the user, named by exactly one of `user_id`, `user_token` and `third_party_user_token`, and how to run the partners' products.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportPartnerInsightsGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub third_party_user_token: Option<ThirdPartyUserToken>,
    pub user_token: Option<UserToken>,
    pub user_tier: Field<CraUserTier>,
    pub partner_insights: Option<CraCheckReportPartnerInsightsGetPartnerInsights>,
    pub options: Field<CraCheckReportPartnerInsightsGetOptions>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CraCheckReportPartnerInsightsGetRequest { extra } Maybe client_id = "client_id",
    Maybe secret = "secret", Maybe user_id = "user_id", Maybe third_party_user_token =
    "third_party_user_token", Maybe user_token = "user_token", MaybeNull user_tier =
    "user_tier", Maybe partner_insights = "partner_insights", MaybeNull options =
    "options",
}
