// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

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

codec::write_object! {
    CreatePetRequest { extra } Maybe name = "name", Maybe tags = "tags", Maybe owner =
    "owner", Maybe home = "home",
}

/// The type at `/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/owner`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePetRequestOwner {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CreatePetRequestOwner { extra } Maybe name = "name",
}

/// The type at `/paths/~1pets/post/requestBody/content/application~1x-www-form-urlencoded/schema/properties/home`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreatePetRequestHome {
    pub city: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::write_object! {
    CreatePetRequestHome { extra } Maybe city = "city",
}
