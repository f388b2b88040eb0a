// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{JwkPublicKey, RequestId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// A public key for checking webhook signatures.
#[derive(Clone, Debug, PartialEq)]
pub struct WebhookVerificationKeyGetResponse {
    pub key: JwkPublicKey,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for WebhookVerificationKeyGetResponse {
    const FIELDS: &'static [&'static str] = &["key", "request_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut key = codec::Need::new();
        let mut request_id = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(map, Self::FIELDS, &mut [&mut key, &mut request_id], &mut extra)?;
        Ok(Self {
            key: key.take("key")?,
            request_id: request_id.take("request_id")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for WebhookVerificationKeyGetResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
