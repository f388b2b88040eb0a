// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Größe` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Größe {
    pub größe: String,
    pub имя: Option<String>,
    /// Cyrillic letters that look like Latin ones.
    pub сору: Option<String>,
    pub copy: Option<String>,
    pub 日本語: Option<String>,
    pub ª: Option<String>,
    pub ⅷ: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Größe {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(größe: impl Into<String>) -> Self {
        Self {
            größe: größe.into(),
            имя: Default::default(),
            сору: Default::default(),
            copy: Default::default(),
            日本語: Default::default(),
            ª: Default::default(),
            ⅷ: Default::default(),
            extra: Default::default(),
        }
    }
}

codec::object! {
    both Größe { extra } Need größe, Opt имя, Opt сору, Opt copy, Opt 日本語, Opt ª,
    Opt ⅷ = "Ⅷ",
}
