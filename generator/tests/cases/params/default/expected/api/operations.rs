// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listPets",
        method: Method::GET,
        path: "/pets",
        parameters: &[
            Parameter::query("limit"),
            Parameter::query("order"),
            Parameter::query("wrong"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<ListPets> {
    /// How many.
    ///
    /// `limit` in the query. Default: `20`.
    #[inline]
    pub fn limit(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// `order` in the query. Default: `"up"`.
    #[inline]
    pub fn order(self, value: &types::ListPetsOrder) -> Self {
        self.parameter(1, value)
    }

    /// `wrong` in the query.
    #[inline]
    pub fn wrong(self, value: bool) -> Self {
        self.parameter(2, &value)
    }
}
