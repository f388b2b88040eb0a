// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::AddressData;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// A postal address on file at the bank.
#[derive(Clone, Debug, PartialEq)]
pub struct Address {
    pub data: AddressData,
    /// True for the holder's main address.
    pub primary: Option<bool>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Address { extra } Need data = "data", Opt primary = "primary",
}
