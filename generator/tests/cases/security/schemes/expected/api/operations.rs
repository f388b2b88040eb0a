// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /all`
    #[inline]
    pub fn inherits(&self) -> Call<Inherits> {
        Call::new(self.core())
    }

    /// `GET /either`
    #[inline]
    pub fn either(&self) -> Call<Either> {
        Call::new(self.core())
    }

    /// `GET /open`
    #[inline]
    pub fn open(&self) -> Call<Open> {
        Call::new(self.core())
    }

    /// `GET /maybe`
    #[inline]
    pub fn maybe(&self) -> Call<Maybe> {
        Call::new(self.core())
    }
}

/// Marks [`Client::inherits`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Inherits;

impl Operation for Inherits {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "inherits",
        method: Method::GET,
        path: "/all",
        security: &[&[0, 1]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::either`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Either;

impl Operation for Either {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "either",
        method: Method::GET,
        path: "/either",
        security: &[&[4], &[5], &[2, 3]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::open`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Open;

impl Operation for Open {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "open",
        method: Method::GET,
        path: "/open",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::maybe`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Maybe;

impl Operation for Maybe {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "maybe",
        method: Method::GET,
        path: "/maybe",
        security: &[&[], &[5]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
