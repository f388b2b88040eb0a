// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Body, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `PUT /columns`
    #[inline]
    pub fn set_columns<'b>(
        &self,
        body: impl Into<SetColumnsBody<'b>>,
    ) -> Call<SetColumns> {
        body.into().put(Call::new(self.core()))
    }
}

/// Marks [`Client::set_columns`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SetColumns;

impl Operation for SetColumns {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "setColumns",
        method: Method::PUT,
        path: "/columns",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// The body of [`SetColumns`], in one of its media types.
#[derive(Debug)]
#[non_exhaustive]
pub enum SetColumnsBody<'a> {
    /// `*/*`
    Json(&'a [String]),
    /// `multipart/form-data`
    Bytes(&'a str, Body),
}

impl SetColumnsBody<'_> {
    #[inline]
    fn put(self, call: Call<SetColumns>) -> Call<SetColumns> {
        match self {
            Self::Json(body) => call.json("application/json", body),
            Self::Bytes(media_type, body) => call.bytes(media_type, body),
        }
    }
}

impl<'a> From<&'a [String]> for SetColumnsBody<'a> {
    #[inline]
    fn from(body: &'a [String]) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a Vec<String>> for SetColumnsBody<'a> {
    #[inline]
    fn from(body: &'a Vec<String>) -> Self {
        Self::Json(body)
    }
}
