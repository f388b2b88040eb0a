// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Bytes, Call, DecodeError, Info, Method, Operation, Received, decode,
};

impl Client {
    /// `POST /login`
    #[inline]
    pub fn login(&self, body: &types::LoginRequest) -> Call<Login> {
        Call::new(self.core()).form("application/x-www-form-urlencoded", body)
    }

    /// `POST /upload`
    #[inline]
    pub fn upload(&self, media_type: &str, body: impl Into<Bytes>) -> Call<Upload> {
        Call::new(self.core()).bytes(media_type, body)
    }
}

/// Marks [`Client::login`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Login;

impl Operation for Login {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "login",
        method: Method::POST,
        path: "/login",
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

/// Marks [`Client::upload`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Upload;

impl Operation for Upload {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "upload",
        method: Method::POST,
        path: "/upload",
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
