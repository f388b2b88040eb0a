// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// `Formats` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Formats {
    pub uuid: Option<String>,
    pub uri: Option<String>,
    pub ip: Option<String>,
    pub time: Option<String>,
    pub span: Option<String>,
    pub price: Option<String>,
    pub small: Option<i64>,
    pub byte: Option<i64>,
    pub wide: Option<u64>,
    pub wider: Option<i128>,
    pub half: Option<f64>,
    pub money: Option<f64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    both Formats { extra } Opt uuid, Opt uri, Opt ip, Opt time, Opt span, Opt price, Opt small,
    Opt byte, Opt wide, Opt wider, Opt half, Opt money,
}
