// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn list_pets(&self, x_trace: &str, page: i64, untyped: &str) -> Call<ListPets> {
        Call::new(self.core())
            .parameter(0, x_trace)
            .parameter(1, &page)
            .parameter(4, untyped)
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_pets",
        method: Method::GET,
        path: "/pets",
        parameters: &[
            Parameter {
                name: "X-Trace",
                location: Location::Header,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "page",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "limit",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "flag",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "untyped",
                location: Location::Query,
                style: Style::Form,
                explode: true,
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

impl Call<ListPets> {
    /// `limit` in the query.
    pub fn limit(self, value: i64) -> Self {
        self.parameter(2, &value)
    }

    /// `flag` in the query.
    pub fn flag(self, value: &str) -> Self {
        self.parameter(3, value)
    }
}
