// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Contact` of the description.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Contact {
    /// `ContactMail`
    Mail(Box<ContactMail>),
    /// `ContactPhone`
    Phone(Box<ContactPhone>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    both Contact { Unknown };
    Object Mail from ContactMail,
    Object Phone from ContactPhone,
}

/// The type at `/components/schemas/Contact/oneOf/0`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactMail {
    pub mail: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both ContactMail { extra } Opt mail }

/// The type at `/components/schemas/Contact/oneOf/1`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ContactPhone {
    pub phone: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both ContactPhone { extra } Opt phone }
