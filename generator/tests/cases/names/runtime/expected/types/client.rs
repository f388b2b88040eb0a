// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `Client` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Client {
    pub country_code: Option<String>,
    pub country_code2: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    Client { extra } Opt country_code = "country_code", Opt country_code2 =
    "CountryCode",
}

codec::write_object! {
    Client { extra } Maybe country_code = "country_code", Maybe country_code2 =
    "CountryCode",
}
