// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field};

/// `User` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct User {
    pub id: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received User { extra } Opt id }

/// `Collection` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Collection {
    pub odata_next_link: Field<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Collection { extra } OptNull odata_next_link = "@odata.nextLink" }

/// `UserCollection` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserCollection {
    pub odata_next_link: Field<String>,
    pub value: Option<Vec<User>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! {
    received UserCollection { extra } OptNull odata_next_link = "@odata.nextLink", Opt value,
}
