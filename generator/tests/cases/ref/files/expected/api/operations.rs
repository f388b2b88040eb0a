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

    /// `POST /pets`
    #[inline]
    pub fn create_pet(&self) -> Call<CreatePet> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = types::Pets;
    type Error = types::AnError;
    const INFO: &'static Info = &Info {
        id: "listPets",
        method: Method::GET,
        path: "/pets",
        parameters: &[
            Parameter {
                name: "limit",
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
            200 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        Some(decode::json(answer))
    }
}

impl Call<ListPets> {
    /// `limit` in the query.
    pub fn limit(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}

/// Marks [`Client::create_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CreatePet;

impl Operation for CreatePet {
    type Output = types::Pet;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "createPet",
        method: Method::POST,
        path: "/pets",
        parameters: &[
            Parameter {
                name: "limit",
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
            201 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}

impl Call<CreatePet> {
    /// `limit` in the query.
    pub fn limit(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// Sends a body.
    pub fn body(self, body: &types::Pet) -> Self {
        self.json("application/json", body)
    }
}
