// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
            Parameter {
                name: "flat",
                location: Location::Query,
                style: Style::Deep,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "nested",
                location: Location::Query,
                style: Style::Deep,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "map",
                location: Location::Query,
                style: Style::Deep,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "list",
                location: Location::Query,
                style: Style::Deep,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "text",
                location: Location::Query,
                style: Style::Deep,
                explode: false,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            204 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}

impl Call<Search> {
    /// `flat` in the query.
    pub fn flat(self, value: &types::Flat) -> Self {
        self.parameter(0, value)
    }

    /// `nested` in the query.
    pub fn nested(self, value: &types::Nested) -> Self {
        self.parameter(1, value)
    }

    /// `map` in the query.
    pub fn map(self, value: &runtime::Map<i64>) -> Self {
        self.parameter(2, value)
    }

    /// `list` in the query.
    pub fn list(self, value: &[String]) -> Self {
        self.parameter(3, value)
    }

    /// `text` in the query.
    pub fn text2(self, value: &str) -> Self {
        self.parameter(4, value)
    }
}
