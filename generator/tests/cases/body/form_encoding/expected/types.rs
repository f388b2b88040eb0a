// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// The type at `/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePetRequest {
    pub name: Option<String>,
    pub tags: Option<Vec<String>>,
    pub owner: Option<CreatePetRequestOwner>,
    pub home: Option<CreatePetRequestHome>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent CreatePetRequest { extra } Opt name, Opt tags, Opt owner, Opt home }

/// The type at `/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePetRequestOwner {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent CreatePetRequestOwner { extra } Opt name }

/// The type at `/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/home`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePetRequestHome {
    pub city: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { sent CreatePetRequestHome { extra } Opt city }
