// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `Page` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Page {
    pub number: i64,
    pub size: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Page { extra } Need number, Opt size }

/// The type at `/paths/~1pets/get/responses/200/headers/X-Mood/schema`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ListPetsResponseXMood {
    /// `happy`
    Happy,
    /// `sad`
    Sad,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { received ListPetsResponseXMood { Unknown } Happy = "happy", Sad = "sad" }
