// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::AddressData;
use super::super::runtime::codec;
use super::super::runtime::{Date, Extra, Field, Secret};

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

codec::write_object! {
    ConsumerReportUserIdentity { extra } Always first_name = "first_name", Always
    last_name = "last_name", Always phone_numbers = "phone_numbers", Always emails =
    "emails", MaybeNull ssn_full = "ssn_full", MaybeNull ssn_last_4 = "ssn_last_4",
    Always date_of_birth = "date_of_birth", Always primary_address = "primary_address",
}
