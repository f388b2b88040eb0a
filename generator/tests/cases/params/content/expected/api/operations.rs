// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
            Parameter {
                name: "where",
                location: Location::Path,
                style: Style::Json,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "plain",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "count",
                location: Location::Header,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "xml",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "anything",
                location: Location::Query,
                style: Style::Json,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "described",
                location: Location::Query,
                style: Style::Json,
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
    /// `plain` in the query.
    pub fn plain(self, value: &str) -> Self {
        self.parameter(1, value)
    }

    /// `count` in the header.
    pub fn count(self, value: i64) -> Self {
        self.parameter(2, &value)
    }

    /// `xml` in the query.
    pub fn xml(self, value: &str) -> Self {
        self.parameter(3, value)
    }

    /// `anything` in the query.
    pub fn anything(self, value: &runtime::Json) -> Self {
        self.parameter(4, value)
    }

    /// `described` in the query.
    pub fn described(self, value: &str) -> Self {
        self.parameter(5, value)
    }
}
