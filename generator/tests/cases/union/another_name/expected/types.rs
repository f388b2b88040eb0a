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

impl From<GradeByLabel> for Grade {
    fn from(value: GradeByLabel) -> Self {
        Self::GradeByLabel(Box::new(value))
    }
}

impl From<GradeByText> for Grade {
    fn from(value: GradeByText) -> Self {
        Self::GradeByText(Box::new(value))
    }
}

impl codec::Union for Grade {
    const TAG: Option<&'static str> = None;
    const CASES: &'static [codec::Case<Self>] = &[
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["label"],
            fields: <GradeByLabel as codec::Named>::NAMES,
            read: |value| Ok(Self::GradeByLabel(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["text"],
            fields: <GradeByText as codec::Named>::NAMES,
            read: |value| Ok(Self::GradeByText(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
    ];
    fn unknown(value: Json) -> Self {
        Self::Unknown(Unknown::new(value))
    }
}

impl<'de> codec::Deserialize<'de> for Grade {
    fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_union(from)
    }
}

#[cfg(feature = "both-directions")]
impl codec::Serialize for Grade {
    fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::GradeByLabel(value) => codec::Serialize::serialize(value, to),
            Self::GradeByText(value) => codec::Serialize::serialize(value, to),
            Self::Unknown(value) => codec::Serialize::serialize(value.get(), to),
        }
    }
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

codec::object! {
    received Label { extra } Need label,
}

/// `Text` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Text {
    pub text: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received Text { extra } Need text,
}
