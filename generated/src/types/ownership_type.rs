// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

/// Legal form in which the account is held; null if unknown.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OwnershipType {
    /// `individual`
    Individual,
    /// `joint`
    Joint,
    /// `association`
    Association,
    /// `trust`
    Trust,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    OwnershipType { Unknown } Individual = "individual", Joint = "joint", Association =
    "association", Trust = "trust",
}

codec::read_enum! {
    OwnershipType by read_text
}
