// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Extra2, Ok2};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Field` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Field2 {
    pub extra2: Option<Extra2>,
    pub extra: Option<String>,
    pub ok: Option<Ok2>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra3: Extra,
}

codec::read_object! {
    Field2 { extra3 } Opt extra2 = "Extra", Opt extra = "extra", Opt ok = "ok",
}

codec::write_object! {
    Field2 { extra3 } Maybe extra2 = "Extra", Maybe extra = "extra", Maybe ok = "ok",
}
