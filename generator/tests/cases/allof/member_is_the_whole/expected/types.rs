// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::Extra;

/// One branch declares the member in place, the other says that it is the whole again.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Whole {
    pub part: Option<WholePart>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both Whole { extra } Opt part }

/// One branch declares the member in place, the other says that it is the whole again.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WholePart {
    pub size: Option<i64>,
    pub part: Option<WholePartPart>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both WholePart { extra } Opt size, Opt part }

/// The type at `/components/schemas/Whole/allOf/0/properties/part`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct WholePartPart {
    pub size: Option<i64>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { both WholePartPart { extra } Opt size }
