// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Body, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `PUT /pets`
    #[inline]
    pub fn replace_pet(&self, tenant: &str, body: &types::Pet) -> Call<ReplacePet> {
        Call::new(self.core())
            .parameter(0, tenant)
            .json("application/merge-patch+json", body)
    }

    /// `POST /pets`
    #[inline]
    pub fn add_pet(&self, tenant: &str, body: &types::Pet) -> Call<AddPet> {
        Call::new(self.core()).parameter(0, tenant).json("application/json", body)
    }

    /// `PATCH /pets`
    ///
    /// - `body`: What changes.
    #[inline]
    pub fn change_pet(
        &self,
        tenant: &str,
        body: &types::ChangePetRequest,
    ) -> Call<ChangePet> {
        Call::new(self.core()).parameter(0, tenant).json("application/json", body)
    }

    /// `PUT /photo`
    #[inline]
    pub fn put_photo(&self) -> Call<PutPhoto> {
        Call::new(self.core())
    }
}

/// Marks [`Client::replace_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ReplacePet;

impl Operation for ReplacePet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "replacePet",
        method: Method::PUT,
        path: "/pets",
        parameters: &[Parameter::header("tenant")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::add_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddPet;

impl Operation for AddPet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addPet",
        method: Method::POST,
        path: "/pets",
        parameters: &[Parameter::header("tenant")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(201, decode::empty)];
}

/// Marks [`Client::change_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ChangePet;

impl Operation for ChangePet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "changePet",
        method: Method::PATCH,
        path: "/pets",
        parameters: &[Parameter::header("tenant")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::put_photo`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PutPhoto;

impl Operation for PutPhoto {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "putPhoto",
        method: Method::PUT,
        path: "/photo",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<PutPhoto> {
    /// Sends a body.
    #[inline]
    pub fn body(self, body: impl Into<Body>) -> Self {
        self.bytes("image/png", body)
    }
}
