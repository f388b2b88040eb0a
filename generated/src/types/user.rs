// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    AddressData, ApiClientId, ApiSecret, NewUserId, RequestId, UserIdNumber, UserToken,
};
use super::super::runtime::codec;
use super::super::runtime::{Date, DateTime, Extra, Field, Secret};

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
    #[inline]
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

codec::object! {
    sent UserCreateRequest { extra } Opt client_id, Opt secret, Need client_user_id,
    OptNull identity, Opt end_customer, OptNull consumer_report_user_identity,
    Opt with_upgraded_user,
}

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

codec::object! {
    both ClientUserIdentity { extra } OptNull name, OptNull date_of_birth, Opt emails,
    Opt phone_numbers, Opt addresses, Opt id_numbers,
}

/// Name in two parts.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityName {
    /// Given (first) name.
    pub given_name: String,
    /// Family (last) name.
    pub family_name: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityName {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both ClientUserIdentityName { extra } Need given_name, Need family_name }

/// One email address.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityEmail {
    /// The email address itself.
    pub data: String,
    /// `true` for the main email address.
    pub primary: bool,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityEmail {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
            extra: Default::default(),
        }
    }
}

codec::object! { both ClientUserIdentityEmail { extra } Need data, Need primary }

/// One phone number.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityPhoneNumber {
    /// The phone number itself, best in E.164 form such as `+12025550143`.
    pub data: String,
    /// `true` for the main phone number.
    pub primary: bool,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityPhoneNumber {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
            extra: Default::default(),
        }
    }
}

codec::object! { both ClientUserIdentityPhoneNumber { extra } Need data, Need primary }

/// One postal address.
#[derive(Clone, Debug, PartialEq)]
pub struct ClientUserIdentityAddress {
    /// House number and street; null if not known.
    pub street_1: Field<String>,
    /// Flat, suite or other addition; null if there is none.
    pub street_2: Field<String>,
    /// City or town; null if not known.
    pub city: Field<String>,
    /// State or region, such as `OR`; null if not known.
    pub region: Field<String>,
    /// Two-letter country code; `US` for consumer reports.
    pub country: String,
    /// ZIP or other postal code; null if not known.
    pub postal_code: Field<String>,
    /// `true` for the main address.
    pub primary: bool,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl ClientUserIdentityAddress {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(country: impl Into<String>, primary: bool) -> Self {
        Self {
            street_1: Default::default(),
            street_2: Default::default(),
            city: Default::default(),
            region: Default::default(),
            country: country.into(),
            postal_code: Default::default(),
            primary,
            extra: Default::default(),
        }
    }
}

codec::object! {
    both ClientUserIdentityAddress { extra } OptNull street_1, OptNull street_2, OptNull city,
    OptNull region, Need country, OptNull postal_code, Need primary,
}

/// Older form of the identity data, for integrations begun before 10 December 2025; all others send `identity`. A consumer report that is asked for by `user_token` needs it.
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerReportUserIdentity {
    /// Given (first) name.
    pub first_name: String,
    /// Family (last) name.
    pub last_name: String,
    /// Phone numbers in E.164 form; others are only guessed at, and an impossible number may be refused, in Sandbox too.
    pub phone_numbers: Vec<String>,
    /// Email addresses.
    pub emails: Vec<String>,
    /// Whole social security number with hyphens, pattern `ddd-dd-dddd`; send it only when the report is to be shared with the mortgage enterprises.
    pub ssn_full: Field<Secret>,
    /// Last four digits of the social security number.
    pub ssn_last_4: Field<Secret>,
    /// Birth date; always needed for consumer reports.
    pub date_of_birth: Option<Date>,
    pub primary_address: AddressData,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

/// The required members of [`ConsumerReportUserIdentity`].
#[derive(Clone, Debug, PartialEq)]
pub struct ConsumerReportUserIdentityRequired {
    /// Given (first) name.
    pub first_name: String,
    /// Family (last) name.
    pub last_name: String,
    /// Phone numbers in E.164 form; others are only guessed at, and an impossible number may be refused, in Sandbox too.
    pub phone_numbers: Vec<String>,
    /// Email addresses.
    pub emails: Vec<String>,
    /// Birth date; always needed for consumer reports.
    pub date_of_birth: Option<Date>,
    pub primary_address: AddressData,
}

impl From<ConsumerReportUserIdentityRequired> for ConsumerReportUserIdentity {
    #[inline]
    fn from(required: ConsumerReportUserIdentityRequired) -> Self {
        Self {
            first_name: required.first_name,
            last_name: required.last_name,
            phone_numbers: required.phone_numbers,
            emails: required.emails,
            ssn_full: Default::default(),
            ssn_last_4: Default::default(),
            date_of_birth: required.date_of_birth,
            primary_address: required.primary_address,
            extra: Default::default(),
        }
    }
}

codec::object! {
    sent ConsumerReportUserIdentity { extra } Need first_name, Need last_name, Need phone_numbers,
    Need emails, OptNull ssn_full, OptNull ssn_last_4, NeedNull date_of_birth, Need primary_address,
}

/// Keys of the user just created.
#[derive(Clone, Debug, PartialEq)]
pub struct UserCreateResponse {
    pub user_token: Option<UserToken>,
    pub user_id: NewUserId,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received UserCreateResponse { extra } Opt user_token, Need user_id, Need request_id,
}

/// Names the user to look up.
#[derive(Clone, Debug, PartialEq)]
pub struct UserGetRequest {
    pub client_id: Option<ApiClientId>,
    pub secret: Option<ApiSecret>,
    pub user_id: NewUserId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserGetRequest {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(user_id: impl Into<String>) -> Self {
        Self {
            client_id: Default::default(),
            secret: Default::default(),
            user_id: user_id.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { sent UserGetRequest { extra } Opt client_id, Opt secret, Need user_id }

/// A user as Plaid holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct UserGetResponse {
    pub request_id: RequestId,
    pub user_id: NewUserId,
    /// Your own key for the user, as given at creation; null if there is none.
    pub client_user_id: Option<String>,
    /// When the user was created.
    pub created_at: DateTime,
    /// When the user was last changed.
    pub updated_at: Option<DateTime>,
    pub identity: Field<ClientUserIdentity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received UserGetResponse { extra } Need request_id, Need user_id, NeedNull client_user_id,
    Need created_at, Opt updated_at, OptNull identity,
}
