// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ApiClientId, ApiSecret, ClientUserIdentity, ConsumerReportUserIdentity};
use super::super::runtime::codec;
use super::super::runtime::{Extra, Field};

/// A new user: your own key for the person, and the identity data that a consumer report needs.
#[derive(Clone, Debug, PartialEq)]
pub struct UserCreateRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    /// Your own key for the user, 1 to 128 characters, such as a row number; do not put an email address or other personal data here.
    pub client_user_id: String,
    pub identity: Field<ClientUserIdentity>,
    /// For resellers of consumer reports: your key for the customer on whose behalf you act, up to 128 characters.
    pub end_customer: Option<String>,
    pub consumer_report_user_identity: Field<ConsumerReportUserIdentity>,
    /// For integrations older than 10 December 2025: `true` creates the user in the new way, so that `identity` may be sent in place of `consumer_report_user_identity`.
    pub with_upgraded_user: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserCreateRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(client_user_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            client_user_id: client_user_id.into(),
            identity: Default::default(),
            end_customer: Default::default(),
            consumer_report_user_identity: Default::default(),
            with_upgraded_user: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    UserCreateRequest { extra } Maybe client_id = "client_id", Maybe secret = "secret",
    Always client_user_id = "client_user_id", MaybeNull identity = "identity", Maybe
    end_customer = "end_customer", MaybeNull consumer_report_user_identity =
    "consumer_report_user_identity", Maybe with_upgraded_user = "with_upgraded_user",
}
