// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, CraUserTier, ItemId, NewUserId, ThirdPartyUserToken,
    UserToken,
};
use super::super::runtime::codec;
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

codec::write_object! {
    CraCheckReportBaseReportGetRequest { extra } Maybe client_id = "client_id", Maybe
    secret = "secret", Maybe user_id = "user_id", Maybe third_party_user_token =
    "third_party_user_token", MaybeNull item_ids = "item_ids", Maybe user_token =
    "user_token", MaybeNull user_tier = "user_tier",
}
