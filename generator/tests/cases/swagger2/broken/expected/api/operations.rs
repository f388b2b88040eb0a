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

    /// `POST /cats`
    ///
    /// Headers of its answers: [`X`](AddCat::X).
    #[inline]
    pub fn add_cat(&self) -> Call<AddCat> {
        Call::new(self.core())
    }
}

/// Marks [`Client::add_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddPet;

impl Operation for AddPet {
    type Output = runtime::Json;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addPet",
        method: Method::POST,
        path: "/pets",
        parameters: &[Parameter::query("fourth").joined()],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<AddPet> {
    /// `fourth` in the query.
    #[inline]
    pub fn fourth(self, value: &[runtime::Json]) -> Self {
        self.parameter(0, value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::AddPetRequest) -> Self {
        self.json("application/json", body)
    }
}

/// Marks [`Client::add_cat`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddCat;

impl Operation for AddCat {
    type Output = runtime::Map;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addCat",
        method: Method::POST,
        path: "/cats",
        parameters: &[Parameter::query("a")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(201, decode::json)];
}

impl Call<AddCat> {
    /// `a` in the query.
    #[inline]
    pub fn a(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &str) -> Self {
        self.json("application/json", body)
    }
}

impl AddCat {
    /// `X` of 201.
    pub const X: runtime::Header<Option<runtime::Json>> = runtime::Header::optional("X");
}
