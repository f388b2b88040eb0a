// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Square` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Square {
    pub side: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Square {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(side: f64) -> Self {
        Self {
            side,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Square { extra } Need side = "side",
}

codec::write_object! {
    Square { extra } Always side = "side",
}
