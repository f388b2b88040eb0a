// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /pets/{id}`
    #[inline]
    pub fn get_pet(&self, id: &str) -> Call<GetPet> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `GET /copies/{id}`
    #[inline]
    pub fn copies(&self, id: &str) -> Call<Copies> {
        Call::new(self.core()).parameter(0, id)
    }
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = types::PetsIdGet;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getPet",
        method: Method::GET,
        path: "/pets/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::copies`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Copies;

impl Operation for Copies {
    type Output = types::CopiesResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "copies",
        method: Method::GET,
        path: "/copies/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
