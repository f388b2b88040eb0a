// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::drift::watch;
use super::super::Json;
use super::buffer::buffer;
use super::read::Named;
use serde::de::Deserializer;

/// One of several types. The value is read whole; then the discriminator, or its form, says which it is.
pub trait Union: Sized + 'static {
    /// The discriminator's name, if there is one.
    const TAG: Option<&'static str> = None;
    /// The variants, in the order of the description.
    const CASES: &'static [Case];

    /// Reads a value as the variant of this name, if it is one. The parameter keeps the compiler from making code for every variant of every
    /// union of the crate: only those that a program reads need any.
    fn read<Use>(variant: &str, value: &Json) -> Option<Self>;

    /// Keeps a value that fits no variant.
    fn unknown(value: Json) -> Self;
}

impl<U: Union> Union for Box<U> {
    const TAG: Option<&'static str> = U::TAG;
    const CASES: &'static [Case] = U::CASES;

    fn read<Use>(variant: &str, value: &Json) -> Option<Self> {
        U::read::<Use>(variant, value).map(Self::new)
    }

    fn unknown(value: Json) -> Self {
        Self::new(U::unknown(value))
    }
}

/// A variant of a union, and what a value must be like to be it.
#[derive(Clone, Copy, Debug)]
pub struct Case {
    variant: &'static str,
    kind: JsonKind,
    tags: &'static [&'static str],
    fixed: &'static [(&'static str, &'static [&'static str])],
    names: &'static [&'static str],
    words: &'static str,
}

impl Case {
    /// A variant by its name, which takes any value of a kind.
    #[must_use]
    pub const fn new(variant: &'static str, kind: JsonKind) -> Self {
        Self {
            variant,
            kind,
            tags: &[],
            fixed: &[],
            names: &[],
            words: "",
        }
    }

    /// It holds this object: the required members must be there, and the more members the object knows, the better it fits.
    #[must_use]
    pub const fn object<T: Named>(mut self) -> Self {
        self.names = T::NAMES;
        self.words = T::WORDS;
        self
    }

    /// The discriminator's values that mean it.
    #[must_use]
    pub const fn meant_by(mut self, tags: &'static [&'static str]) -> Self {
        self.tags = tags;
        self
    }

    /// Members that, where they are there, must have one of these values.
    #[must_use]
    pub const fn with(mut self, fixed: &'static [(&'static str, &'static [&'static str])]) -> Self {
        self.fixed = fixed;
        self
    }

    /// The members that must be there: those that the table of the object says are needed.
    fn required(&self) -> impl Iterator<Item = &'static str> {
        let members = self.names.iter().zip(self.words.split_whitespace());
        members
            .filter(|(_, word)| matches!(*word, "Need" | "NeedNull"))
            .map(|(name, _)| *name)
    }

    fn fits(&self, value: &Json) -> bool {
        let has_fixed = |(name, texts): &(&str, &[&str])| match value.get(name) {
            Some(member) => texts.iter().any(|text| is_spelt(text, member)),
            None => true,
        };
        self.kind.fits(value)
            && self.required().all(|name| value.get(name).is_some())
            && self.fixed.iter().all(has_fixed)
    }

    /// How many members of the value it does not know: the fewer, the better it describes the value.
    fn unknown_members(&self, value: &Json) -> usize {
        let members = value.as_object().into_iter().flatten();
        members
            .filter(|(name, _)| !self.names.contains(&name.as_str()))
            .count()
    }
}

/// A kind of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum JsonKind {
    /// Any value.
    Any,
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool,
    /// A number without a fraction.
    Integer,
    /// A number.
    Number,
    /// A text.
    Text,
    /// A list.
    Array,
    /// An object.
    Object,
}

impl JsonKind {
    fn fits(self, value: &Json) -> bool {
        match self {
            Self::Any => true,
            Self::Null => value.is_null(),
            Self::Bool => value.is_boolean(),
            Self::Integer => value.is_i64() || value.is_u64(),
            Self::Number => value.is_number(),
            Self::Text => value.is_string(),
            Self::Array => value.is_array(),
            Self::Object => value.is_object(),
        }
    }

    /// How many other values it takes as well: an integer is a number too, and anything is any value.
    fn looseness(self) -> u8 {
        match self {
            Self::Any => 2,
            Self::Number => 1,
            _ => 0,
        }
    }
}

/// How what a variant holds is read.
pub mod variant {
    use super::Json;
    use serde::de::DeserializeOwned;

    /// Reads a value as what the variant holds.
    pub fn read<T: DeserializeOwned, U>(value: &Json, variant: fn(T) -> U) -> Option<U> {
        T::deserialize(value).ok().map(variant)
    }

    /// Variants that are unions themselves.
    pub mod known {
        use super::super::{choose, Json, Union};

        /// Reads a value as one that the union knows.
        pub fn read<T: Union, U>(value: &Json, variant: fn(T) -> U) -> Option<U> {
            choose(value).map(variant)
        }
    }
}

/// Reads a union. A value that fits no variant is kept as it is.
///
/// # Errors
/// When it is no value at all.
pub fn read_union<'de, D: Deserializer<'de>, U: Union>(from: D) -> Result<U, D::Error> {
    let (value, watched) = buffer(from)?;
    let chosen = choose(&value);
    if let Some(watched) = watched {
        watched.chosen(&value, chosen.is_some());
    }
    Ok(chosen.unwrap_or_else(|| U::unknown(value)))
}

fn choose<U: Union>(value: &Json) -> Option<U> {
    let cases = candidates(U::TAG, U::CASES, value);
    let mark = watch::mark();
    cases.into_iter().find_map(|case| {
        let read = U::read::<()>(case.variant, value);
        if read.is_none() {
            watch::take_back(mark);
        }
        read
    })
}

/// The cases that a value may be, the likeliest first. What the discriminator says goes before what the value looks like.
fn candidates<'a>(tag: Option<&str>, cases: &'a [Case], value: &Json) -> Vec<&'a Case> {
    let tag = tag.and_then(|tag| value.get(tag));
    let Some(tag) = tag.filter(|tag| !tag.is_null()) else {
        return by_form(cases.iter(), value);
    };
    let is_meant = |case: &&Case| case.tags.iter().any(|text| is_spelt(text, tag));
    match cases.iter().find(is_meant) {
        Some(case) => vec![case],
        None => by_form(cases.iter().filter(|case| case.tags.is_empty()), value),
    }
}

/// The cases that a value fits, first the one that describes it best.
fn by_form<'a>(cases: impl Iterator<Item = &'a Case>, value: &Json) -> Vec<&'a Case> {
    let mut fitting: Vec<_> = cases.filter(|case| case.fits(value)).collect();
    fitting.sort_by_cached_key(|case| (case.unknown_members(value), case.kind.looseness()));
    fitting
}

/// Whether a scalar is what the text says: `1` and `true` are told as well as texts.
fn is_spelt(text: &str, value: &Json) -> bool {
    match value {
        Json::String(value) => value == text,
        Json::Bool(flag) => flag.to_string() == text,
        Json::Number(number) => number.to_string() == text,
        _ => false,
    }
}
