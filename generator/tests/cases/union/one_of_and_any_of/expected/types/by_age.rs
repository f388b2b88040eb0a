// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::Single;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `ByAge` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ByAge {
    pub age: Option<i64>,
    pub single: Option<Single>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    ByAge { extra } Opt age = "age", Opt single = "single",
}
