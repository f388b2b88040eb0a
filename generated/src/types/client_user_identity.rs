// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{
    ClientUserIdentityAddress, ClientUserIdentityEmail, ClientUserIdentityName,
    ClientUserIdentityPhoneNumber, UserIdNumber,
};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Date, Extra, Field};

/// Who the user is. A consumer report needs all members except `id_numbers`, one entry of each list marked as primary, and a US address. At least the last four digits of the social security number are advised; sharing with the mortgage enterprises takes the whole number.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ClientUserIdentity {
    pub name: Field<ClientUserIdentityName>,
    /// Birth date; null if not known.
    pub date_of_birth: Field<Date>,
    /// Email addresses, one of them primary.
    pub emails: Option<Vec<ClientUserIdentityEmail>>,
    /// Phone numbers, one of them primary; write them in E.164 form, since others are only guessed at, and an impossible number may be refused, in Sandbox too.
    pub phone_numbers: Option<Vec<ClientUserIdentityPhoneNumber>>,
    /// Postal addresses, one of them primary.
    pub addresses: Option<Vec<ClientUserIdentityAddress>>,
    /// Numbers of identity documents, such as the social security number.
    pub id_numbers: Option<Vec<Option<UserIdNumber>>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for ClientUserIdentity {
    const FIELDS: &'static [&'static str] = &[
        "name",
        "date_of_birth",
        "emails",
        "phone_numbers",
        "addresses",
        "id_numbers",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut name = codec::OptNull::new();
        let mut date_of_birth = codec::OptNull::new();
        let mut emails = codec::Opt::new();
        let mut phone_numbers = codec::Opt::new();
        let mut addresses = codec::Opt::new();
        let mut id_numbers = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut name,
                &mut date_of_birth,
                &mut emails,
                &mut phone_numbers,
                &mut addresses,
                &mut id_numbers,
            ],
            &mut extra,
        )?;
        Ok(Self {
            name: name.take(),
            date_of_birth: date_of_birth.take(),
            emails: emails.take(),
            phone_numbers: phone_numbers.take(),
            addresses: addresses.take(),
            id_numbers: id_numbers.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for ClientUserIdentity {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for ClientUserIdentity {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("name", &codec::MaybeNull(&self.name)),
                ("date_of_birth", &codec::MaybeNull(&self.date_of_birth)),
                ("emails", &codec::Maybe(&self.emails)),
                ("phone_numbers", &codec::Maybe(&self.phone_numbers)),
                ("addresses", &codec::Maybe(&self.addresses)),
                ("id_numbers", &codec::Maybe(&self.id_numbers)),
            ],
            &self.extra,
        )
    }
}
