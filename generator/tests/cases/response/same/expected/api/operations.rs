// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `GET /pet`
    #[inline]
    pub fn get_pet(&self) -> Call<GetPet> {
        Call::new(self.core())
    }

    /// `GET /picture`
    #[inline]
    pub fn get_picture(&self) -> Call<GetPicture> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = types::Pet;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getPet",
        method: Method::GET,
        path: "/pet",
        accept: "application/json; charset=utf-8",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::get_picture`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPicture;

impl Operation for GetPicture {
    type Output = Bytes;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getPicture",
        method: Method::GET,
        path: "/picture",
        accept: "image/png, image/jpeg",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
}
