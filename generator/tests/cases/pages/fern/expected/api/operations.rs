// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /users`
    ///
    /// Paginated by `after`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_users(&self) -> Call<ListUsers> {
        Call::new(self.core())
    }

    /// `POST /users`
    ///
    /// Paginated by `/page/after` of the body: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn search_users(&self, body: &types::SearchUsersRequest) -> Call<SearchUsers> {
        Call::new(self.core()).json("application/json", body)
    }

    /// `GET /users/by-number`
    ///
    /// Paginated by `page`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_by_number(&self) -> Call<ListByNumber> {
        Call::new(self.core())
    }

    /// `GET /users/by-offset`
    ///
    /// Paginated by `skip`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_by_offset(&self, skip: i64) -> Call<ListByOffset> {
        Call::new(self.core()).parameter(0, &skip)
    }
}

/// Marks [`Client::list_users`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListUsers;

impl Operation for ListUsers {
    type Output = types::Users;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listUsers",
        method: Method::GET,
        path: "/users",
        parameters: &[Parameter::query("after")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListUsers> {
    /// `after` in the query.
    #[inline]
    pub fn after(self, value: &str) -> Self {
        self.parameter(0, value)
    }
}

impl runtime::Listed for ListUsers {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::cursor("/after").query(0);
    const LIST: runtime::pages::List<Self> = |page| page.users;
}

/// Marks [`Client::search_users`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SearchUsers;

impl Operation for SearchUsers {
    type Output = types::Users;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "searchUsers",
        method: Method::POST,
        path: "/users",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl runtime::Listed for SearchUsers {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::cursor("/after")
        .body("/page/after");
    const LIST: runtime::pages::List<Self> = |page| page.users;
}

/// Marks [`Client::list_by_number`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListByNumber;

impl Operation for ListByNumber {
    type Output = types::Users;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listByNumber",
        method: Method::GET,
        path: "/users/by-number",
        parameters: &[Parameter::query("page")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListByNumber> {
    /// `page` in the query.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}

impl runtime::Listed for ListByNumber {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::page("/users")
        .query(0)
        .more("/more");
    const LIST: runtime::pages::List<Self> = |page| page.users;
}

/// Marks [`Client::list_by_offset`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListByOffset;

impl Operation for ListByOffset {
    type Output = types::Users;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listByOffset",
        method: Method::GET,
        path: "/users/by-offset",
        parameters: &[Parameter::query("skip"), Parameter::query("take")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListByOffset> {
    /// `take` in the query.
    #[inline]
    pub fn take(self, value: i64) -> Self {
        self.parameter(1, &value)
    }
}

impl runtime::Listed for ListByOffset {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::offset("/users").query(0);
    const LIST: runtime::pages::List<Self> = |page| page.users;
}
