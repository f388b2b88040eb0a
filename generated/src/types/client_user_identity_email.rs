// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    ClientUserIdentityEmail { extra } Need data = "data", Need primary = "primary",
}

codec::write_object! {
    ClientUserIdentityEmail { extra } Always data = "data", Always primary = "primary",
}
