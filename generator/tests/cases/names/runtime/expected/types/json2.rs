// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    Json2 { extra } Need d = "D", Need a = "A", Need s = "S",
}

codec::write_object! {
    Json2 { extra } Always d = "D", Always a = "A", Always s = "S",
}
