// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Call, DecodeError, Info, Operation, Received, decode};

impl Client {
    /// `QUERY /things`
    #[inline]
    pub fn query_things(&self) -> Call<QueryThings> {
        Call::new(self.core())
    }
}

/// Marks [`Client::query_things`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct QueryThings;

impl Operation for QueryThings {
    type Output = types::Thing;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "query_things",
        other_method: Some("QUERY"),
        path: "/things",
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}
