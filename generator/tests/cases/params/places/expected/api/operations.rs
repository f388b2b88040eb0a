// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
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
            Parameter::path("id"),
            Parameter::path("path"),
            Parameter::query("from"),
            Parameter::query("limit"),
            Parameter::header("X-Trace"),
            Parameter::header("X-Mode"),
            Parameter::cookie("session"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<ReadFile> {
    /// How much at most.
    ///
    /// `limit` in the query. Default: `10`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.parameter(3, &value)
    }

    /// `X-Trace` in the header.
    #[inline]
    pub fn x_trace(self, value: &str) -> Self {
        self.parameter(4, value)
    }

    /// `session` in the cookie.
    #[deprecated]
    #[inline]
    pub fn session(self, value: &str) -> Self {
        self.parameter(6, value)
    }
}
