use serde::de::value::{MapDeserializer, SeqDeserializer, StringDeserializer};
use serde::de::{Deserializer, Error as _, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;
use std::fmt;

/// The text of a header, which becomes what its reader asks for.
pub(super) struct Value<'a> {
    pub(super) part: Part<'a>,
    pub(super) exploded: bool,
}

/// One text, or one on each line.
pub(super) enum Part<'a> {
    Text(String),
    Lines(&'a [String]),
}

/// What a header's reader says of it. It must not repeat the value.
#[derive(Debug)]
pub(super) struct Wrong(String);

impl fmt::Display for Wrong {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl std::error::Error for Wrong {}

impl serde::de::Error for Wrong {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self("is not of its type".to_owned())
    }

    fn missing_field(field: &'static str) -> Self {
        Self(format!("has no member `{field}`"))
    }
}

impl<'a> Value<'a> {
    fn item(text: &str) -> Self {
        Self {
            part: Part::Text(text.to_owned()),
            exploded: false,
        }
    }

    fn text(self) -> String {
        match self.part {
            Part::Text(text) => text,
            Part::Lines(lines) => lines.join(", "),
        }
    }

    fn parsed<T: std::str::FromStr>(self, expected: &str) -> Result<T, Wrong> {
        let text = self.text();
        let text = text.trim();
        text.parse().map_err(|_| Wrong(format!("is no {expected}")))
    }
}

/// What stands between commas; nothing at all is no item.
fn items(text: &str) -> impl Iterator<Item = &str> {
    let is_empty = text.trim().is_empty();
    text.split(',').map(str::trim).filter(move |_| !is_empty)
}

macro_rules! parse {
    ($($method:ident $visit:ident $ty:ty, $noun:literal;)*) => {
        $(
            fn $method<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
                visitor.$visit(self.parsed::<$ty>($noun)?)
            }
        )*
    };
}

impl<'de> Deserializer<'de> for Value<'_> {
    type Error = Wrong;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        visitor.visit_string(self.text())
    }

    parse! {
        deserialize_bool visit_bool bool, "truth value";
        deserialize_i8 visit_i8 i8, "whole number";
        deserialize_i16 visit_i16 i16, "whole number";
        deserialize_i32 visit_i32 i32, "whole number";
        deserialize_i64 visit_i64 i64, "whole number";
        deserialize_i128 visit_i128 i128, "whole number";
        deserialize_u8 visit_u8 u8, "whole number";
        deserialize_u16 visit_u16 u16, "whole number";
        deserialize_u32 visit_u32 u32, "whole number";
        deserialize_u64 visit_u64 u64, "whole number";
        deserialize_u128 visit_u128 u128, "whole number";
        deserialize_f32 visit_f32 f32, "number";
        deserialize_f64 visit_f64 f64, "number";
    }

    /// A value that is there and empty is null.
    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match &self.part {
            Part::Text(text) if text.is_empty() => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        match self.part {
            Part::Text(text) => {
                visitor.visit_seq(SeqDeserializer::new(items(&text).map(Value::item)))
            }
            Part::Lines(lines) => {
                let lines = lines.iter().map(|line| Value::item(line));
                visitor.visit_seq(SeqDeserializer::new(lines))
            }
        }
    }

    fn deserialize_map<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Wrong> {
        let exploded = self.exploded;
        let text = self.text();
        let mut pairs: Vec<(&str, &str)> = Vec::new();
        let mut items = items(&text);
        while let Some(item) = items.next() {
            pairs.push(if exploded {
                item.split_once('=').unwrap_or((item, ""))
            } else {
                let Some(value) = items.next() else {
                    return Err(Wrong::custom("a member has no value"));
                };
                (item, value)
            });
        }
        let pairs = pairs
            .into_iter()
            .map(|(name, value)| (Name(name.to_owned()), Value::item(value)));
        visitor.visit_map(MapDeserializer::new(pairs))
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Wrong> {
        self.deserialize_map(visitor)
    }

    forward_to_deserialize_any! {
        char str string bytes byte_buf unit unit_struct tuple tuple_struct enum identifier ignored_any
    }
}

impl<'de> IntoDeserializer<'de, Wrong> for Value<'_> {
    type Deserializer = Self;

    fn into_deserializer(self) -> Self {
        self
    }
}

/// The name of a member.
struct Name(String);

impl<'de> IntoDeserializer<'de, Wrong> for Name {
    type Deserializer = StringDeserializer<Wrong>;

    fn into_deserializer(self) -> Self::Deserializer {
        self.0.into_deserializer()
    }
}
