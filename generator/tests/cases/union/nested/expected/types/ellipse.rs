// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Ellipse` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ellipse {
    pub axes: Vec<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ellipse {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(axes: Vec<f64>) -> Self {
        Self {
            axes,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Ellipse { extra } Need axes = "axes",
}

codec::write_object! {
    Ellipse { extra } Always axes = "axes",
}
