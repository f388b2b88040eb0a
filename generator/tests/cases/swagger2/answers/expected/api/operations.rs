// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /owner`
    #[inline]
    pub fn get_owner(&self) -> Call<GetOwner> {
        Call::new(self.core())
    }

    /// `GET /pets/{id}`
    ///
    /// Headers of its answers: [`X_RATE_LIMIT`](GetPet::X_RATE_LIMIT).
    #[inline]
    pub fn get_pet(&self, id: &str) -> Call<GetPet> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `GET /pets/{id}/photo`
    #[inline]
    pub fn get_photo(&self, id: &str) -> Call<GetPhoto> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `GET /names`
    #[inline]
    pub fn get_names(&self) -> Call<GetNames> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_owner`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetOwner;

impl Operation for GetOwner {
    type Output = ();
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getOwner",
        method: Method::GET,
        path: "/owner",
        accept: "application/problem+json",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::empty)];
    const FAILURE: Answers<Self::Error> = &[Answer::code(404, decode::json)];
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = types::Pet;
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getPet",
        method: Method::GET,
        path: "/pets/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::code(404, decode::json)];
}

impl GetPet {
    /// How many calls are left.
    ///
    /// `X-Rate-Limit` of 200.
    pub const X_RATE_LIMIT: runtime::Header<Option<i64>> = runtime::Header::optional(
        "X-Rate-Limit",
    );
}

/// Marks [`Client::get_photo`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPhoto;

impl Operation for GetPhoto {
    type Output = Bytes;
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getPhoto",
        method: Method::GET,
        path: "/pets/{id}/photo",
        parameters: &[Parameter::path("id")],
        accept: "image/png, application/json",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
    const FAILURE: Answers<Self::Error> = &[Answer::codes(&[404, 500], decode::json)];
}

/// Marks [`Client::get_names`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetNames;

impl Operation for GetNames {
    type Output = String;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getNames",
        method: Method::GET,
        path: "/names",
        accept: "text/plain",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::text)];
}
