// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

/// A phone number on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct PhoneNumber {
    /// The number as the bank writes it.
    pub data: String,
    /// True for the holder's main number.
    pub primary: bool,
    /// What kind of line the number belongs to.
    pub r#type: PhoneNumberType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    PhoneNumber { extra } Need data = "data", Need primary = "primary", Need r#type =
    "type",
}

/// What kind of line the number belongs to.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PhoneNumberType {
    /// `home`
    Home,
    /// `work`
    Work,
    /// `office`
    Office,
    /// `mobile`
    Mobile,
    /// `mobile1`
    Mobile1,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    PhoneNumberType { Unknown } Home = "home", Work = "work", Office = "office", Mobile =
    "mobile", Mobile1 = "mobile1", Other = "other",
}

codec::read_enum! {
    PhoneNumberType by read_text
}
