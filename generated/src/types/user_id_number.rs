// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{IdNumberType, IdNumberValue};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// Number of an identity document with its kind; null if none was given.
#[derive(Clone, Debug, PartialEq)]
pub struct UserIdNumber {
    pub value: IdNumberValue,
    pub r#type: IdNumberType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl UserIdNumber {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(value: IdNumberValue, r#type: IdNumberType) -> Self {
        Self {
            value,
            r#type,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    UserIdNumber { extra } Need value = "value", Need r#type = "type",
}

codec::write_object! {
    UserIdNumber { extra } Always value = "value", Always r#type = "type",
}
