// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
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
            Parameter::query("flat").style(Style::Deep),
            Parameter::query("nested").style(Style::Deep),
            Parameter::query("map").style(Style::Deep),
            Parameter::query("list").style(Style::Deep),
            Parameter::query("text").style(Style::Deep),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Search> {
    /// `flat` in the query.
    #[inline]
    pub fn flat(self, value: &types::Flat) -> Self {
        self.parameter(0, value)
    }

    /// `nested` in the query.
    #[inline]
    pub fn nested(self, value: &types::Nested) -> Self {
        self.parameter(1, value)
    }

    /// `map` in the query.
    #[inline]
    pub fn map(self, value: &runtime::Map<i64>) -> Self {
        self.parameter(2, value)
    }

    /// `list` in the query.
    #[inline]
    pub fn list(self, value: &[String]) -> Self {
        self.parameter(3, value)
    }

    /// `text` in the query.
    #[inline]
    pub fn text2(self, value: &str) -> Self {
        self.parameter(4, value)
    }
}
