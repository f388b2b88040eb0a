// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::drift::watch::{self, Spot};
use super::super::{Extra, Json};
use super::slots::{Filled, Slot};
use serde::de::{
    Deserialize, DeserializeSeed, Deserializer, Error, IgnoredAny, MapAccess, Visitor,
};
use std::any::TypeId;
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
    /// Whether the description says nothing of such members.
    fn is_unknown(&self) -> bool;
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de> + 'static> Rest<'de, A> for Extra<T> {
    fn keep(&mut self, name: String, map: &mut A) -> Result<(), A::Error> {
        if self.contains_key(&name) {
            watch::is_final();
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

    fn is_unknown(&self) -> bool {
        TypeId::of::<T>() == TypeId::of::<Json>()
    }
}

/// `additionalProperties: false`: nothing else is kept.
struct Nothing;

impl<'de, A: MapAccess<'de>> Rest<'de, A> for Nothing {
    fn keep(&mut self, _: String, map: &mut A) -> Result<(), A::Error> {
        map.next_value::<IgnoredAny>().map(drop)
    }

    fn keep_null(&mut self, _: &'static str) {}

    fn is_unknown(&self) -> bool {
        true
    }
}

/// Reads every member into its slot, and the others into `extra`.
///
/// # Errors
/// When a member is missing, stands twice or its value does not read.
pub fn read<'de, A: MapAccess<'de>, T: Deserialize<'de> + 'static>(
    mut map: A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
    extra: &mut Extra<T>,
) -> Result<(), A::Error> {
    either(&mut map, names, slots, extra, true)
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
    either(&mut map, names, slots, &mut Nothing, false)
}

/// Whether somebody watches is asked once for each object; the loop is there twice, so that it costs nothing more where nobody does.
fn either<'de, A: MapAccess<'de>>(
    map: &mut A,
    names: &'static [&'static str],
    slots: &mut [&mut dyn Slot<'de, A>],
    rest: &mut dyn Rest<'de, A>,
    keep: bool,
) -> Result<(), A::Error> {
    if watch::is_on() {
        members::<A, true>(map, names, slots, rest, keep)
    } else {
        members::<A, false>(map, names, slots, rest, keep)
    }
}

/// The one loop over members. Those mostly come in the order of the description, so the next name is tried first.
fn members<'de, A: MapAccess<'de>, const WATCHED: bool>(
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
        let key = Name::<WATCHED> {
            names,
            expected,
            other: keep.then_some(&mut other),
        };
        let Some(index) = map.next_key_seed(key)? else {
            break;
        };
        let spot = if WATCHED {
            Some(watch::member()?)
        } else {
            None
        };
        let (Some(slot), Some(name)) = (slots.get_mut(index), names.get(index)) else {
            let kept = rest.keep(std::mem::take(&mut other), map);
            if let Some(spot) = spot {
                notice_other(spot, kept.is_ok(), rest.is_unknown());
            }
            kept?;
            continue;
        };
        expected = index + 1;
        let filled = slot.fill(map);
        if let Some(spot) = spot {
            notice(spot, filled.as_ref().ok(), slot.is_missing());
        }
        match filled? {
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

/// What a known member shows to whoever watches. A slot that is missed after its value did not read is a required one.
#[cold]
fn notice(spot: Spot, filled: Option<&Filled>, is_missed: bool) {
    match filled {
        Some(Filled::Held) => {}
        Some(Filled::Null) => watch::null(spot),
        Some(Filled::Twice) => watch::is_final(),
        None if is_missed => {}
        None => watch::failed(spot),
    }
}

/// The same of another member.
#[cold]
fn notice_other(spot: Spot, is_kept: bool, is_unknown: bool) {
    match (is_kept, is_unknown) {
        (true, true) => watch::unknown_member(spot),
        (true, false) => {}
        (false, _) => watch::failed(spot),
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
struct Name<'a, const WATCHED: bool> {
    names: &'static [&'static str],
    expected: usize,
    other: Option<&'a mut String>,
}

impl<'de, const WATCHED: bool> DeserializeSeed<'de> for Name<'_, WATCHED> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, from: D) -> Result<usize, D::Error> {
        from.deserialize_identifier(self)
    }
}

impl<const WATCHED: bool> Visitor<'_> for Name<'_, WATCHED> {
    type Value = usize;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a member's name")
    }

    #[inline]
    fn visit_str<E>(self, name: &str) -> Result<usize, E> {
        if WATCHED {
            watch::key(name);
        }
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
