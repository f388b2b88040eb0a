//! [`Node`] as a serde deserializer, so that the typed model reads the tree without a detour over text.

use super::numbers::{float, whole};
use crate::read::{Map, Node};
use serde::de::value::{Error, MapDeserializer, SeqDeserializer, StrDeserializer};
use serde::de::{Deserializer, IntoDeserializer, Visitor};
use serde::forward_to_deserialize_any;

/// A borrowed node that can be deserialized.
#[derive(Clone, Copy)]
pub(super) struct Reader<'de>(pub &'de Node);

impl<'de> IntoDeserializer<'de, Error> for Reader<'de> {
    type Deserializer = Self;
    fn into_deserializer(self) -> Self {
        self
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Error;

    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Node::Null => visitor.visit_unit(),
            Node::Bool(flag) => visitor.visit_bool(*flag),
            Node::Number(number) => visit_number(&number.0, visitor),
            Node::Text(text) => visitor.visit_borrowed_str(text),
            Node::List(list) => visitor.visit_seq(SeqDeserializer::new(list.iter().map(Reader))),
            Node::Map(map) => visitor.visit_map(MapDeserializer::new(members(map))),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Error> {
        match self.0 {
            Node::Null => visitor.visit_none(),
            _ => visitor.visit_some(self),
        }
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Error> {
        visitor.visit_newtype_struct(self)
    }

    fn deserialize_enum<V: Visitor<'de>>(
        self,
        name: &'static str,
        variants: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Error> {
        match self.0 {
            Node::Text(text) => {
                let text: StrDeserializer<'_, Error> = text.as_str().into_deserializer();
                text.deserialize_enum(name, variants, visitor)
            }
            Node::Map(map) => {
                let access = MapDeserializer::new(members(map));
                visitor.visit_enum(serde::de::value::MapAccessDeserializer::new(access))
            }
            _ => self.deserialize_any(visitor),
        }
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf
        unit unit_struct seq tuple tuple_struct map struct identifier ignored_any
    }
}

fn members(map: &Map) -> impl Iterator<Item = (Text<'_>, Reader<'_>)> {
    map.0.iter().map(|(key, node)| (Text(key), Reader(node)))
}

/// A key: borrowed text.
#[derive(Clone, Copy)]
struct Text<'de>(&'de str);

impl<'de> IntoDeserializer<'de, Error> for Text<'de> {
    type Deserializer = serde::de::value::BorrowedStrDeserializer<'de, Error>;
    fn into_deserializer(self) -> Self::Deserializer {
        serde::de::value::BorrowedStrDeserializer::new(self.0)
    }
}

fn visit_number<'de, V: Visitor<'de>>(text: &str, visitor: V) -> Result<V::Value, Error> {
    let is_float = text.contains(['.', 'e', 'E']) && !text.starts_with("0x");
    if !is_float && let Some(whole) = whole(text) {
        if let Ok(signed) = i64::try_from(whole) {
            return visitor.visit_i64(signed);
        }
        if let Ok(unsigned) = u64::try_from(whole) {
            return visitor.visit_u64(unsigned);
        }
    }
    visitor.visit_f64(float(text).unwrap_or(f64::NAN))
}
