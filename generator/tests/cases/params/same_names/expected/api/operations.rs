// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /pets/{id}`
    #[inline]
    pub fn get_pet(&self, id: &str, header_id: &str) -> Call<GetPet> {
        Call::new(self.core()).parameter(0, id).parameter(2, header_id)
    }
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_pet",
        method: Method::GET,
        path: "/pets/{id}",
        parameters: &[
            Parameter::path("id"),
            Parameter::query("id"),
            Parameter::header("Id"),
            Parameter::cookie("id"),
            Parameter::query("sort-by"),
            Parameter::query("sort_by"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<GetPet> {
    /// `id` in the query.
    #[inline]
    pub fn query_id(self, value: i64) -> Self {
        self.parameter(1, &value)
    }

    /// `id` in the cookie.
    #[inline]
    pub fn cookie_id(self, value: &str) -> Self {
        self.parameter(3, value)
    }

    /// `sort-by` in the query.
    #[inline]
    pub fn sort_by(self, value: &str) -> Self {
        self.parameter(4, value)
    }

    /// `sort_by` in the query.
    #[inline]
    pub fn sort_underscore_by(self, value: &str) -> Self {
        self.parameter(5, value)
    }
}
