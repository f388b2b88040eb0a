// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Grade` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Grade {
    /// `GradeByLabel`
    GradeByLabel(Box<GradeByLabel>),
    /// `GradeByText`
    GradeByText(Box<GradeByText>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received Grade { Unknown };
    Object GradeByLabel from GradeByLabel,
    Object GradeByText from GradeByText,
}

/// By label
pub type GradeByLabel = Label;

/// By text
pub type GradeByText = Text;

/// `Label` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    pub label: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Label { extra } Need label }

/// `Text` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub text: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Text { extra } Need text }
