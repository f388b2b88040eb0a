// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Address, Email, PhoneNumber};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for Owner {
    const FIELDS: &'static [&'static str] = &[
        "names",
        "phone_numbers",
        "emails",
        "addresses",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut names = codec::Need::new();
        let mut phone_numbers = codec::Need::new();
        let mut emails = codec::Need::new();
        let mut addresses = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut names, &mut phone_numbers, &mut emails, &mut addresses],
            &mut extra,
        )?;
        Ok(Self {
            names: names.take("names")?,
            phone_numbers: phone_numbers.take("phone_numbers")?,
            emails: emails.take("emails")?,
            addresses: addresses.take("addresses")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Owner {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
