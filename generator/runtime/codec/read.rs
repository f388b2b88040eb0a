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
}

/// `additionalProperties: false`: nothing else is kept.
struct Nothing;

impl<'de, A: MapAccess<'de>> Rest<'de, A> for Nothing {
    fn keep(&mut self, _: String, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    fn keep_null(&mut self, _: &'static str) {}
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
    members(&mut map, names, slots, extra, true)
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
    members(&mut map, names, slots, &mut Nothing, false)
}

/// The one loop over members. Those mostly come in the order of the description, so the next name is tried first.
fn members<'de, A: MapAccess<'de>>(
    map: &mut A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
    rest: &mut dyn Rest<'de, A>,
    keep: bool,
) -> Result<(), A::Error> {
    let mut seen = Seen(0);
    let mut other = String::new();
    let mut expected = 0;
    loop {
        let key = Name {
            names,
            expected,
            other: keep.then_some(&mut other),
        };
        let Some(index) = map.next_key_seed(key)? else {
            break;
        };
        let (Some(slot), Some(name)) = (slots.get_mut(index), names.get(index)) else {
            rest.keep(std::mem::take(&mut other), map)?;
            continue;
        };
        expected = index + 1;
        match slot.fill(map)? {
            Filled::Held => {}
            Filled::Null => rest.keep_null(name),
            Filled::Twice => return Err(A::Error::duplicate_field(name)),
        }
        seen.add(index);
    }
    let mut members = names.iter().zip(slots).enumerate();
    match members.find(|(index, (_, slot))| !seen.has(*index) && slot.is_missing()) {
        Some((_, (name, _))) => Err(A::Error::missing_field(name)),
        None => Ok(()),
    }
}

/// Which of the first members came. The others are asked themselves.
#[derive(Clone, Copy)]
struct Seen(u64);

impl Seen {
    fn add(&mut self, index: usize) {
        self.0 |= Self::bit(index);
    }

    fn has(self, index: usize) -> bool {
        self.0 & Self::bit(index) != 0
    }

    fn bit(index: usize) -> u64 {
        u32::try_from(index)
            .ok()
            .and_then(|index| 1_u64.checked_shl(index))
            .unwrap_or_default()
    }
}

/// Reads a member's name: the index of one that is known, or one behind the last, and then `other` has it if it is kept.
struct Name<'a> {
    names: &'static [&'static str],
    expected: usize,
    other: Option<&'a mut String>,
}

impl<'de> DeserializeSeed<'de> for Name<'_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl Visitor<'_> for Name<'_> {
    type Value = usize;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        if self.names.get(self.expected) == Some(&name) {
            return Ok(self.expected);
        }
        let known = self.names.iter().position(|known| *known == name);
        Ok(known.unwrap_or_else(|| {
            if let Some(other) = self.other {
                name.clone_into(other);
            }
            self.names.len()
        }))
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
