// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /users`
    ///
    /// Paginated by the URL at `/@odata.nextLink`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_users(&self) -> Call<ListUsers> {
        Call::new(self.core())
    }

    /// `GET /keys`
    #[inline]
    pub fn list_keys(&self) -> Call<ListKeys> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_users`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListUsers;

impl Operation for ListUsers {
    type Output = types::UserCollection;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listUsers",
        method: Method::GET,
        path: "/users",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::class(2, decode::json)];
}

impl runtime::Listed for ListUsers {
    type Item = types::User;
    const PAGING: runtime::Paging = runtime::Paging::url("/@odata.nextLink");
    const LIST: runtime::pages::List<Self> = |page| page.value.unwrap_or_default();
}

/// Marks [`Client::list_keys`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListKeys;

impl Operation for ListKeys {
    type Output = types::UserCollection;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listKeys",
        method: Method::GET,
        path: "/keys",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
