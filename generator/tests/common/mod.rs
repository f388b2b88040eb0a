//! Text -> [`Node`] for tests of the stages behind `read`.
#![allow(dead_code)]

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use specwright_build::read::{Map, Node, Number};
use std::fmt;

pub struct Tree(pub Node);

pub fn yaml(text: &str) -> Node {
    serde_yaml::from_str::<Tree>(text).expect("the test's YAML").0
}

impl<'de> Deserialize<'de> for Tree {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TreeVisitor).map(Self)
    }
}

struct Key(String);

impl<'de> Deserialize<'de> for Key {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = match Tree::deserialize(deserializer)?.0 {
            Node::Null => "null".to_owned(),
            Node::Bool(flag) => flag.to_string(),
            Node::Number(number) => number.0,
            Node::Text(text) => text,
            Node::List(_) | Node::Map(_) => "?".to_owned(),
        };
        Ok(Self(text))
    }
}

struct TreeVisitor;

fn number<E>(text: impl ToString) -> Result<Node, E> {
    Ok(Node::Number(Number(text.to_string())))
}

impl<'de> Visitor<'de> for TreeVisitor {
    type Value = Node;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a node")
    }
    fn visit_unit<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_none<E>(self) -> Result<Node, E> {
        Ok(Node::Null)
    }
    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Node, D::Error> {
        deserializer.deserialize_any(self)
    }
    fn visit_bool<E>(self, flag: bool) -> Result<Node, E> {
        Ok(Node::Bool(flag))
    }
    fn visit_i64<E>(self, value: i64) -> Result<Node, E> {
        number(value)
    }
    fn visit_u64<E>(self, value: u64) -> Result<Node, E> {
        number(value)
    }
    fn visit_i128<E>(self, value: i128) -> Result<Node, E> {
        number(value)
    }
    fn visit_f64<E>(self, value: f64) -> Result<Node, E> {
        number(value)
    }
    fn visit_str<E>(self, text: &str) -> Result<Node, E> {
        Ok(Node::Text(text.to_owned()))
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut list = Vec::new();
        while let Some(Tree(node)) = access.next_element()? {
            list.push(node);
        }
        Ok(Node::List(list))
    }
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Node, A::Error> {
        let mut map = Map::default();
        while let Some((Key(key), Tree(node))) = access.next_entry()? {
            map.0.push((key, node));
        }
        Ok(Node::Map(map))
    }
}
