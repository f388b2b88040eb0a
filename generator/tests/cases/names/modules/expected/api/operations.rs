// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::Client;
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
        parameters: &[
            Parameter {
                name: "runtime",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "types",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        Some(decode::json(answer))
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        Some(decode::json(answer))
    }
}

impl Call<Decode> {
    /// `types` in the query.
    pub fn types(self, value: &str) -> Self {
        self.parameter(1, value)
    }
}
