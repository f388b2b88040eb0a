// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn get_pets(&self) -> Call<GetPets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPets;

impl Operation for GetPets {
    type Output = Vec<types::Pet>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getPets",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
