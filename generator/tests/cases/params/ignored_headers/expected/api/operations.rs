// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn list_pets(&self, x_trace: &str, page: i64, untyped: &str) -> Call<ListPets> {
        Call::new(self.core())
            .parameter(0, x_trace)
            .parameter(1, &page)
            .parameter(4, untyped)
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_pets",
        method: Method::GET,
        path: "/pets",
        parameters: &[
            Parameter::header("X-Trace"),
            Parameter::query("page"),
            Parameter::query("limit"),
            Parameter::query("flag"),
            Parameter::query("untyped"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<ListPets> {
    /// `limit` in the query.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.parameter(2, &value)
    }

    /// `flag` in the query.
    #[inline]
    pub fn flag(self, value: &str) -> Self {
        self.parameter(3, value)
    }
}
