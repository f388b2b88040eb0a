// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /agents`
    ///
    /// Paginated by `page_token`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_agents(&self) -> Call<ListAgents> {
        Call::new(self.core())
    }

    /// `GET /agents/by-page`
    ///
    /// Paginated by `page`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_by_page(&self) -> Call<ListByPage> {
        Call::new(self.core())
    }

    /// `GET /agents/by-url`
    ///
    /// Paginated by the URL at `/next`: `.pages()` gives all pages.
    #[inline]
    pub fn list_by_url(&self) -> Call<ListByUrl> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_agents`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListAgents;

impl Operation for ListAgents {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listAgents",
        method: Method::GET,
        path: "/agents",
        parameters: &[Parameter::query("size"), Parameter::query("page_token")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListAgents> {
    /// `size` in the query.
    #[inline]
    pub fn size(self, value: i64) -> Self {
        self.parameter(0, &value)
    }

    /// `page_token` in the query.
    #[inline]
    pub fn page_token(self, value: &str) -> Self {
        self.parameter(1, value)
    }
}

impl runtime::Listed for ListAgents {
    type Item = types::Agent;
    const PAGING: runtime::Paging = runtime::Paging::cursor("/result/data/-1/id")
        .query(1);
    const LIST: runtime::pages::List<Self> = |page| {
        page.result.map(|page| page.data).unwrap_or_default()
    };
}

/// Marks [`Client::list_by_page`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListByPage;

impl Operation for ListByPage {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listByPage",
        method: Method::GET,
        path: "/agents/by-page",
        parameters: &[Parameter::query("page")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListByPage> {
    /// `page` in the query. Default: `0`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}

impl runtime::Listed for ListByPage {
    type Item = types::Agent;
    const PAGING: runtime::Paging = runtime::Paging::page("/result/data")
        .query(0)
        .total("/pages")
        .first(0);
    const LIST: runtime::pages::List<Self> = |page| {
        page.result.map(|page| page.data).unwrap_or_default()
    };
}

/// Marks [`Client::list_by_url`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListByUrl;

impl Operation for ListByUrl {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listByUrl",
        method: Method::GET,
        path: "/agents/by-url",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl runtime::Paginated for ListByUrl {
    const PAGING: runtime::Paging = runtime::Paging::url("/next");
}
