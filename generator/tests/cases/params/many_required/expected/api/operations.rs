// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /many`
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn many(
        &self,
        text: &str,
        json: &str,
        form: &str,
        timeout: i64,
        accept: &str,
        body2: &str,
        self_: &str,
    ) -> Call<Many> {
        Call::new(self.core())
            .parameter(0, text)
            .parameter(1, json)
            .parameter(2, form)
            .parameter(3, &timeout)
            .parameter(4, accept)
            .parameter(5, body2)
            .parameter(6, self_)
    }
}

/// Marks [`Client::many`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Many;

impl Operation for Many {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "many",
        method: Method::GET,
        path: "/many",
        parameters: &[
            Parameter::query("text"),
            Parameter::query("json"),
            Parameter::query("form"),
            Parameter::query("timeout"),
            Parameter::query("accept"),
            Parameter::query("body"),
            Parameter::query("self"),
            Parameter::query("header"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Many> {
    /// `header` in the query.
    #[inline]
    pub fn header2(self, value: &str) -> Self {
        self.parameter(7, value)
    }
}
