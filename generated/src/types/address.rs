// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::AddressData;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
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

impl<'de> codec::Object<'de> for Address {
    const FIELDS: &'static [&'static str] = &["data", "primary"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut data = codec::Need::new();
        let mut primary = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut data, &mut primary], &mut extra)?;
        Ok(Self {
            data: data.take("data")?,
            primary: primary.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Address {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
