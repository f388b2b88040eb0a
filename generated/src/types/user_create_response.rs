// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{NewUserId, RequestId, UserToken};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::Extra;

/// Keys of the user just created.
#[derive(Clone, Debug, PartialEq)]
pub struct UserCreateResponse {
    pub user_token: Option<UserToken>,
    pub user_id: NewUserId,
    pub request_id: RequestId,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for UserCreateResponse {
    const FIELDS: &'static [&'static str] = &["user_token", "user_id", "request_id"];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut user_token = codec::Opt::new();
        let mut user_id = codec::Need::new();
        let mut request_id = codec::Need::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [&mut user_token, &mut user_id, &mut request_id],
            &mut extra,
        )?;
        Ok(Self {
            user_token: user_token.take(),
            user_id: user_id.take("user_id")?,
            request_id: request_id.take("request_id")?,
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for UserCreateResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
