// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Map, Unknown};

/// `Result` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Result2 {
    pub field: Option<Field2>,
    pub some: Option<Some2>,
    pub error: Option<Error>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Result2 { extra } Opt field, Opt some, Opt error }

/// `Field` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Field2 {
    pub extra2: Option<Extra2>,
    pub extra: Option<String>,
    pub ok: Option<Ok2>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra3: Extra,
}

codec::object! { both Field2 { extra3 } Opt extra2 = "Extra", Opt extra, Opt ok }

/// `Some` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Some2 {
    pub vec: Option<Vec2>,
    pub r#box: Option<Box2>,
    pub client: Option<Client>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Some2 { extra } Opt vec, Opt r#box = "box", Opt client }

/// `Error` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Error {
    /// `None`
    None,
    /// `Err`
    Err,
    /// `Self`
    Self_,
    /// `Unknown`
    Unknown,
    /// `Ok`
    Ok,
    /// A value that the description does not know, kept as it came.
    Unknown2(Unknown<String>),
}

codec::text_enum! {
    both Error { Unknown2 } None = "None", Err = "Err", Self_ = "Self", Unknown = "Unknown",
    Ok = "Ok",
}

/// `Extra` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Extra2 {
    /// `String`
    Text(String),
    /// `Json2`
    Json2(Box<Json2>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Extra2 { Unknown };
    Text Text,
    Object Json2 from Json2,
}

/// `Ok` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Ok2 {
    pub self_: String,
    pub self2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Ok2 {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(self_: impl Into<String>) -> Self {
        Self {
            self_: self_.into(),
            self2: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Ok2 { extra } Need self_ = "self", Opt self2 = "Self" }

/// `Vec` of the description.
pub type Vec2 = Vec<String2>;

/// `String` of the description.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum String2 {
    /// `gen`
    Gen,
    /// `+1`
    Plus1,
    /// `-1`
    Minus1,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both String2 { Unknown } Gen = "gen", Plus1 = "+1", Minus1 = "-1" }

/// `Box` of the description.
pub type Box2 = Map<Json2>;

/// `Client` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Client {
    pub country_code: Option<String>,
    pub country_code2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Client { extra } Opt country_code, Opt country_code2 = "CountryCode" }

/// `Json` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Json2 {
    pub d: String,
    pub a: String,
    pub s: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Json2 {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(
        d: impl Into<String>,
        a: impl Into<String>,
        s: impl Into<String>,
    ) -> Self {
        Self {
            d: d.into(),
            a: a.into(),
            s: s.into(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Json2 { extra } Need d = "D", Need a = "A", Need s = "S" }
