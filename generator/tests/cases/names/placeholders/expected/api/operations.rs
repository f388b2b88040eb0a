// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

impl Client {
    /// `POST /echo`
    #[inline]
    pub fn echo(&self, body: &types::Foo) -> Call<Echo> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::echo`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Echo;

impl Operation for Echo {
    type Output = types::Foo;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "echo",
        method: Method::POST,
        path: "/echo",
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
