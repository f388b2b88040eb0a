// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /a`
    #[inline]
    pub fn read(&self) -> Call<Read> {
        Call::new(self.core())
    }

    /// `GET /b`
    #[inline]
    pub fn get_b(&self) -> Call<GetB> {
        Call::new(self.core())
    }

    /// `GET /c`
    #[inline]
    pub fn read2(&self) -> Call<Read2> {
        Call::new(self.core())
    }
}

/// Marks [`Client::read`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Read;

impl Operation for Read {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "read",
        method: Method::GET,
        path: "/a",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::get_b`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetB;

impl Operation for GetB {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_b",
        method: Method::GET,
        path: "/b",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::read2`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Read2;

impl Operation for Read2 {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "Read",
        method: Method::GET,
        path: "/c",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
