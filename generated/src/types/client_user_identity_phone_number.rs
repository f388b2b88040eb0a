// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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
    pub fn new(data: impl Into<String>, primary: bool) -> Self {
        Self {
            data: data.into(),
            primary,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    ClientUserIdentityPhoneNumber { extra } Need data = "data", Need primary = "primary",
}

codec::write_object! {
    ClientUserIdentityPhoneNumber { extra } Always data = "data", Always primary =
    "primary",
}
