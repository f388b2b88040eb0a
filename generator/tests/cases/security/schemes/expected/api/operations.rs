// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

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
