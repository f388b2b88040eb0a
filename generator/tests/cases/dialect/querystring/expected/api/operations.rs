// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `GET /form`
    #[inline]
    pub fn by_form(&self, filter: &types::ByFormFilter) -> Call<ByForm> {
        Call::new(self.core()).parameter(0, filter)
    }

    /// `GET /json`
    #[inline]
    pub fn by_json(&self) -> Call<ByJson> {
        Call::new(self.core())
    }
}

/// Marks [`Client::by_form`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ByForm;

impl Operation for ByForm {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "by_form",
        method: Method::GET,
        path: "/form",
        parameters: &[Parameter::querystring("filter")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::by_json`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ByJson;

impl Operation for ByJson {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "by_json",
        method: Method::GET,
        path: "/json",
        parameters: &[
            Parameter::querystring("filter").style(Style::Json),
            Parameter::cookie("session"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<ByJson> {
    /// `filter` in the query string.
    #[inline]
    pub fn filter(self, value: &runtime::Map<i64>) -> Self {
        self.parameter(0, value)
    }

    /// `session` in the cookie.
    #[inline]
    pub fn session(self, value: &str) -> Self {
        self.parameter(1, value)
    }
}
