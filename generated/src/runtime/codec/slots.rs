// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::Field;
use serde::de::{Deserialize, MapAccess};

/// What a member brought.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Filled {
    /// Something that the slot holds now.
    Held,
    /// A null that the slot has no place for.
    Null,
    /// Nothing: the slot holds something already.
    Twice,
}

/// A place that one member is read into. Used as `dyn`, so that the loop over members exists once per format, not once per type.
pub trait Slot<'de, A: MapAccess<'de>> {
    /// Reads the member's value, unless the slot has one.
    fn fill(&mut self, map: &mut A) -> Result<Filled, A::Error>;
    /// Whether the object cannot be without the member, and is.
    fn is_missing(&self) -> bool;
}

/// A required member that is not null.
#[derive(Debug)]
pub struct Need<T>(Option<T>);

/// A required member that may be null.
#[derive(Debug)]
pub struct NeedNull<T>(Option<Option<T>>);

/// An optional member that is not null.
#[derive(Debug)]
pub struct Opt<T>(Option<Option<T>>);

/// An optional member that may be null.
#[derive(Debug)]
pub struct OptNull<T>(Field<T>);

/// One check for all members of an object, where they are read, costs a compiler less than a way out for each of them.
fn filled<T>(held: Option<T>) -> T {
    match held {
        Some(value) => value,
        None => unreachable!("an object that lacks a required member is an error"),
    }
}

impl<T> Need<T> {
    /// An empty slot.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self(None)
    }

    /// The value.
    ///
    /// # Panics
    /// When the slot is missing: reading members ends with an error then.
    #[inline]
    #[must_use]
    pub fn take(self) -> T {
        filled(self.0)
    }
}

impl<T> NeedNull<T> {
    /// An empty slot.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self(None)
    }

    /// The value or null.
    ///
    /// # Panics
    /// When the slot is missing: reading members ends with an error then.
    #[inline]
    #[must_use]
    pub fn take(self) -> Option<T> {
        filled(self.0)
    }
}

impl<T> Opt<T> {
    /// An empty slot.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self(None)
    }

    /// The value, if there was one.
    #[inline]
    #[must_use]
    pub fn take(self) -> Option<T> {
        self.0.flatten()
    }
}

impl<T> OptNull<T> {
    /// An empty slot.
    #[inline]
    #[must_use]
    pub fn new() -> Self {
        Self(Field::Absent)
    }

    /// The value, null, or nothing.
    #[inline]
    #[must_use]
    pub fn take(self) -> Field<T> {
        self.0
    }
}

impl<T> Default for Need<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Default for NeedNull<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Default for Opt<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> Default for OptNull<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for Need<T> {
    fn fill(&mut self, map: &mut A) -> Result<Filled, A::Error> {
        if self.0.is_some() {
            return Ok(Filled::Twice);
        }
        self.0 = Some(map.next_value()?);
        Ok(Filled::Held)
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for NeedNull<T> {
    fn fill(&mut self, map: &mut A) -> Result<Filled, A::Error> {
        if self.0.is_some() {
            return Ok(Filled::Twice);
        }
        self.0 = Some(map.next_value()?);
        Ok(Filled::Held)
    }

    fn is_missing(&self) -> bool {
        self.0.is_none()
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for Opt<T> {
    fn fill(&mut self, map: &mut A) -> Result<Filled, A::Error> {
        if self.0.is_some() {
            return Ok(Filled::Twice);
        }
        let value: Option<T> = map.next_value()?;
        let filled = if value.is_some() {
            Filled::Held
        } else {
            Filled::Null
        };
        self.0 = Some(value);
        Ok(filled)
    }

    fn is_missing(&self) -> bool {
        false
    }
}

impl<'de, A: MapAccess<'de>, T: Deserialize<'de>> Slot<'de, A> for OptNull<T> {
    fn fill(&mut self, map: &mut A) -> Result<Filled, A::Error> {
        if !self.0.is_absent() {
            return Ok(Filled::Twice);
        }
        self.0 = match map.next_value()? {
            Some(value) => Field::Value(value),
            None => Field::Null,
        };
        Ok(Filled::Held)
    }

    fn is_missing(&self) -> bool {
        false
    }
}
