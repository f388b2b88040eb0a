// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /a b/"quoted"/c\d/é/100%25/{p}/<x>`
    #[inline]
    pub fn escaped(&self, p: &str) -> Call<Escaped> {
        Call::new(self.core()).parameter(0, p)
    }

    /// `GET /$metadata/(key='a')/~me;v=1/@x`
    #[inline]
    pub fn reserved(&self) -> Call<Reserved> {
        Call::new(self.core())
    }

    /// `GET /open{brace`
    #[inline]
    pub fn brace(&self) -> Call<Brace> {
        Call::new(self.core())
    }
}

/// Marks [`Client::escaped`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Escaped;

impl Operation for Escaped {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "escaped",
        method: Method::GET,
        path: "/a%20b/%22quoted%22/c%5Cd/%C3%A9/100%25/{p}/%3Cx%3E",
        parameters: &[Parameter::path("p")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::reserved`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Reserved;

impl Operation for Reserved {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "reserved",
        method: Method::GET,
        path: "/$metadata/(key='a')/~me;v=1/@x",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::brace`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Brace;

impl Operation for Brace {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "brace",
        method: Method::GET,
        path: "/open%7Bbrace",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
