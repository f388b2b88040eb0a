// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// One branch declares the member in place, the other says that it is the whole again.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Whole {
    pub part: Option<WholePart>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Whole { extra } Opt part = "part",
}

codec::write_object! {
    Whole { extra } Maybe part = "part",
}

/// One branch declares the member in place, the other says that it is the whole again.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WholePart {
    pub size: Option<i64>,
    pub part: Option<WholePart2>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    WholePart { extra } Opt size = "size", Opt part = "part",
}

codec::write_object! {
    WholePart { extra } Maybe size = "size", Maybe part = "part",
}

/// The type at `/components/schemas/Whole/allOf/0/properties/part`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WholePart2 {
    pub size: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    WholePart2 { extra } Opt size = "size",
}

codec::write_object! {
    WholePart2 { extra } Maybe size = "size",
}
