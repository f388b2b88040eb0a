// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Bytes, Call, DecodeError, Info, Location, Method, Operation, Parameter, Received,
    Style, decode,
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
        parameters: &[
            Parameter {
                name: "name",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
        ],
        accept: "application/octet-stream",
        security: &[&[0]],
        server: Some("https://files.example.com"),
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::bytes(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}
