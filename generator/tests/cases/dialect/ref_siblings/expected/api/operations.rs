// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /things`
    #[inline]
    pub fn list_things(&self) -> Call<ListThings> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_things`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListThings;

impl Operation for ListThings {
    type Output = types::Thing;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_things",
        method: Method::GET,
        path: "/things",
        parameters: &[Parameter::query("page")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListThings> {
    /// `page` in the query.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}
