// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, CraUserTier, ItemId, NewUserId, ThirdPartyUserToken,
    UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
use super::super::runtime::{Extra, Field};

/// Whose base report to fetch; name the user by exactly one of `user_id`, `user_token` and `third_party_user_token`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CraCheckReportBaseReportGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: Option<NewUserId>,
    pub third_party_user_token: Option<ThirdPartyUserToken>,
    /// Bank connections to cover; null or absent means all of the user's.
    pub item_ids: Field<Vec<ItemId>>,
    pub user_token: Option<UserToken>,
    pub user_tier: Field<CraUserTier>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Serialize for CraCheckReportBaseReportGetRequest {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("client_id", &codec::Maybe(&self.client_id)),
                ("secret", &codec::Maybe(&self.secret)),
                ("user_id", &codec::Maybe(&self.user_id)),
                ("third_party_user_token", &codec::Maybe(&self.third_party_user_token)),
                ("item_ids", &codec::MaybeNull(&self.item_ids)),
                ("user_token", &codec::Maybe(&self.user_token)),
                ("user_tier", &codec::MaybeNull(&self.user_tier)),
            ],
            &self.extra,
        )
    }
}
