// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Error, Field2, Some2};
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Result` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Result2 {
    pub field: Option<Field2>,
    pub some: Option<Some2>,
    pub error: Option<Error>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Result2 { extra } Opt field = "field", Opt some = "some", Opt error = "error",
}

codec::write_object! {
    Result2 { extra } Maybe field = "field", Maybe some = "some", Maybe error = "error",
}
