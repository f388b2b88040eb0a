// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Unknown};

/// `Settings` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Settings {
    pub count: Option<i64>,
    pub on: Option<bool>,
    pub mode: Option<SettingsMode>,
    pub names: Option<Vec<String>>,
    /// Default: `1.5`.
    pub right: Option<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Settings { extra } Opt count, Opt on, Opt mode, Opt names, Opt right }

/// The type at `/components/schemas/Settings/properties/mode`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SettingsMode {
    /// `a`
    A,
    /// `b`
    B,
    /// A value that the description does not know, kept as it came.
    Unknown(Unknown<String>),
}

codec::text_enum! { both SettingsMode { Unknown } A = "a", B = "b" }
