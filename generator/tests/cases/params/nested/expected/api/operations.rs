// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /search`
    #[inline]
    pub fn search(&self) -> Call<Search> {
        Call::new(self.core())
    }
}

/// Marks [`Client::search`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Search;

impl Operation for Search {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "search",
        method: Method::GET,
        path: "/search",
        parameters: &[
            Parameter::query("matrix"),
            Parameter::query("shape"),
            Parameter::header("range"),
            Parameter::cookie("limits"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Search> {
    /// `matrix` in the query.
    #[inline]
    pub fn matrix(self, value: &[Vec<i64>]) -> Self {
        self.parameter(0, value)
    }

    /// `shape` in the query.
    #[inline]
    pub fn shape(self, value: &types::Shape) -> Self {
        self.parameter(1, value)
    }

    /// `range` in the header.
    #[inline]
    pub fn range(self, value: &types::SearchRange) -> Self {
        self.parameter(2, value)
    }

    /// `limits` in the cookie.
    #[inline]
    pub fn limits(self, value: &runtime::Map<i64>) -> Self {
        self.parameter(3, value)
    }
}
