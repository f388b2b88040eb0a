// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `POST /login`
    #[inline]
    pub fn login(&self, body: &types::LoginRequest) -> Call<Login> {
        Call::new(self.core())
            .form(
                "application/x-www-form-urlencoded",
                &[Parameter::query("scopes").joined()],
                body,
            )
    }

    /// `POST /upload`
    #[inline]
    pub fn upload(&self, body: &types::UploadRequest) -> Call<Upload> {
        Call::new(self.core()).multipart("multipart/form-data", &[], body)
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
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
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
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
