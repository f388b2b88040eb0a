// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::AddressData;
use super::super::runtime::codec;
use super::super::runtime::serde::{Serialize, Serializer};
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

impl Serialize for ConsumerReportUserIdentity {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("first_name", &codec::Always(&self.first_name)),
                ("last_name", &codec::Always(&self.last_name)),
                ("phone_numbers", &codec::Always(&self.phone_numbers)),
                ("emails", &codec::Always(&self.emails)),
                ("ssn_full", &codec::MaybeNull(&self.ssn_full)),
                ("ssn_last_4", &codec::MaybeNull(&self.ssn_last_4)),
                ("date_of_birth", &codec::Always(&self.date_of_birth)),
                ("primary_address", &codec::Always(&self.primary_address)),
            ],
            &self.extra,
        )
    }
}
