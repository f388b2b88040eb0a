// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::read_object! {
    Formats { extra } Opt uuid = "uuid", Opt uri = "uri", Opt ip = "ip", Opt time =
    "time", Opt span = "span", Opt price = "price", Opt small = "small", Opt byte =
    "byte", Opt wide = "wide", Opt wider = "wider", Opt half = "half", Opt money =
    "money",
}

codec::write_object! {
    Formats { extra } Maybe uuid = "uuid", Maybe uri = "uri", Maybe ip = "ip", Maybe time
    = "time", Maybe span = "span", Maybe price = "price", Maybe small = "small", Maybe
    byte = "byte", Maybe wide = "wide", Maybe wider = "wider", Maybe half = "half", Maybe
    money = "money",
}
