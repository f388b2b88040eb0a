// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `POST /echo`
    #[inline]
    pub fn echo(&self, body: &types::Event) -> Call<Echo> {
        Call::new(self.core()).json("application/json", body)
    }

    /// `POST /filter`
    #[inline]
    pub fn filter(&self, body: &types::Filter) -> Call<Filter> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::echo`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Echo;

impl Operation for Echo {
    type Output = types::Event;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "echo",
        method: Method::POST,
        path: "/echo",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::filter`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Filter;

impl Operation for Filter {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "filter",
        method: Method::POST,
        path: "/filter",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
