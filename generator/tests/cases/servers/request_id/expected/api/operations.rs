// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = types::ListPetsResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listPets",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
