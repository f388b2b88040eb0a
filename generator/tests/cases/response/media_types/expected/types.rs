// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Report` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Report {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Report { extra } Opt id }

/// `Wide` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Wide {
    pub id: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Wide { extra } Need id }

/// `Problem` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Problem {
    pub title: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Problem { extra } Opt title }
