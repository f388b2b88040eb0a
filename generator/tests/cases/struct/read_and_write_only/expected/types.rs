// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Secret};

/// An account.
#[derive(Clone, Debug, PartialEq)]
pub struct Account {
    /// Given by the server.
    pub id: Option<String>,
    pub name: String,
    /// Never comes back.
    pub password: Option<Secret>,
    pub token: Option<Secret>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Account {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            id: Default::default(),
            name: name.into(),
            password: Default::default(),
            token: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! { both Account { extra } Opt id, Need name, Opt password, Opt token }
