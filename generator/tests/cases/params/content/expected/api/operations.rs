// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `GET /search/{where}`
    #[inline]
    pub fn search(&self, r#where: &types::SearchWhere) -> Call<Search> {
        Call::new(self.core()).parameter(0, r#where)
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
        path: "/search/{where}",
        parameters: &[
            Parameter::path("where").style(Style::Json),
            Parameter::query("plain"),
            Parameter::header("count"),
            Parameter::query("xml"),
            Parameter::query("anything").style(Style::Json),
            Parameter::query("described").style(Style::Json),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Search> {
    /// `plain` in the query.
    #[inline]
    pub fn plain(self, value: &str) -> Self {
        self.parameter(1, value)
    }

    /// `count` in the header.
    #[inline]
    pub fn count(self, value: i64) -> Self {
        self.parameter(2, &value)
    }

    /// `xml` in the query.
    #[inline]
    pub fn xml(self, value: &str) -> Self {
        self.parameter(3, value)
    }

    /// `anything` in the query.
    #[inline]
    pub fn anything(self, value: &runtime::Json) -> Self {
        self.parameter(4, value)
    }

    /// `described` in the query.
    #[inline]
    pub fn described(self, value: &str) -> Self {
        self.parameter(5, value)
    }
}
