// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

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
