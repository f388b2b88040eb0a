// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Event` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// `Opened`
    Opened(Box<Opened>),
    /// `Closed`
    Closed(Box<Closed>),
    /// `Shut`
    Shut(Box<Shut>),
    /// `Moved`
    Moved(Moved),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Event { Unknown } by "kind";
    Object Opened from Opened = "opened" | "reopened",
    Object Closed like Closed = "closed",
    Object Shut like Shut = "shut",
    Object Moved only known = "moved",
}

/// `Opened` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Opened {
    pub kind: String,
    pub id: Option<i64>,
    pub at: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Opened {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>, at: Option<String>) -> Self {
        Self {
            kind: kind.into(),
            id: Default::default(),
            at,
            extra: Default::default(),
        }
    }
}

codec::object! { both Opened { extra } Need kind, Opt id, NeedNull at }

/// `Closed` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    pub kind: String,
    pub id: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Closed {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>) -> Self {
        Self {
            kind: kind.into(),
            id: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Closed { extra } Need kind, Opt id }

/// `Shut` of the description.
pub type Shut = Closed;

/// `Moved` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Moved {
    /// `MovedUp`
    MovedUp(Box<MovedUp>),
    /// `MovedDown`
    MovedDown(Box<MovedDown>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Moved { Unknown };
    Object MovedUp from MovedUp,
    Object MovedDown from MovedDown,
}

/// `MovedUp` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct MovedUp {
    pub kind: String,
    pub up: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl MovedUp {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>, up: i64) -> Self {
        Self {
            kind: kind.into(),
            up,
            extra: Default::default(),
        }
    }
}

codec::object! { both MovedUp { extra } Need kind, Need up }

/// `MovedDown` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct MovedDown {
    pub kind: String,
    pub down: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl MovedDown {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(kind: impl Into<String>, down: i64) -> Self {
        Self {
            kind: kind.into(),
            down,
            extra: Default::default(),
        }
    }
}

codec::object! { both MovedDown { extra } Need kind, Need down }

/// `Filter` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Filter {
    /// `Every`
    Every(Box<Every>),
    /// `Range`
    Range(Box<Range>),
    /// `Equal`
    Equal(Box<Equal>),
    /// `bool`
    Bool(bool),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    sent Filter { Unknown };
    Any Every only known,
    Object Range from Range where "op" = "lt" | "gt" && "type" = "range",
    Object Equal from Equal where "op" = "eq" | "ne" && "type" = "equal",
    Bool Bool,
}

/// `Every` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Every {
    /// `Not`
    Not(Box<Not>),
    /// `Vec<Filter>`
    List(Vec<Filter>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    sent Every { Unknown };
    Object Not from Not,
    Array List,
}

/// `Not` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Not {
    pub not: Box<Filter>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Not {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(not: Box<Filter>) -> Self {
        Self {
            not,
            extra: Default::default(),
        }
    }
}

codec::object! { sent Not { extra } Need not }

/// `Range` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub op: RangeOp,
    pub r#type: RangeType,
    pub value: f64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Range {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(op: RangeOp, r#type: RangeType, value: f64) -> Self {
        Self {
            op,
            r#type,
            value,
            extra: Default::default(),
        }
    }
}

codec::object! { sent Range { extra } Need op, Need r#type = "type", Need value }

/// The type at `/components/schemas/Range/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RangeOp {
    /// `lt`
    Lt,
    /// `gt`
    Gt,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent RangeOp { Unknown } Lt = "lt", Gt = "gt" }

/// The type at `/components/schemas/Range/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RangeType {
    /// `range`
    Range,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent RangeType { Unknown } Range = "range" }

/// `Equal` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Equal {
    pub op: EqualOp,
    pub r#type: EqualType,
    pub value: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Equal {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(op: EqualOp, r#type: EqualType) -> Self {
        Self {
            op,
            r#type,
            value: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { sent Equal { extra } Need op, Need r#type = "type", Opt value }

/// The type at `/components/schemas/Equal/properties/op`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EqualOp {
    /// `eq`
    Eq,
    /// `ne`
    Ne,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent EqualOp { Unknown } Eq = "eq", Ne = "ne" }

/// The type at `/components/schemas/Equal/properties/type`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EqualType {
    /// `equal`
    Equal,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { sent EqualType { Unknown } Equal = "equal" }
