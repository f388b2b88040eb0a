// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Ready` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ready {
    pub code: ReadyCode,
    pub report: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Ready { extra } Need code, Need report }

/// The type at `/components/schemas/Ready/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ReadyCode {
    /// `READY`
    Ready,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ReadyCode { Unknown } Ready = "READY" }

/// `Failed` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Failed {
    pub code: FailedCode,
    pub reason: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Failed { extra } Need code, Opt reason }

/// The type at `/components/schemas/Failed/properties/code`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FailedCode {
    /// `FAILED`
    Failed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received FailedCode { Unknown } Failed = "FAILED" }

/// Any webhook of the API, told by its payload.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Webhook {
    /// `Ready`
    ReportReady(Box<Ready>),
    /// `Failed`
    ReportFailed(Box<Failed>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Webhook { Unknown };
    Object ReportReady from Ready where "code" = "READY",
    Object ReportFailed from Failed where "code" = "FAILED",
}

impl Webhook {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    #[inline]
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}
