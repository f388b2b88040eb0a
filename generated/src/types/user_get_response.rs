// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{ClientUserIdentity, NewUserId, RequestId};
use super::super::runtime::codec;
use super::super::runtime::serde::{Deserialize, Deserializer};
use super::super::runtime::serde::de::MapAccess;
use super::super::runtime::{DateTime, Extra, Field};

/// A user as Plaid holds it.
#[derive(Clone, Debug, PartialEq)]
pub struct UserGetResponse {
    pub request_id: RequestId,
    pub user_id: NewUserId,
    /// Your own key for the user, as given at creation; null if there is none.
    pub client_user_id: Option<String>,
    /// When the user was created.
    pub created_at: DateTime,
    /// When the user was last changed.
    pub updated_at: Option<DateTime>,
    pub identity: Field<ClientUserIdentity>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

impl<'de> codec::Object<'de> for UserGetResponse {
    const FIELDS: &'static [&'static str] = &[
        "request_id",
        "user_id",
        "client_user_id",
        "created_at",
        "updated_at",
        "identity",
    ];
    fn read<A: MapAccess<'de>>(map: A) -> Result<Self, A::Error> {
        let mut request_id = codec::Need::new();
        let mut user_id = codec::Need::new();
        let mut client_user_id = codec::NeedNull::new();
        let mut created_at = codec::Need::new();
        let mut updated_at = codec::Opt::new();
        let mut identity = codec::OptNull::new();
        let mut extra = Extra::new();
        codec::read(
            map,
            Self::FIELDS,
            &mut [
                &mut request_id,
                &mut user_id,
                &mut client_user_id,
                &mut created_at,
                &mut updated_at,
                &mut identity,
            ],
            &mut extra,
        )?;
        Ok(Self {
            request_id: request_id.take("request_id")?,
            user_id: user_id.take("user_id")?,
            client_user_id: client_user_id.take("client_user_id")?,
            created_at: created_at.take("created_at")?,
            updated_at: updated_at.take(),
            identity: identity.take(),
            extra,
        })
    }
}

impl<'de> Deserialize<'de> for UserGetResponse {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        codec::read_object(from)
    }
}
