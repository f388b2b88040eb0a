// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::RequestId;
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// The token of the new test Item.
#[derive(Clone, Debug, PartialEq)]
pub struct SandboxPublicTokenCreateResponse {
    /// Token of the new Item; to read the Item itself, swap it for an access token, which consumer reports do not need.
    pub public_token: String,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for SandboxPublicTokenCreateResponse {
    const FIELDS: &'static [&'static str] = &["public_token", "request_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut public_token = codec::Need::new();
        let mut request_id = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut public_token, &mut request_id],
            &mut extra,
        )?;
        Ok(Self {
            public_token: public_token.take("public_token")?,
            request_id: request_id.take("request_id")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for SandboxPublicTokenCreateResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
