// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Bad` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Bad {
    pub ok: bool,
    pub code: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl Bad {
    /// A value with its required members; the others are absent.
    #[must_use]
    pub fn new(ok: bool, code: i64) -> Self {
        Self {
            ok,
            code,
            extra: Default::default(),
        }
    }
}

codec::read_object! {
    Bad { extra } Need ok = "ok", Need code = "code",
}

codec::write_object! {
    Bad { extra } Always ok = "ok", Always code = "code",
}
