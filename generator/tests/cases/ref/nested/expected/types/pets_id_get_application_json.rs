// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;
use super::super::runtime::Extra;

/// `_pets__id__get_application_json` of the description.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct PetsIdGetApplicationJson {
    pub name: Option<String>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::read_object! {
    PetsIdGetApplicationJson { extra } Opt name = "name",
}
