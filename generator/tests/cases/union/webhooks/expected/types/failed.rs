// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::{Extra, Unknown};

/// `Failed` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    pub code: FailedCode,
    pub reason: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Failed { extra } Need code = "code", Opt reason = "reason",
}

/// The type at `/components/schemas/Failed/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailedCode {
    /// `FAILED`
    Failed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! {
    FailedCode { Unknown } Failed = "FAILED",
}

codec::read_enum! {
    FailedCode by read_text
}
