// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

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
    #[inline]
    pub fn new(boss: CompanyBoss) -> Self {
        Self {
            boss,
            staff: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Company { extra } Need boss, Opt staff }

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
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            car: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both CompanyBoss { extra } Need name, Opt car }

/// The type at `/components/schemas/Company/properties/boss/properties/car`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompanyBossCar {
    pub wheels: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both CompanyBossCar { extra } Opt wheels }

/// The type at `/components/schemas/Company/properties/staff/items`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CompanyStaffItem {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both CompanyStaffItem { extra } Opt name }
