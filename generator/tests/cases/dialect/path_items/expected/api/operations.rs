// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /things`
    #[inline]
    pub fn get_things(&self) -> Call<GetThings> {
        Call::new(self.core())
    }

    /// The others.
    ///
    /// `GET /others`
    #[inline]
    pub fn get_others(&self) -> Call<GetOthers> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_things`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetThings;

impl Operation for GetThings {
    type Output = types::GetThingsResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_things",
        method: Method::GET,
        path: "/things",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::get_others`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetOthers;

impl Operation for GetOthers {
    type Output = types::GetOthersResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_others",
        method: Method::GET,
        path: "/others",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
