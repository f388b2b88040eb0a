// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Field};

/// `Issue` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Issue {
    pub id: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Issue { extra } Need id }

/// The type at `/paths/~1runs/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRunsResponse {
    pub total: Option<i64>,
    pub runs: Field<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received ListRunsResponse { extra } Opt total, OptNull runs }

/// The type at `/paths/~1runs~1{id}/get/responses/200/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRunResponse {
    pub labels: Option<Vec<String>>,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received GetRunResponse { extra } Opt labels }
