// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// A total, and a score for each subject.
#[derive(Clone, Debug, PartialEq)]
pub struct Scores {
    pub total: i32,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra<u64>,
}

impl Scores {
    /// A value with its required members; the others are absent.
    #[must_use]
    #[inline]
    pub fn new(total: i32) -> Self {
        Self {
            total,
            extra: Default::default(),
        }
    }
}

codec::object! { both Scores { extra } Need total }
