// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /files/{name}`
    ///
    /// - `name`: What it is called.
    #[inline]
    pub fn file(&self, name: &str) -> Call<File> {
        Call::new(self.core()).parameter(0, name)
    }
}

/// Marks [`Client::file`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct File;

impl Operation for File {
    type Output = Bytes;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "file",
        method: Method::GET,
        path: "/files/{name}",
        parameters: &[Parameter::path("name")],
        accept: "application/octet-stream",
        security: &[&[0]],
        server: Some("https://files.example.com"),
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
}
