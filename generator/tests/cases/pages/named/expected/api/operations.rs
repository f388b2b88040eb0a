// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /lists`
    ///
    /// Headers of its answers: [`LINK`](List::LINK).
    ///
    /// Paginated by the header `Link`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list(&self) -> Call<List> {
        Call::new(self.core())
    }

    /// `GET /others`
    #[inline]
    pub fn others(&self) -> Call<Others> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct List;

impl Operation for List {
    type Output = Vec<String>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list",
        method: Method::GET,
        path: "/lists",
        parameters: &[Parameter::query("items"), Parameter::query("pages")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<List> {
    /// `items` in the query.
    #[inline]
    pub fn items2(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// `pages` in the query.
    #[inline]
    pub fn pages2(self, value: i64) -> Self {
        self.parameter(1, &value)
    }
}

impl List {
    /// `Link` of 200.
    pub const LINK: runtime::Header<Option<String>> = runtime::Header::optional("Link");
}

impl runtime::Listed for List {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::link();
    const LIST: runtime::pages::List<Self> = |page| page;
}

/// Marks [`Client::others`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Others;

impl Operation for Others {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "others",
        method: Method::GET,
        path: "/others",
        parameters: &[Parameter::query("items")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Others> {
    /// `items` in the query.
    #[inline]
    pub fn items(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}
