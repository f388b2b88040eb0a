// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// `Company` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Company {
    pub boss: CompanyBoss,
    pub staff: Option<Vec<CompanyStaffItem>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Company {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(boss: CompanyBoss) -> Self {
        Self {
            boss,
            staff: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Company {
    const FIELDS: &'static [&'static str] = &["boss", "staff"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut boss = codec::Need::new();
        let mut staff = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut boss, &mut staff], &mut extra)?;
        Ok(Self {
            boss: boss.take("boss")?,
            staff: staff.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Company {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Company {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("boss", &codec::Always(&self.boss)),
                ("staff", &codec::Maybe(&self.staff)),
            ],
            &self.extra,
        )
    }
}

/// The type at `/components/schemas/Company/properties/boss`.
#[derive(Clone, Debug, PartialEq)]
pub struct CompanyBoss {
    pub name: String,
    pub car: Option<CompanyBossCar>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl CompanyBoss {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            car: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for CompanyBoss {
    const FIELDS: &'static [&'static str] = &["name", "car"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut name = codec::Need::new();
        let mut car = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut name, &mut car], &mut extra)?;
        Ok(Self {
            name: name.take("name")?,
            car: car.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CompanyBoss {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for CompanyBoss {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[("name", &codec::Always(&self.name)), ("car", &codec::Maybe(&self.car))],
            &self.extra,
        )
    }
}

/// The type at `/components/schemas/Company/properties/boss/properties/car`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompanyBossCar {
    pub wheels: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CompanyBossCar {
    const FIELDS: &'static [&'static str] = &["wheels"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut wheels = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut wheels], &mut extra)?;
        Ok(Self {
            wheels: wheels.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for CompanyBossCar {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for CompanyBossCar {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("wheels", &codec::Maybe(&self.wheels))], &self.extra)
    }
}

/// The type at `/components/schemas/Company/properties/staff/items`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompanyStaffItem {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for CompanyStaffItem {
    const FIELDS: &'static [&'static str] = &["name"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut name = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut name], &mut extra)?;
        Ok(Self { name: name.take(), extra })
    }
}

impl<'de> Deserialize<'de> for CompanyStaffItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for CompanyStaffItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(to, &[("name", &codec::Maybe(&self.name))], &self.extra)
    }
}
