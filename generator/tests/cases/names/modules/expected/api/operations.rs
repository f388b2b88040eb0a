// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::Client;
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /runs`
    #[inline]
    pub fn decode(&self, runtime: &str) -> Call<Decode> {
        Call::new(self.core()).parameter(0, runtime)
    }
}

/// Marks [`Client::decode`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Decode;

impl Operation for Decode {
    type Output = String;
    type Error = String;
    const INFO: &'static Info = &Info {
        id: "decode",
        method: Method::GET,
        path: "/runs",
        parameters: &[Parameter::query("runtime"), Parameter::query("types")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::rest(decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Call<Decode> {
    /// `types` in the query.
    #[inline]
    pub fn types(self, value: &str) -> Self {
        self.parameter(1, value)
    }
}
