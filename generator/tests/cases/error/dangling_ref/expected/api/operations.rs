// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn pets(&self) -> Call<Pets> {
        Call::new(self.core())
    }

    /// `GET /lost`
    #[inline]
    pub fn lost(&self) -> Call<Lost> {
        Call::new(self.core())
    }
}

/// Marks [`Client::pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Pets;

impl Operation for Pets {
    type Output = types::Pet;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "pets",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::lost`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Lost;

impl Operation for Lost {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "lost",
        method: Method::GET,
        path: "/lost",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::rest(decode::empty)];
}
