// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `POST /pets`
    #[inline]
    pub fn add_pet(&self, body: &Option<types::Pet>) -> Call<AddPet> {
        Call::new(self.core()).json("application/json", body)
    }

    /// `GET /pets/{id}`
    #[inline]
    pub fn get_pet(&self, id: &str) -> Call<GetPet> {
        Call::new(self.core()).parameter(0, id)
    }
}

/// Marks [`Client::add_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddPet;

impl Operation for AddPet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addPet",
        method: Method::POST,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = Option<types::Pet>;
    type Error = GetPetFailure;
    const INFO: &'static Info = &Info {
        id: "getPet",
        method: Method::GET,
        path: "/pets/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = GetPetFailure::ANSWERS;
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
pub enum GetPetFailure {
    /// Not there.
    Status404(types::Error),
    /// Lost.
    Status500(runtime::Json),
}

impl GetPetFailure {
    const ANSWERS: Answers<Self> = &[
        Answer::code(404, |answer| decode::json(answer).map(Self::Status404)),
        Answer::code(500, |answer| decode::json(answer).map(Self::Status500)),
    ];
}
