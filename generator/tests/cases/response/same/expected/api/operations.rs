// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Bytes, Call, DecodeError, Info, Method, Operation, Received, decode,
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
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::bytes(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}
