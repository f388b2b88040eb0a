// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Charge;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Customer` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Customer {
    pub id: String,
    pub charge: Option<Box<Charge>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Customer {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(id: impl Into<String>) -> Self {
        Self {
            id: id.into(),
            charge: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Customer { extra } Need id = "id", Opt charge = "charge",
}

codec::write_object! {
    Customer { extra } Always id = "id", Maybe charge = "charge",
}
