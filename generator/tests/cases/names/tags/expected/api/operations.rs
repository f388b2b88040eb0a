// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

/// A group of operations.
#[derive(Clone, Copy, Debug)]
pub struct Operations<'a> {
    pub(crate) client: &'a Client,
}

impl Client {
    /// A group of operations.
    #[inline]
    #[must_use]
    pub fn operations(&self) -> Operations<'_> {
        Operations { client: self }
    }
}

impl Operations<'_> {
    /// An operation without an identifier.
    ///
    /// `GET /toys/{type}`
    #[inline]
    pub fn get_toys_type(&self, r#type: &str) -> Call<GetToysType> {
        Call::new(self.client.core()).parameter(0, r#type)
    }
}

/// Marks [`Operations::get_toys_type`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetToysType;

impl Operation for GetToysType {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_toys_type",
        method: Method::GET,
        path: "/toys/{type}",
        parameters: &[Parameter::path("type")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
