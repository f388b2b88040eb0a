// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `GET /text`
    #[inline]
    pub fn text(&self) -> Call<Text> {
        Call::new(self.core())
    }

    /// `GET /count`
    #[inline]
    pub fn count(&self) -> Call<Count> {
        Call::new(self.core())
    }

    /// `GET /xml`
    #[inline]
    pub fn xml(&self) -> Call<Xml> {
        Call::new(self.core())
    }

    /// `GET /form`
    #[inline]
    pub fn form(&self) -> Call<Form> {
        Call::new(self.core())
    }
}

/// Marks [`Client::text`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Text;

impl Operation for Text {
    type Output = String;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "text",
        method: Method::GET,
        path: "/text",
        accept: "text/plain",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::text)];
}

/// Marks [`Client::count`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Count;

impl Operation for Count {
    type Output = i64;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "count",
        method: Method::GET,
        path: "/count",
        accept: "text/plain",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::xml`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Xml;

impl Operation for Xml {
    type Output = String;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "xml",
        method: Method::GET,
        path: "/xml",
        accept: "application/atom+xml",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::text)];
}

/// Marks [`Client::form`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Form;

impl Operation for Form {
    type Output = Bytes;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "form",
        method: Method::GET,
        path: "/form",
        accept: "application/x-www-form-urlencoded",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
}
