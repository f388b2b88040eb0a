// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{NewUserId, RequestId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{DateTime, Extra};

/// The token that starts Link.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkTokenCreateResponse {
    /// Short-lived token with which your application opens Link.
    pub link_token: String,
    /// Moment at which the token stops working: usually four hours after its creation, or 30 minutes in update mode.
    pub expiration: DateTime,
    pub request_id: RequestId,
    /// Address of the Link page that Plaid hosts; present only if Hosted Link was asked for.
    pub hosted_link_url: Option<String>,
    pub user_id: Option<NewUserId>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for LinkTokenCreateResponse {
    const FIELDS: &'static [&'static str] = &[
        "link_token",
        "expiration",
        "request_id",
        "hosted_link_url",
        "user_id",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut link_token = codec::Need::new();
        let mut expiration = codec::Need::new();
        let mut request_id = codec::Need::new();
        let mut hosted_link_url = codec::Opt::new();
        let mut user_id = codec::Opt::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut link_token,
                &mut expiration,
                &mut request_id,
                &mut hosted_link_url,
                &mut user_id,
            ],
            &mut extra,
        )?;
        Ok(Self {
            link_token: link_token.take("link_token")?,
            expiration: expiration.take("expiration")?,
            request_id: request_id.take("request_id")?,
            hosted_link_url: hosted_link_url.take(),
            user_id: user_id.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for LinkTokenCreateResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
