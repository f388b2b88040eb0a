//! Types with every kind of member.

use crate::runtime::{codec, Extra, Field, Json, Map, Unknown};

/// Every kind of member.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub id: i64,
    pub count: Option<i64>,
    pub note: Field<String>,
    pub child: Option<Box<Node>>,
    pub children: Option<Vec<Node>>,
    pub named: Option<Map<Node>>,
    pub closed: Option<Closed>,
    pub typed: Option<Typed>,
    pub color: Option<Color>,
    pub colors: Option<Vec<Color>>,
    pub level: Option<Level>,
    pub pet: Option<Pet>,
    pub pets: Option<Vec<Pet>>,
    pub pair: Option<Pair>,
    pub any: Option<Json>,
    pub odd: Option<i64>,
    pub extra: Extra,
}

codec::object! {
    both Node { extra } Need id, Opt count, OptNull note, Opt child, Opt children, Opt named, Opt closed, Opt typed, Opt color, Opt colors,
    Opt level, Opt pet, Opt pets, Opt pair, Opt any, Opt odd = "o\"d/d",
}

/// Without other members.
#[derive(Clone, Debug, PartialEq)]
pub struct Closed {
    pub id: Option<i64>,
}

codec::object! { both Closed {} Opt id, }

/// With others of a type.
#[derive(Clone, Debug, PartialEq)]
pub struct Typed {
    pub id: i64,
    pub extra: Extra<i64>,
}

codec::object! { both Typed { extra } Need id, }

#[derive(Clone, Debug, PartialEq)]
pub enum Color {
    Red,
    Unknown(Unknown<String>),
}

codec::text_enum! { both Color { Unknown } Red = "red", }

#[derive(Clone, Debug, PartialEq)]
pub enum Level {
    One,
    Unknown(Unknown<i64>),
}

codec::integer_enum! { both Level { Unknown } One = 1, }

#[derive(Clone, Debug, PartialEq)]
pub struct Cat {
    pub lives: i64,
    pub age: Option<i64>,
    pub color: Option<Color>,
    pub extra: Extra,
}

codec::object! { both Cat { extra } Need lives, Opt age, Opt color, }

#[derive(Clone, Debug, PartialEq)]
pub struct Dog {
    pub age: Option<String>,
    pub pet: Option<Pet>,
    pub extra: Extra,
}

codec::object! { both Dog { extra } Opt age, Opt pet, }

#[derive(Clone, Debug, PartialEq)]
pub enum Pet {
    Cat(Box<Cat>),
    Dog(Box<Dog>),
    Unknown(Unknown<Json>),
}

codec::union! { both Pet { Unknown }; Object Cat from Cat, Object Dog from Dog, }

#[derive(Clone, Debug, PartialEq)]
pub struct Pair(pub i64, pub Option<Box<Cat>>);

codec::tuple! { both Pair Always 0, Maybe 1, }
