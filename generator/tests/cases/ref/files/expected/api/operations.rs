// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
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
        parameters: &[Parameter::query("limit")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

impl Call<ListPets> {
    /// `limit` in the query.
    #[inline]
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
        parameters: &[Parameter::query("limit")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(201, decode::json)];
}

impl Call<CreatePet> {
    /// `limit` in the query.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::Pet) -> Self {
        self.json("application/json", body)
    }
}
