// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{FamilyNameField, GivenNameField};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Legal name to start Identity Verification with; the user is then not asked for it.
#[derive(Clone, Debug, PartialEq)]
pub struct IdentityVerificationRequestUserName {
    pub given_name: GivenNameField,
    pub family_name: FamilyNameField,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl IdentityVerificationRequestUserName {
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

codec::write_object! {
    IdentityVerificationRequestUserName { extra } Always given_name = "given_name",
    Always family_name = "family_name",
}
