// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

/// `Ready` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    pub code: ReadyCode,
    pub report: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Ready { extra } Need code = "code", Need report = "report",
}

/// The type at `/components/schemas/Ready/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadyCode {
    /// `READY`
    Ready,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    ReadyCode { Unknown } Ready = "READY",
}

codec::read_enum! {
    ReadyCode by read_text
}
