// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, CraCheckReportPartnerInsightsGetOptions,
    CraCheckReportPartnerInsightsGetPartnerInsights, CraUserTier, NewUserId,
    ThirdPartyUserToken, UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
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

impl Serialize for CraCheckReportPartnerInsightsGetRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("client_id", &codec::Maybe(&self.client_id)),
                ("secret", &codec::Maybe(&self.secret)),
                ("user_id", &codec::Maybe(&self.user_id)),
                ("third_party_user_token", &codec::Maybe(&self.third_party_user_token)),
                ("user_token", &codec::Maybe(&self.user_token)),
                ("user_tier", &codec::MaybeNull(&self.user_tier)),
                ("partner_insights", &codec::Maybe(&self.partner_insights)),
                ("options", &codec::MaybeNull(&self.options)),
            ],
            &self.extra,
        )
    }
}
