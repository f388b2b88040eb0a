// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Body, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `PUT /anything`
    #[inline]
    pub fn put_anything(
        &self,
        media_type: &str,
        body: impl Into<Body>,
    ) -> Call<PutAnything> {
        Call::new(self.core()).bytes(media_type, body)
    }

    /// `PUT /picture`
    #[inline]
    pub fn put_picture(
        &self,
        media_type: &str,
        body: impl Into<Body>,
    ) -> Call<PutPicture> {
        Call::new(self.core()).bytes(media_type, body)
    }

    /// `PUT /object`
    #[inline]
    pub fn put_object(&self, body: &types::PutObjectRequest) -> Call<PutObject> {
        Call::new(self.core()).json("application/json", body)
    }

    /// `PUT /mixed`
    #[inline]
    pub fn put_mixed(&self, body: &types::PutMixedRequest) -> Call<PutMixed> {
        Call::new(self.core()).multipart("multipart/mixed", &[], body)
    }
}

/// Marks [`Client::put_anything`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PutAnything;

impl Operation for PutAnything {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "put_anything",
        method: Method::PUT,
        path: "/anything",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::put_picture`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PutPicture;

impl Operation for PutPicture {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "put_picture",
        method: Method::PUT,
        path: "/picture",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::put_object`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PutObject;

impl Operation for PutObject {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "put_object",
        method: Method::PUT,
        path: "/object",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::put_mixed`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PutMixed;

impl Operation for PutMixed {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "put_mixed",
        method: Method::PUT,
        path: "/mixed",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
