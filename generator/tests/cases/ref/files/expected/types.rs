// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Pet` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Pet {
    /// What it is called.
    pub name: String,
    pub owner: Option<Owner>,
    pub parent: Option<Box<Pet>>,
    pub tag: Option<Box<Tag>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Pet {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            name: name.into(),
            owner: Default::default(),
            parent: Default::default(),
            tag: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Pet { extra } Need name, Opt owner, Opt parent, Opt tag }

/// `Tag` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Tag {
    pub name: Option<String>,
    pub pet: Option<Box<Pet>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Tag { extra } Opt name, Opt pet }

/// `owner_address` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct OwnerAddress {
    pub city: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both OwnerAddress { extra } Opt city }

/// `owner` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Owner {
    pub address: Option<OwnerAddress>,
    pub pets: Option<Vec<Pet>>,
    pub home: Option<OwnerAddress>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Owner { extra } Opt address, Opt pets, Opt home }

/// `Pets` of the description.
pub type Pets = Vec<Pet>;

/// The type at `/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct AnError {
    pub code: i64,
    pub pet: Option<Pet>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received AnError { extra } Need code, Opt pet }
