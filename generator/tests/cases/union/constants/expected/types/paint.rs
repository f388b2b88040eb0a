// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Coats, Colour, Mode};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Paint` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Paint {
    pub colour: Option<Colour>,
    pub coats: Option<Coats>,
    pub mode: Option<Mode>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Paint { extra } Opt colour = "colour", Opt coats = "coats", Opt mode = "mode",
}

codec::write_object! {
    Paint { extra } Maybe colour = "colour", Maybe coats = "coats", Maybe mode = "mode",
}
