// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Body, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `PUT /file`
    #[inline]
    pub fn put_file(&self, body: impl Into<Body>) -> Call<PutFile> {
        Call::new(self.core()).bytes("application/octet-stream", body)
    }
}

/// Marks [`Client::put_file`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PutFile;

impl Operation for PutFile {
    type Output = types::Thing;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "put_file",
        method: Method::PUT,
        path: "/file",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
