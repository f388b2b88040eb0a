// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `GET /pets/{ids}`
    #[inline]
    pub fn list_pets(&self, ids: &[i64]) -> Call<ListPets> {
        Call::new(self.core()).parameter(0, ids)
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
        path: "/pets/{ids}",
        parameters: &[
            Parameter::path("ids"),
            Parameter::query("plain").joined(),
            Parameter::query("spaced").style(Style::Space),
            Parameter::query("piped").style(Style::Pipe),
            Parameter::query("repeated"),
            Parameter::query("tabbed"),
            Parameter::query("nested"),
            Parameter::header("piped-header"),
            Parameter::query("wrong").joined(),
            Parameter::header("repeated-header"),
            Parameter::query("limit"),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<ListPets> {
    /// `plain` in the query.
    #[inline]
    pub fn plain(self, value: &[String]) -> Self {
        self.parameter(1, value)
    }

    /// `spaced` in the query.
    #[inline]
    pub fn spaced(self, value: &[String]) -> Self {
        self.parameter(2, value)
    }

    /// `piped` in the query.
    #[inline]
    pub fn piped(self, value: &[String]) -> Self {
        self.parameter(3, value)
    }

    /// `repeated` in the query.
    #[inline]
    pub fn repeated(self, value: &[types::ListPetsRepeatedItem]) -> Self {
        self.parameter(4, value)
    }

    /// `tabbed` in the query.
    #[inline]
    pub fn tabbed(self, value: &str) -> Self {
        self.parameter(5, value)
    }

    /// `nested` in the query.
    #[inline]
    pub fn nested(self, value: &[String]) -> Self {
        self.parameter(6, value)
    }

    /// `piped-header` in the header.
    #[inline]
    pub fn piped_header(self, value: &str) -> Self {
        self.parameter(7, value)
    }

    /// `wrong` in the query.
    #[inline]
    pub fn wrong(self, value: &[String]) -> Self {
        self.parameter(8, value)
    }

    /// `repeated-header` in the header.
    #[inline]
    pub fn repeated_header(self, value: &[String]) -> Self {
        self.parameter(9, value)
    }

    /// `limit` in the query. Default: `20`.
    #[inline]
    pub fn limit(self, value: i32) -> Self {
        self.parameter(10, &value)
    }
}
