// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
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

codec::read_object! {
    Company { extra } Need boss = "boss", Opt staff = "staff",
}

codec::write_object! {
    Company { extra } Always boss = "boss", Maybe staff = "staff",
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

codec::read_object! {
    CompanyBoss { extra } Need name = "name", Opt car = "car",
}

codec::write_object! {
    CompanyBoss { extra } Always name = "name", Maybe car = "car",
}

/// The type at `/components/schemas/Company/properties/boss/properties/car`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompanyBossCar {
    pub wheels: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CompanyBossCar { extra } Opt wheels = "wheels",
}

codec::write_object! {
    CompanyBossCar { extra } Maybe wheels = "wheels",
}

/// The type at `/components/schemas/Company/properties/staff/items`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompanyStaffItem {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    CompanyStaffItem { extra } Opt name = "name",
}

codec::write_object! {
    CompanyStaffItem { extra } Maybe name = "name",
}
