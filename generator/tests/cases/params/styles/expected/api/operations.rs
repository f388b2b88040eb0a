// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
            Parameter {
                name: "words",
                location: Location::Path,
                style: Style::Label,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "ids",
                location: Location::Query,
                style: Style::Form,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "piped",
                location: Location::Query,
                style: Style::Pipe,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "filter",
                location: Location::Query,
                style: Style::Deep,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "json",
                location: Location::Query,
                style: Style::Json,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "raw",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: true,
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
    /// `ids` in the query.
    pub fn ids(self, value: &[i64]) -> Self {
        self.parameter(1, value)
    }

    /// `piped` in the query.
    pub fn piped(self, value: &[String]) -> Self {
        self.parameter(2, value)
    }

    /// `filter` in the query.
    pub fn filter(self, value: &types::SearchFilter) -> Self {
        self.parameter(3, value)
    }

    /// `json` in the query.
    pub fn json2(self, value: &types::SearchJson) -> Self {
        self.parameter(4, value)
    }

    /// `raw` in the query.
    pub fn raw(self, value: &str) -> Self {
        self.parameter(5, value)
    }
}
