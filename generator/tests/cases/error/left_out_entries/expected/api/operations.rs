// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = types::PetsGet;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listPets",
        method: Method::GET,
        path: "/pets",
        parameters: &[
            Parameter {
                name: "offset",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "filter",
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
            200 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}

impl Call<ListPets> {
    /// `offset` in the query.
    pub fn offset(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// `filter` in the query.
    pub fn filter(self, value: &types::PetsGet) -> Self {
        self.parameter(1, value)
    }
}
