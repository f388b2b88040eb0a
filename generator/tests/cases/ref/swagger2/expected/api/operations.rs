// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
        parameters: &[
            Parameter {
                name: "id",
                location: Location::Path,
                style: Style::Simple,
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

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        match answer.status().as_u16() {
            404 => Some(decode::json(answer).map(GetPetFailure::Status404)),
            500 => Some(decode::json(answer).map(GetPetFailure::Status500)),
            _ => None,
        }
    }
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
pub enum GetPetFailure {
    /// Not there.
    Status404(types::Error),
    /// Lost.
    Status500(runtime::Json),
}
