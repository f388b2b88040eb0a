// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Lead` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Lead {
    pub metres: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Lead {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(metres: f64) -> Self {
        Self {
            metres,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Lead { extra } Need metres = "metres",
}

codec::write_object! {
    Lead { extra } Always metres = "metres",
}
