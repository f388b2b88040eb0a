// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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
    pub fn new(given_name: impl Into<String>, family_name: impl Into<String>) -> Self {
        Self {
            given_name: given_name.into(),
            family_name: family_name.into(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    ClientUserIdentityName { extra } Need given_name = "given_name", Need family_name =
    "family_name",
}

codec::write_object! {
    ClientUserIdentityName { extra } Always given_name = "given_name", Always family_name
    = "family_name",
}
