// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /trees`
    #[inline]
    pub fn list_trees(&self) -> Call<ListTrees> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_trees`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListTrees;

impl Operation for ListTrees {
    type Output = types::Tree;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listTrees",
        method: Method::GET,
        path: "/trees",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
