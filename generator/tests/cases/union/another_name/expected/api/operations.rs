// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /grades`
    #[inline]
    pub fn grade(&self) -> Call<Grade> {
        Call::new(self.core())
    }
}

/// Marks [`Client::grade`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Grade;

impl Operation for Grade {
    type Output = types::Grade;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "grade",
        method: Method::GET,
        path: "/grades",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
