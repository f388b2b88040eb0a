// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `POST /pets`
    #[inline]
    pub fn create_pet(&self, body: &types::CreatePetRequest) -> Call<CreatePet> {
        Call::new(self.core())
            .form(
                "application/x-www-form-urlencoded",
                &[
                    Parameter::query("tags").style(Style::Pipe),
                    Parameter::query("owner").style(Style::Deep).exploded(),
                    Parameter::query("home").style(Style::Json).exploded(),
                    Parameter::query("name").reserved(),
                ],
                body,
            )
    }
}

/// Marks [`Client::create_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CreatePet;

impl Operation for CreatePet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "create_pet",
        method: Method::POST,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
