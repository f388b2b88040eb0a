// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `POST /pets`
    #[inline]
    pub fn add_pet(&self) -> Call<AddPet> {
        Call::new(self.core())
    }

    /// `POST /copies`
    #[inline]
    pub fn copy_pet(&self) -> Call<CopyPet> {
        Call::new(self.core())
    }
}

/// Marks [`Client::add_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddPet;

impl Operation for AddPet {
    type Output = types::PetsPost;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addPet",
        method: Method::POST,
        path: "/pets",
        parameters: &[Parameter::query("limit")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<AddPet> {
    /// `limit` in the query.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::PetsPost2) -> Self {
        self.json("application/json", body)
    }
}

/// Marks [`Client::copy_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CopyPet;

impl Operation for CopyPet {
    type Output = types::PetsPost;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "copyPet",
        method: Method::POST,
        path: "/copies",
        parameters: &[Parameter::query("limit")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<CopyPet> {
    /// `limit` in the query.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::PetsPost2) -> Self {
        self.json("application/json", body)
    }
}
