use super::super::Extra;
use super::slots::{Filled, Slot};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use std::fmt;
use std::marker::PhantomData;

/// An object type's members.
pub trait Named {
    /// Their names on the wire, in the order of the description.
    const NAMES: &'static [&'static str];
    /// The word of the table for each, which says how it travels. One text costs a compiler less than a list.
    const WORDS: &'static str;
}

/// An object type: how it is made from slots that one loop has filled.
pub trait Object<'de>: Named + Sized {
    /// Reads the members.
    ///
    /// # Errors
    /// When a member is missing, stands twice, or is of another type.
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error>;
}

/// Where members go that no slot is for.
pub trait Rest<'de, A: MapAccess<'de>> {
    /// Keeps a member that the type does not know.
    fn keep(&mut self, name: String, map: &mut A) -> Result<(), A::Error>;
    /// Keeps a null where a slot has no place for it, so that it is written back.
    fn keep_null(&mut self, name: &'static str);
    /// Whether anything is kept.
    fn keeps(&self) -> bool;
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Rest<'de, A> for Extra<T> {
    fn keep(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        if self.contains_key(&name) {
            return Err(A::Error::custom(format_args!("duplicate member `{name}`")));
        }
        let value = map.next_value()?;
        self.insert(name, value);
        Ok(())
    }

    fn keep_null(&mut self, name: &'static str) {
        if let Ok(null) =
            T::deserialize(serde::de::value::UnitDeserializer::<serde::de::value::Error>::new())
        {
            self.insert(name.to_owned(), null);
        }
    }

    fn keeps(&self) -> bool {
        true
    }
}

/// `additionalProperties: false`: nothing else is kept.
struct Nothing;

impl<'de, A: MapAccess<'de>> Rest<'de, A> for Nothing {
    fn keep(&mut self, _: String, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    fn keep_null(&mut self, _: &'static str) {}

    fn keeps(&self) -> bool {
        false
    }
}

/// Reads every member into its slot, and the others into `extra`.
///
/// # Errors
/// When a member is missing, stands twice or its value does not read.
pub fn read<'de, A: MapAccess<'de>, T: Deserialize<'de>>(
    mut map: A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
    extra: &mut Extra<T>,
) -> Result<(), A::Error> {
    members(&mut map, names, slots, extra)
}

/// Reads every member into its slot; the others are passed over.
///
/// # Errors
/// When a member is missing, stands twice or its value does not read.
pub fn read_closed<'de, A: MapAccess<'de>>(
    mut map: A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
) -> Result<(), A::Error> {
    members(&mut map, names, slots, &mut Nothing)
}

/// The one loop over members. Those mostly come in the order of the description, so the next name is tried first.
fn members<'de, A: MapAccess<'de>>(
    map: &mut A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
    rest: &mut dyn Rest<'de, A>,
) -> Result<(), A::Error> {
    let mut expected = 0;
    loop {
        let seed = Name {
            names,
            expected,
            keep: rest.keeps(),
        };
        match map.next_key_seed(seed)? {
            None => break,
            Some(Found::Known(index)) => {
                expected = index + 1;
                let (Some(slot), Some(name)) = (slots.get_mut(index), names.get(index)) else {
                    continue;
                };
                if slot.is_full() {
                    return Err(A::Error::duplicate_field(name));
                }
                if slot.fill(map)? == Filled::Null {
                    rest.keep_null(name);
                }
            }
            Some(Found::Other(name)) => rest.keep(name, map)?,
        }
    }
    let mut members = names.iter().zip(slots);
    match members.find(|(_, slot)| slot.is_missing()) {
        Some((name, _)) => Err(A::Error::missing_field(name)),
        None => Ok(()),
    }
}

/// A member's name: the index of one that is known, or another.
enum Found {
    Known(usize),
    Other(String),
}

struct Name {
    names: &'static [&'static str],
    expected: usize,
    keep: bool,
}

impl<'de> DeserializeSeed<'de> for Name {
    type Value = Found;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<Found, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name {
    type Value = Found;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<Found, E> {
        if self.names.get(self.expected) == Some(&name) {
            return Ok(Found::Known(self.expected));
        }
        Ok(match self.names.iter().position(|known| *known == name) {
            Some(index) => Found::Known(index),
            None if self.keep => Found::Other(name.to_owned()),
            None => Found::Other(String::new()),
        })
    }
}

/// Reads an object type.
///
/// # Errors
/// When it is no object, or a member does not read.
pub fn read_object<'de, D: Deserializer<'de>, T: Object<'de>>(from: D) -> Result<T, D::Error> {
    from.deserialize_map(Members(PhantomData))
}

struct Members<T>(PhantomData<T>);

impl<'de, T: Object<'de>> Visitor<'de> for Members<T> {
    type Value = T;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<T, A::Error> {
        T::read(map)
    }
}
