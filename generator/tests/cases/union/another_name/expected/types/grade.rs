// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{GradeByLabel, GradeByText};
use super::super::runtime::codec;
use super::super::runtime::{Json, Unknown};

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
            fields: <GradeByLabel as codec::Object<'_>>::FIELDS,
            read: |value| Ok(Self::GradeByLabel(codec::from_json(value)?)),
            ..codec::Case::NONE
        },
        codec::Case {
            kind: codec::JsonKind::Object,
            required: &["text"],
            fields: <GradeByText as codec::Object<'_>>::FIELDS,
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
