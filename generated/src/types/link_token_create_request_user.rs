// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{IdentityVerificationRequestUserName, UserAddress, UserIdNumber};
use super::super::runtime::codec;
use super::super::runtime::{Date, DateTime, Extra, Field, Secret};

/// The end user of the Link session; send this or `user_id`.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateRequestUser {
    /// Your own key for the user, without personal data; Plaid's dashboard can find log entries by it.
    pub client_user_id: String,
    /// Legal name in full; saves the user from typing it when accounts are verified by micro-deposits.
    pub legal_name: Option<String>,
    /// Full name, accepted only together with Identity Verification, which then does not ask for it.
    pub name: Field<IdentityVerificationRequestUserName>,
    /// Phone number in E.164 form, used to fill in Link's phone field; a number outside the real numbering plans may be refused, in Sandbox too.
    pub phone_number: Option<String>,
    /// Former field: when you verified the phone number. No longer needed.
    #[deprecated]
    pub phone_number_verified_time: Field<DateTime>,
    /// Email address, used to fill in fields of Identity Verification.
    pub email_address: Option<String>,
    /// Former field: when you verified the email address. No longer needed.
    #[deprecated]
    pub email_address_verified_time: Field<DateTime>,
    /// Former field for the social security number, ignored today; `id_number` took its place.
    #[deprecated]
    pub ssn: Option<Secret>,
    /// Birth date, used to fill in fields of Identity Verification; null if not known.
    pub date_of_birth: Field<Date>,
    /// Home address, used by Identity Verification (which then does not ask for it) and by Identity Match (which compares it).
    pub address: Field<UserAddress>,
    /// Number of an identity document, used by Identity Verification, which then does not ask for it.
    pub id_number: Field<UserIdNumber>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl LinkTokenCreateRequestUser {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(client_user_id: impl Into<String>) -> Self {
        Self {
            client_user_id: client_user_id.into(),
            legal_name: Default::default(),
            name: Default::default(),
            phone_number: Default::default(),
            phone_number_verified_time: Default::default(),
            email_address: Default::default(),
            email_address_verified_time: Default::default(),
            ssn: Default::default(),
            date_of_birth: Default::default(),
            address: Default::default(),
            id_number: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::write_object! {
    LinkTokenCreateRequestUser { extra } Always client_user_id = "client_user_id", Maybe
    legal_name = "legal_name", MaybeNull name = "name", Maybe phone_number =
    "phone_number", MaybeNull phone_number_verified_time = "phone_number_verified_time",
    Maybe email_address = "email_address", MaybeNull email_address_verified_time =
    "email_address_verified_time", Maybe ssn = "ssn", MaybeNull date_of_birth =
    "date_of_birth", MaybeNull address = "address", MaybeNull id_number = "id_number",
}
