// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ApiClientId, ApiSecret, NewUserId, Products, SandboxPublicTokenCreateRequestOptions,
    UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// The test Item to make.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    /// Institution that the test Item belongs to, for example `ins_109508`.
    pub institution_id: String,
    /// Products to start the Item with; at least one, and each of them supported by the institution.
    pub initial_products: Vec<Products>,
    pub options: Option<SandboxPublicTokenCreateRequestOptions>,
    pub user_token: Option<UserToken>,
    pub user_id: Option<NewUserId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl SandboxPublicTokenCreateRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(
        institution_id: impl Into<String>,
        initial_products: Vec<Products>,
    ) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            institution_id: institution_id.into(),
            initial_products,
            options: Default::default(),
            user_token: Default::default(),
            user_id: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    SandboxPublicTokenCreateRequest { extra } Maybe client_id = "client_id", Maybe secret
    = "secret", Always institution_id = "institution_id", Always initial_products =
    "initial_products", Maybe options = "options", Maybe user_token = "user_token", Maybe
    user_id = "user_id",
}
