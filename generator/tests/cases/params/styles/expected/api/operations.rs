// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `GET /search/{words}`
    #[inline]
    pub fn search(&self, words: &[String]) -> Call<Search> {
        Call::new(self.core()).parameter(0, words)
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
        path: "/search/{words}",
        parameters: &[
            Parameter::path("words").style(Style::Label),
            Parameter::query("ids").joined(),
            Parameter::query("piped").style(Style::Pipe),
            Parameter::query("filter").style(Style::Deep),
            Parameter::query("json").style(Style::Json),
            Parameter::query("raw").reserved(),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Search> {
    /// `ids` in the query.
    #[inline]
    pub fn ids(self, value: &[i64]) -> Self {
        self.parameter(1, value)
    }

    /// `piped` in the query.
    #[inline]
    pub fn piped(self, value: &[String]) -> Self {
        self.parameter(2, value)
    }

    /// `filter` in the query.
    #[inline]
    pub fn filter(self, value: &types::SearchFilter) -> Self {
        self.parameter(3, value)
    }

    /// `json` in the query.
    #[inline]
    pub fn json2(self, value: &types::SearchJson) -> Self {
        self.parameter(4, value)
    }

    /// `raw` in the query.
    #[inline]
    pub fn raw(self, value: &str) -> Self {
        self.parameter(5, value)
    }
}
