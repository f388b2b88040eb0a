use super::super::{Extra, Field};
use serde::ser::{Serialize, SerializeMap, Serializer};

/// A member that is written, or left out where it is absent. Used as `dyn`, so that the loop exists once per format.
pub trait Member<S: Serializer> {
    /// Whether there is anything to write.
    fn is_present(&self) -> bool;
    /// Writes the member, if there is anything to write.
    fn put(&self, name: &'static str, map: &mut S::SerializeMap) -> Result<(), S::Error>;
}

/// A member that is always written; `None` as null.
#[derive(Debug)]
pub struct Always<'a, T>(pub &'a T);

/// A member that is left out where it is `None`.
#[derive(Debug)]
pub struct Maybe<'a, T>(pub &'a Option<T>);

/// A member that is left out where it is absent, and null where it is null.
#[derive(Debug)]
pub struct MaybeNull<'a, T>(pub &'a Field<T>);

impl<S: Serializer, T: Serialize> Member<S> for Always<'_, T> {
    fn is_present(&self) -> bool {
        true
    }

    fn put(&self, name: &'static str, map: &mut S::SerializeMap) -> Result<(), S::Error> {
        map.serialize_entry(name, self.0)
    }
}

impl<S: Serializer, T: Serialize> Member<S> for Maybe<'_, T> {
    fn is_present(&self) -> bool {
        self.0.is_some()
    }

    fn put(&self, name: &'static str, map: &mut S::SerializeMap) -> Result<(), S::Error> {
        match self.0 {
            Some(value) => map.serialize_entry(name, value),
            None => Ok(()),
        }
    }
}

impl<S: Serializer, T: Serialize> Member<S> for MaybeNull<'_, T> {
    fn is_present(&self) -> bool {
        !self.0.is_absent()
    }

    fn put(&self, name: &'static str, map: &mut S::SerializeMap) -> Result<(), S::Error> {
        match self.0 {
            Field::Absent => Ok(()),
            _ => map.serialize_entry(name, self.0),
        }
    }
}

/// What is written beside the members of the description.
pub trait Others<S: Serializer> {
    /// How many there are.
    fn count(&self) -> usize;
    /// Whether one has this name.
    fn has(&self, name: &str) -> bool;
    /// Writes those whose name no written member has.
    fn put(&self, taken: &Members<'_, S>, map: &mut S::SerializeMap) -> Result<(), S::Error>;
}

impl<S: Serializer, T: Serialize> Others<S> for Extra<T> {
    fn count(&self) -> usize {
        self.len()
    }

    fn has(&self, name: &str) -> bool {
        self.contains_key(name)
    }

    fn put(&self, taken: &Members<'_, S>, map: &mut S::SerializeMap) -> Result<(), S::Error> {
        for (name, value) in self {
            if !taken.present().any(|(other, _)| other == name) {
                map.serialize_entry(name, value)?;
            }
        }
        Ok(())
    }
}

/// The members of an object, as a table says how each is written: the words of presence.
pub mod written {
    pub use super::{Always as Need, Always as NeedNull, Maybe as Opt, MaybeNull as OptNull};
}

/// The members of an object with their names.
#[derive(Clone, Copy)]
pub struct Members<'a, S: Serializer> {
    names: &'static [&'static str],
    members: &'a [&'a dyn Member<S>],
}

impl<'a, S: Serializer> Members<'a, S> {
    fn present(&self) -> impl Iterator<Item = (&'static str, &'a dyn Member<S>)> + use<'a, S> {
        let all = self.names.iter().copied().zip(self.members.iter().copied());
        all.filter(|(_, member)| member.is_present())
    }
}

/// Writes an object: the members that are present, then the others.
///
/// # Errors
/// When a value does not write.
pub fn write<S: Serializer, T: Serialize>(
    to: S,
    names: &'static [&'static str],
    members: &[&dyn Member<S>],
    extra: &Extra<T>,
) -> Result<S::Ok, S::Error> {
    let others: Option<&dyn Others<S>> = if extra.is_empty() { None } else { Some(extra) };
    object(to, &Members { names, members }, others)
}

/// Writes an object that has no other members.
///
/// # Errors
/// When a value does not write.
pub fn write_closed<S: Serializer>(
    to: S,
    names: &'static [&'static str],
    members: &[&dyn Member<S>],
) -> Result<S::Ok, S::Error> {
    object(to, &Members { names, members }, None)
}

fn object<S: Serializer>(
    to: S,
    members: &Members<'_, S>,
    others: Option<&dyn Others<S>>,
) -> Result<S::Ok, S::Error> {
    // Formats for people end an object by a mark; the others say before it how many members come.
    let count = if to.is_human_readable() {
        None
    } else {
        Some(count(members, others))
    };
    let mut map = to.serialize_map(count)?;
    for (name, member) in members.names.iter().zip(members.members) {
        member.put(name, &mut map)?;
    }
    if let Some(others) = others {
        others.put(members, &mut map)?;
    }
    map.end()
}

fn count<S: Serializer>(members: &Members<'_, S>, others: Option<&dyn Others<S>>) -> usize {
    let is_new = |others: &dyn Others<S>| {
        let taken = members.present().filter(|(name, _)| others.has(name));
        others.count() - taken.count()
    };
    members.present().count() + others.map_or(0, is_new)
}
