// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
};

impl Client {
    /// A file of a user.
    ///
    /// `GET /users/{id}/files/{path}`
    #[inline]
    pub fn read_file(
        &self,
        id: i64,
        path: &str,
        from: &runtime::Date,
        x_mode: &types::ReadFileXMode,
    ) -> Call<ReadFile> {
        Call::new(self.core())
            .parameter(0, &id)
            .parameter(1, path)
            .parameter(2, from)
            .parameter(5, x_mode)
    }
}

/// Marks [`Client::read_file`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ReadFile;

impl Operation for ReadFile {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "readFile",
        method: Method::GET,
        path: "/users/{id}/files/{path}",
        parameters: &[
            Parameter {
                name: "id",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "path",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "from",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "limit",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "X-Trace",
                location: Location::Header,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "X-Mode",
                location: Location::Header,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "session",
                location: Location::Cookie,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            204 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}

impl Call<ReadFile> {
    /// How much at most.
    ///
    /// `limit` in the query. Default: `10`.
    pub fn limit(self, value: i64) -> Self {
        self.parameter(3, &value)
    }

    /// `X-Trace` in the header.
    pub fn x_trace(self, value: &str) -> Self {
        self.parameter(4, value)
    }

    /// `session` in the cookie.
    #[deprecated]
    pub fn session(self, value: &str) -> Self {
        self.parameter(6, value)
    }
}
