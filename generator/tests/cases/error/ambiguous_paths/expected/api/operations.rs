// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /pets/{id}`
    #[inline]
    pub fn by_id(&self, id: &str) -> Call<ById> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `GET /pets/{name}`
    #[inline]
    pub fn by_name(&self, name: &str) -> Call<ByName> {
        Call::new(self.core()).parameter(0, name)
    }

    /// `GET /pets/{undeclared}/toys`
    #[inline]
    pub fn toys(&self, undeclared: &str) -> Call<Toys> {
        Call::new(self.core()).parameter(0, undeclared)
    }
}

/// Marks [`Client::by_id`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ById;

impl Operation for ById {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "byId",
        method: Method::GET,
        path: "/pets/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::by_name`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ByName;

impl Operation for ByName {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "byName",
        method: Method::GET,
        path: "/pets/{name}",
        parameters: &[Parameter::path("name")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::toys`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Toys;

impl Operation for Toys {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "toys",
        method: Method::GET,
        path: "/pets/{undeclared}/toys",
        parameters: &[Parameter::path("undeclared")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
