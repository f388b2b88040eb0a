// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Operation, decode};

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
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
