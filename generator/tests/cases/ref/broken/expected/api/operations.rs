// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn get_pet(&self) -> Call<GetPet> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = types::GetPetResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getPet",
        method: Method::GET,
        path: "/pets",
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
