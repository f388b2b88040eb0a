// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /trees`
    #[inline]
    pub fn get_tree(&self) -> Call<GetTree> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_tree`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetTree;

impl Operation for GetTree {
    type Output = types::Tree;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getTree",
        method: Method::GET,
        path: "/trees",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
