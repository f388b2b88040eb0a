// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// Use something else.
    ///
    /// `GET /old`
    ///
    /// More: <https://docs.example.com/old>
    #[deprecated]
    #[inline]
    pub fn old(&self) -> Call<Old> {
        Call::new(self.core())
    }
}

/// Marks [`Client::old`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Old;

impl Operation for Old {
    type Output = types::Old;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "old",
        method: Method::GET,
        path: "/old",
        parameters: &[Parameter::query("flag")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<Old> {
    /// `flag` in the query.
    #[deprecated]
    #[inline]
    pub fn flag(self, value: bool) -> Self {
        self.parameter(0, &value)
    }
}
