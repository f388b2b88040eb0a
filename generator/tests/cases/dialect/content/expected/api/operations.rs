// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Bytes, Call, DecodeError, Info, Method, Operation, Received, decode,
};

impl Client {
    /// `PUT /file`
    #[inline]
    pub fn put_file(&self, body: impl Into<Bytes>) -> Call<PutFile> {
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
