// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Shelter` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Shelter {
    pub guest: Option<Pet>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Shelter { extra } Opt guest }

/// Any pet, told by its kind.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Pet {
    /// `Cat`
    Cat(Box<Cat>),
    /// `Dog`
    Dog(Box<Dog>),
    /// `Puppy`
    Puppy(Box<Puppy>),
    /// `Stray`
    Stray(Box<Stray>),
    /// `PetBase`
    Base(Box<PetBase>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Pet { Unknown } by "kind";
    Object Cat from Cat = "cat",
    Object Dog from Dog = "Dog",
    Object Puppy from Puppy = "Puppy",
    Object Stray from Stray = "Stray",
    Object Base from PetBase,
}

/// Any pet, told by its kind.
#[derive(Clone, Debug, PartialEq)]
pub struct PetBase {
    pub kind: String,
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl PetBase {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both PetBase { extra } Need kind, Opt name }

/// `Cat` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub kind: String,
    pub name: Option<String>,
    pub lives: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Cat {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            lives: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Cat { extra } Need kind, Opt name, Opt lives }

/// `Dog` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub kind: String,
    pub name: Option<String>,
    pub tricks: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Dog {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            tricks: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Dog { extra } Need kind, Opt name, Opt tricks }

/// `Puppy` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Puppy {
    pub kind: String,
    pub name: Option<String>,
    pub tricks: Option<i64>,
    pub weeks: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Puppy {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            tricks: Default::default(),
            weeks: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Puppy { extra } Need kind, Opt name, Opt tricks, Opt weeks }

/// `Stray` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Stray {
    pub kind: String,
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Stray {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            name: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Stray { extra } Need kind, Opt name }
