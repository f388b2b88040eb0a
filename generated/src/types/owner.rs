// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Address, Email, PhoneNumber};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// What the bank knows about a holder of an account; only `names` is sure to have an entry.
#[derive(Clone, Debug, PartialEq)]
pub struct Owner {
    /// Holder names on file at the bank; a joint account may list several, and some banks put them into one text.
    pub names: Vec<String>,
    /// Phone numbers on file; empty if the bank gives none.
    pub phone_numbers: Vec<PhoneNumber>,
    /// Email addresses on file; empty if the bank gives none.
    pub emails: Vec<Email>,
    /// Postal addresses on file; empty if the bank gives none.
    pub addresses: Vec<Address>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Owner { extra } Need names = "names", Need phone_numbers = "phone_numbers", Need
    emails = "emails", Need addresses = "addresses",
}
