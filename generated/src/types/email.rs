// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

/// An email address on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Email {
    /// The address as the bank writes it.
    pub data: String,
    /// True for the holder's main email address.
    pub primary: bool,
    /// Rank of the address according to the bank.
    pub r#type: EmailType,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Email { extra } Need data = "data", Need primary = "primary", Need r#type = "type",
}

/// Rank of the address according to the bank.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmailType {
    /// `primary`
    Primary,
    /// `secondary`
    Secondary,
    /// `other`
    Other,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    EmailType { Unknown } Primary = "primary", Secondary = "secondary", Other = "other",
}

codec::read_enum! {
    EmailType by read_text
}
