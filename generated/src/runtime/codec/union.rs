// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::Json;
use serde::de::{Deserialize, DeserializeOwned, Deserializer};

/// One of several types. The value is read whole; then the discriminator, or its form, says which it is.
pub trait Union: Sized + 'static {
    /// The discriminator's name, if there is one.
    const TAG: Option<&'static str>;
    /// The variants, in the order of the description.
    const CASES: &'static [Case<Self>];

    /// Keeps a value that fits no variant.
    fn unknown(value: Json) -> Self;
}

/// A variant of a union, and what a value must be like to be it.
#[derive(Debug)]
pub struct Case<U> {
    /// The discriminator's values that mean it.
    pub tags: &'static [&'static str],
    /// The kind of JSON value.
    pub kind: JsonKind,
    /// Members that must be there.
    pub required: &'static [&'static str],
    /// Members that, where they are there, must have one of these values.
    pub fixed: &'static [(&'static str, &'static [&'static str])],
    /// The members that it knows.
    pub fields: &'static [&'static str],
    /// Reads it.
    pub read: fn(&Json) -> Result<U, serde_json::Error>,
}

impl<U> Case<U> {
    /// A case that fits any value and reads none; the rest of a literal.
    pub const NONE: Self = Self {
        tags: &[],
        kind: JsonKind::Any,
        required: &[],
        fixed: &[],
        fields: &[],
        read: |_| Err(serde::de::Error::custom("no case")),
    };
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

/// Reads a value of JSON into a type.
///
/// # Errors
/// When it does not read.
pub fn from_json<T: DeserializeOwned>(value: &Json) -> Result<T, serde_json::Error> {
    T::deserialize(value)
}

/// Reads a union. A value that fits no variant is kept as it is.
///
/// # Errors
/// When it is no value at all.
pub fn read_union<'de, D: Deserializer<'de>, U: Union>(from: D) -> Result<U, D::Error> {
    let value = Json::deserialize(from)?;
    Ok(choose(&value).unwrap_or_else(|| U::unknown(value)))
}

/// Reads a union that is a variant of another: a value that it does not know is none of it.
///
/// # Errors
/// When it fits no variant.
pub fn from_known<U: Union>(value: &Json) -> Result<U, serde_json::Error> {
    choose(value).ok_or_else(|| serde::de::Error::custom("the value fits no variant"))
}

fn choose<U: Union>(value: &Json) -> Option<U> {
    let tag = U::TAG.and_then(|tag| value.get(tag));
    let Some(tag) = tag.filter(|tag| !tag.is_null()) else {
        return by_form(value, |_| true);
    };
    let is_meant = |case: &&Case<U>| case.tags.iter().any(|text| is_spelt(text, tag));
    match U::CASES.iter().find(is_meant) {
        Some(case) => (case.read)(value).ok(),
        None => by_form(value, |case| case.tags.is_empty()),
    }
}

/// The case that describes the value best and reads it.
fn by_form<U: Union>(value: &Json, may_be: impl Fn(&Case<U>) -> bool) -> Option<U> {
    let mut fitting: Vec<_> = U::CASES
        .iter()
        .filter(|case| may_be(case) && fits(case, value))
        .map(|case| ((unknown_members(case, value), case.kind.looseness()), case))
        .collect();
    fitting.sort_by_key(|(distance, _)| *distance);
    fitting
        .into_iter()
        .find_map(|(_, case)| (case.read)(value).ok())
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

fn fits<U>(case: &Case<U>, value: &Json) -> bool {
    let has_fixed = |(name, texts): &(&str, &[&str])| match value.get(name) {
        Some(member) => texts.iter().any(|text| is_spelt(text, member)),
        None => true,
    };
    case.kind.fits(value)
        && case.required.iter().all(|name| value.get(name).is_some())
        && case.fixed.iter().all(has_fixed)
}

/// How many members of the value the case does not know: the fewer, the better it describes the value.
fn unknown_members<U>(case: &Case<U>, value: &Json) -> usize {
    match value.as_object() {
        Some(object) => object
            .keys()
            .filter(|name| !case.fields.contains(&name.as_str()))
            .count(),
        None => 0,
    }
}
