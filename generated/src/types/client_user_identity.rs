// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ClientUserIdentityAddress, ClientUserIdentityEmail, ClientUserIdentityName,
    ClientUserIdentityPhoneNumber, UserIdNumber,
};
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Field};

/// Who the user is. A consumer report needs all members except `id_numbers`, one entry of each list marked as primary, and a US address. At least the last four digits of the social security number are advised; sharing with the mortgage enterprises takes the whole number.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClientUserIdentity {
    pub name: Field<ClientUserIdentityName>,
    /// Birth date; null if not known.
    pub date_of_birth: Field<Date>,
    /// Email addresses, one of them primary.
    pub emails: Option<Vec<ClientUserIdentityEmail>>,
    /// Phone numbers, one of them primary; write them in E.164 form, since others are only guessed at, and an impossible number may be refused, in Sandbox too.
    pub phone_numbers: Option<Vec<ClientUserIdentityPhoneNumber>>,
    /// Postal addresses, one of them primary.
    pub addresses: Option<Vec<ClientUserIdentityAddress>>,
    /// Numbers of identity documents, such as the social security number.
    pub id_numbers: Option<Vec<Option<UserIdNumber>>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ClientUserIdentity { extra } OptNull name = "name", OptNull date_of_birth =
    "date_of_birth", Opt emails = "emails", Opt phone_numbers = "phone_numbers", Opt
    addresses = "addresses", Opt id_numbers = "id_numbers",
}

codec::write_object! {
    ClientUserIdentity { extra } MaybeNull name = "name", MaybeNull date_of_birth =
    "date_of_birth", Maybe emails = "emails", Maybe phone_numbers = "phone_numbers",
    Maybe addresses = "addresses", Maybe id_numbers = "id_numbers",
}
