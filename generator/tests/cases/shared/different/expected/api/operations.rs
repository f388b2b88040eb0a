// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `POST /order`
    #[inline]
    pub fn echo(&self) -> Call<Echo> {
        Call::new(self.core())
    }
}

/// Marks [`Client::echo`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Echo;

impl Operation for Echo {
    type Output = types::Order;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "echo",
        method: Method::POST,
        path: "/order",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<Echo> {
    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::Order) -> Self {
        self.json("application/json", body)
    }
}
