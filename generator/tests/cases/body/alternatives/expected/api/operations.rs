// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Body, Bytes, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `POST /pets`
    #[inline]
    pub fn create_pet<'b>(&self, body: impl Into<CreatePetBody<'b>>) -> Call<CreatePet> {
        body.into().put(Call::new(self.core()))
    }

    /// `PUT /names`
    #[inline]
    pub fn set_names(&self) -> Call<SetNames> {
        Call::new(self.core())
    }
}

/// Marks [`Client::create_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CreatePet;

impl Operation for CreatePet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "create_pet",
        method: Method::POST,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// The body of [`CreatePet`], in one of its media types.
#[derive(Debug)]
#[non_exhaustive]
pub enum CreatePetBody<'a> {
    /// `application/json`
    Json(&'a types::Pet),
    /// `application/xml`
    Text(&'a str),
    /// `application/x-www-form-urlencoded`
    Form(&'a types::Pet),
    /// `application/vnd.pets+json`
    ApplicationVndPetsJson(&'a [types::Pet]),
    /// `image/png`
    Bytes(Body),
}

impl CreatePetBody<'_> {
    #[inline]
    fn put(self, call: Call<CreatePet>) -> Call<CreatePet> {
        match self {
            Self::Json(body) => call.json("application/json", body),
            Self::Text(body) => call.text("application/xml", body),
            Self::Form(body) => call.form("application/x-www-form-urlencoded", &[], body),
            Self::ApplicationVndPetsJson(body) => {
                call.json("application/vnd.pets+json", body)
            }
            Self::Bytes(body) => call.bytes("image/png", body),
        }
    }
}

impl<'a> From<&'a types::Pet> for CreatePetBody<'a> {
    #[inline]
    fn from(body: &'a types::Pet) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a str> for CreatePetBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}

impl From<Body> for CreatePetBody<'_> {
    #[inline]
    fn from(body: Body) -> Self {
        Self::Bytes(body)
    }
}

impl From<Bytes> for CreatePetBody<'_> {
    #[inline]
    fn from(body: Bytes) -> Self {
        Self::Bytes(body.into())
    }
}

/// Marks [`Client::set_names`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SetNames;

impl Operation for SetNames {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "set_names",
        method: Method::PUT,
        path: "/names",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<SetNames> {
    /// Sends a body.
    #[inline]
    pub fn body<'b>(self, body: impl Into<SetNamesBody<'b>>) -> Self {
        body.into().put(self)
    }
}

/// The body of [`SetNames`], in one of its media types.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum SetNamesBody<'a> {
    /// `application/json`
    Json(&'a [String]),
    /// `text/csv`
    Text(&'a str),
}

impl SetNamesBody<'_> {
    #[inline]
    fn put(self, call: Call<SetNames>) -> Call<SetNames> {
        match self {
            Self::Json(body) => call.json("application/json", body),
            Self::Text(body) => call.text("text/csv", body),
        }
    }
}

impl<'a> From<&'a [String]> for SetNamesBody<'a> {
    #[inline]
    fn from(body: &'a [String]) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a Vec<String>> for SetNamesBody<'a> {
    #[inline]
    fn from(body: &'a Vec<String>) -> Self {
        Self::Json(body)
    }
}

impl<'a> From<&'a str> for SetNamesBody<'a> {
    #[inline]
    fn from(body: &'a str) -> Self {
        Self::Text(body)
    }
}
