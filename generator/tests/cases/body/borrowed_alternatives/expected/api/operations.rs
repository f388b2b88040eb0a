// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Body, Bytes, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `PUT /notes`
    #[inline]
    pub fn replace_note(&self) -> Call<ReplaceNote> {
        Call::new(self.core())
    }

    /// `POST /notes`
    #[inline]
    pub fn add_note<'b>(&self, body: impl Into<AddNoteBody<'b>>) -> Call<AddNote> {
        body.into().put(Call::new(self.core()))
    }
}

/// Marks [`Client::replace_note`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ReplaceNote;

impl Operation for ReplaceNote {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "replaceNote",
        method: Method::PUT,
        path: "/notes",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<ReplaceNote> {
    /// Sends a body.
    #[inline]
    pub fn body<'b>(self, body: impl Into<ReplaceNoteBody<'b>>) -> Self {
        body.into().put(self)
    }
}

/// The body of [`ReplaceNote`], in one of its media types.
#[derive(Debug)]
#[non_exhaustive]
pub enum ReplaceNoteBody<'a> {
    /// `text/plain`
    Text(&'a str),
    /// `application/octet-stream`
    Bytes(Body),
}

impl ReplaceNoteBody<'_> {
    #[inline]
    fn put(self, call: Call<ReplaceNote>) -> Call<ReplaceNote> {
        match self {
            Self::Text(body) => call.text("text/plain", body),
            Self::Bytes(body) => call.bytes("application/octet-stream", body),
        }
    }
}

impl<'a> From<&'a str> for ReplaceNoteBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

impl From<Body> for ReplaceNoteBody<'_> {
    #[inline]
    fn from(body: Body) -> Self {
        Self::Bytes(body)
    }
}

impl From<Bytes> for ReplaceNoteBody<'_> {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::Bytes(body.into())
    }
}

/// Marks [`Client::add_note`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddNote;

impl Operation for AddNote {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addNote",
        method: Method::POST,
        path: "/notes",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// The body of [`AddNote`], in one of its media types.
#[derive(Debug)]
#[non_exhaustive]
pub enum AddNoteBody<'a> {
    /// `text/plain`
    Text(&'a str),
    /// `application/octet-stream`
    Bytes(Body),
}

impl AddNoteBody<'_> {
    #[inline]
    fn put(self, call: Call<AddNote>) -> Call<AddNote> {
        match self {
            Self::Text(body) => call.text("text/plain", body),
            Self::Bytes(body) => call.bytes("application/octet-stream", body),
        }
    }
}

impl<'a> From<&'a str> for AddNoteBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

impl From<Body> for AddNoteBody<'_> {
    #[inline]
    fn from(body: Body) -> Self {
        Self::Bytes(body)
    }
}

impl From<Bytes> for AddNoteBody<'_> {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::Bytes(body.into())
    }
}
