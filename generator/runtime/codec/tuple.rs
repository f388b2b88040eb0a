use super::super::drift::buffered::{begin, buffered};
use super::super::drift::watch::is_on;
use super::super::Json;
use super::write::{Always, Maybe};
use serde::de::{Deserialize, DeserializeOwned, Deserializer, Error};
use serde::ser::{Serialize, SerializeSeq, Serializer};

/// The items of a list whose first ones have types of their own, while it is read.
#[derive(Debug)]
pub struct Items {
    left: std::vec::IntoIter<Json>,
    read: usize,
    /// Which of all places it is, where somebody watches.
    number: Option<usize>,
}

impl Items {
    /// Reads the list.
    ///
    /// # Errors
    /// When it is no list.
    pub fn read<'de, D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        let number = match is_on() {
            true => Some(begin()?),
            false => None,
        };
        let items: Vec<Json> = Vec::deserialize(from)?;
        Ok(Self {
            left: items.into_iter(),
            read: 0,
            number,
        })
    }

    /// An item that must be there.
    ///
    /// # Errors
    /// When it is not there, or is of another type.
    pub fn need<T: DeserializeOwned, E: Error>(&mut self) -> Result<T, E> {
        match self.maybe()? {
            Some(value) => Ok(value),
            None => Err(E::custom(format_args!("item {} is missing", self.read))),
        }
    }

    /// An item that may be there.
    ///
    /// # Errors
    /// When it is of another type.
    pub fn maybe<T: DeserializeOwned, E: Error>(&mut self) -> Result<Option<T>, E> {
        let Some(value) = self.left.next() else {
            return Ok(None);
        };
        let at = self.read;
        self.read += 1;
        let watched = self.number.map(|number| buffered(number, false));
        let read = T::deserialize(&value);
        if let Some(watched) = watched {
            watched.item(&value, at);
        }
        read.map(Some)
            .map_err(|error| E::custom(format_args!("item {at}: {error}")))
    }

    /// All further items.
    ///
    /// # Errors
    /// When one is of another type.
    pub fn rest<T: DeserializeOwned, E: Error>(&mut self) -> Result<Vec<T>, E> {
        let mut rest = Vec::with_capacity(self.left.len());
        while let Some(value) = self.maybe()? {
            rest.push(value);
        }
        Ok(rest)
    }

    /// Ends the list.
    ///
    /// # Errors
    /// When there are more items, which would be lost.
    pub fn end<E: Error>(self) -> Result<(), E> {
        match self.left.len() {
            0 => Ok(()),
            more => Err(E::custom(format_args!("{more} items too many"))),
        }
    }
}

/// All items after the ones that have types of their own.
#[derive(Debug)]
pub struct Further<'a, T>(pub &'a Vec<T>);

/// An item of a list, or several. Used as `dyn`, so that the loop exists once per format.
pub trait Item<S: Serializer> {
    /// How many items it is.
    fn count(&self) -> usize;
    /// Writes them; one that is not there as null, because others follow.
    fn put(&self, list: &mut S::SerializeSeq) -> Result<(), S::Error>;
}

impl<S: Serializer, T: Serialize> Item<S> for Always<'_, T> {
    fn count(&self) -> usize {
        1
    }

    fn put(&self, list: &mut S::SerializeSeq) -> Result<(), S::Error> {
        list.serialize_element(self.0)
    }
}

impl<S: Serializer, T: Serialize> Item<S> for Maybe<'_, T> {
    fn count(&self) -> usize {
        usize::from(self.0.is_some())
    }

    fn put(&self, list: &mut S::SerializeSeq) -> Result<(), S::Error> {
        list.serialize_element(self.0)
    }
}

impl<S: Serializer, T: Serialize> Item<S> for Further<'_, T> {
    fn count(&self) -> usize {
        self.0.len()
    }

    fn put(&self, list: &mut S::SerializeSeq) -> Result<(), S::Error> {
        self.0
            .iter()
            .try_for_each(|item| list.serialize_element(item))
    }
}

/// Writes a list up to its last item that is there.
///
/// # Errors
/// When a value does not write.
pub fn write_items<S: Serializer>(to: S, items: &[&dyn Item<S>]) -> Result<S::Ok, S::Error> {
    let last = items.iter().rposition(|item| item.count() > 0);
    let (present, _) = items.split_at(last.map_or(0, |last| last + 1));
    let length = present.iter().map(|item| item.count().max(1)).sum();
    let mut list = to.serialize_seq(Some(length))?;
    for item in present {
        item.put(&mut list)?;
    }
    list.end()
}
