// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Body, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `POST /form`
    #[inline]
    pub fn send_form(&self, body: &types::SendFormRequest) -> Call<SendForm> {
        Call::new(self.core()).form("application/x-www-form-urlencoded", &[], body)
    }

    /// `PUT /text`
    #[inline]
    pub fn send_text(&self, body: &str) -> Call<SendText> {
        Call::new(self.core()).text("text/plain", body)
    }

    /// `PUT /bytes`
    #[inline]
    pub fn send_bytes(&self, body: impl Into<Body>) -> Call<SendBytes> {
        Call::new(self.core()).bytes("application/pdf", body)
    }

    /// `PUT /list`
    #[inline]
    pub fn send_list(&self, body: &[String]) -> Call<SendList> {
        Call::new(self.core()).json("application/json", body)
    }
}

/// Marks [`Client::send_form`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SendForm;

impl Operation for SendForm {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "sendForm",
        method: Method::POST,
        path: "/form",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::send_text`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SendText;

impl Operation for SendText {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "sendText",
        method: Method::PUT,
        path: "/text",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::send_bytes`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SendBytes;

impl Operation for SendBytes {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "sendBytes",
        method: Method::PUT,
        path: "/bytes",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::send_list`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SendList;

impl Operation for SendList {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "sendList",
        method: Method::PUT,
        path: "/list",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
