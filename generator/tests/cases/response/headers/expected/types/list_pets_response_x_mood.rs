// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Unknown;

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

codec::text_enum! {
    ListPetsResponseXMood { Unknown } Happy = "happy", Sad = "sad",
}

codec::read_enum! {
    ListPetsResponseXMood by read_text
}
