// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer, Serialize, Serializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{Extra, Field, Unknown};

/// `Order` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Order {
    /// How it stands.
    pub state: OrderState,
    pub kind: OrderKind,
    pub flags: Option<Vec<OrderFlagsItem>>,
    pub last: Field<OrderLast>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Order {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(state: OrderState, kind: OrderKind) -> Self {
        Self {
            state,
            kind,
            flags: Default::default(),
            last: Default::default(),
            extra: Default::default(),
        }
    }
}

impl<'de> codec::Object<'de> for Order {
    const FIELDS: &'static [&'static str] = &["state", "kind", "flags", "last"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut state = codec::Need::new();
        let mut kind = codec::Need::new();
        let mut flags = codec::Opt::new();
        let mut last = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut state, &mut kind, &mut flags, &mut last],
            &mut extra,
        )?;
        Ok(Self {
            state: state.take("state")?,
            kind: kind.take("kind")?,
            flags: flags.take(),
            last: last.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for Order {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}

impl Serialize for Order {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        codec::write(
            to,
            &[
                ("state", &codec::Always(&self.state)),
                ("kind", &codec::Always(&self.kind)),
                ("flags", &codec::Maybe(&self.flags)),
                ("last", &codec::MaybeNull(&self.last)),
            ],
            &self.extra,
        )
    }
}

/// How it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderState {
    /// `open`
    Open,
    /// `closed`
    Closed,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl OrderState {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Open => "open",
            Self::Closed => "closed",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for OrderState {
    fn from(value: &str) -> Self {
        match value {
            "open" => Self::Open,
            "closed" => Self::Closed,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for OrderState {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderState {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for OrderState {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// The type at `/components/schemas/Order/properties/kind`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderKind {
    /// `order`
    Order,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl OrderKind {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Order => "order",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for OrderKind {
    fn from(value: &str) -> Self {
        match value {
            "order" => Self::Order,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for OrderKind {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderKind {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for OrderKind {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// The type at `/components/schemas/Order/properties/flags/items`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderFlagsItem {
    /// `urgent`
    Urgent,
    /// `gift`
    Gift,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl OrderFlagsItem {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Urgent => "urgent",
            Self::Gift => "gift",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for OrderFlagsItem {
    fn from(value: &str) -> Self {
        match value {
            "urgent" => Self::Urgent,
            "gift" => Self::Gift,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for OrderFlagsItem {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderFlagsItem {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for OrderFlagsItem {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}

/// The type at `/components/schemas/Order/properties/last`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OrderLast {
    /// `won`
    Won,
    /// `lost`
    Lost,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

impl OrderLast {
    /// The text on the wire.
    #[must_use]
    pub fn as_str(&self) -> &str {
        match self {
            Self::Won => "won",
            Self::Lost => "lost",
            Self::Unknown(value) => value.get(),
        }
    }
}

impl From<&str> for OrderLast {
    fn from(value: &str) -> Self {
        match value {
            "won" => Self::Won,
            "lost" => Self::Lost,
            _ => Self::Unknown(Unknown::new(value.to_owned())),
        }
    }
}

impl std::fmt::Display for OrderLast {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.write_str(self.as_str())
    }
}

impl<'de> Deserialize<'de> for OrderLast {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_text(from)
    }
}

impl Serialize for OrderLast {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.as_str())
    }
}
