// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::日本語;
use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `-` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Minus {
    pub empty: Option<String>,
    pub not_not_not: Option<String>,
    pub question: Option<日本語>,
    pub empty2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Minus { extra } Opt empty = "", Opt not_not_not = "!!!", Opt question = "?", Opt
    empty2 = "🦀",
}

codec::write_object! {
    Minus { extra } Maybe empty = "", Maybe not_not_not = "!!!", Maybe question = "?",
    Maybe empty2 = "🦀",
}
