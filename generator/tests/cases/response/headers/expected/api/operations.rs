// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /pets`
    ///
    /// Headers of its answers: [`X_RATE_LIMIT`](ListPets::X_RATE_LIMIT), [`X_EXPIRES`](ListPets::X_EXPIRES), [`X_TAGS`](ListPets::X_TAGS), [`X_PAGE`](ListPets::X_PAGE), [`X_META`](ListPets::X_META), [`X_MOOD`](ListPets::X_MOOD), [`TYPE`](ListPets::TYPE), [`LINK`](ListPets::LINK), [`SET_COOKIE`](ListPets::SET_COOKIE), [`RETRY_AFTER`](ListPets::RETRY_AFTER), [`X_RATE_LIMIT_DEFAULT`](ListPets::X_RATE_LIMIT_DEFAULT).
    ///
    /// Paginated by the header `Link`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = Vec<String>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listPets",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl ListPets {
    /// Calls left, *really*.
    ///
    /// `X-Rate-Limit` of 200, 404.
    pub const X_RATE_LIMIT: runtime::Header<Option<i32>> = runtime::Header::optional(
        "X-Rate-Limit",
    );
    /// `X-Expires` of 200.
    #[deprecated]
    pub const X_EXPIRES: runtime::Header<Option<runtime::DateTime>> = runtime::Header::optional(
        "X-Expires",
    );
    /// `X-Tags` of 200.
    pub const X_TAGS: runtime::Header<Option<Vec<String>>> = runtime::Header::optional(
            "X-Tags",
        )
        .exploded();
    /// `X-Page` of 200.
    pub const X_PAGE: runtime::Header<Option<types::Page>> = runtime::Header::optional(
            "X-Page",
        )
        .exploded();
    /// `X-Meta` of 200.
    pub const X_META: runtime::Header<Option<types::Page>> = runtime::Header::optional(
            "X-Meta",
        )
        .json();
    /// `X-Mood` of 200.
    pub const X_MOOD: runtime::Header<Option<types::ListPetsResponseXMood>> = runtime::Header::optional(
        "X-Mood",
    );
    /// `type` of 200.
    pub const TYPE: runtime::Header<Option<String>> = runtime::Header::optional("type");
    /// Where the other pages are.
    ///
    /// `Link` of 200.
    pub const LINK: runtime::Header<Option<String>> = runtime::Header::optional("Link");
    /// `Set-Cookie` of 200.
    pub const SET_COOKIE: runtime::Header<Option<String>> = runtime::Header::optional(
        "Set-Cookie",
    );
    /// `Retry-After` of 404.
    pub const RETRY_AFTER: runtime::Header<Option<i64>> = runtime::Header::optional(
        "Retry-After",
    );
    /// `x-rate-limit` of default.
    pub const X_RATE_LIMIT_DEFAULT: runtime::Header<Option<String>> = runtime::Header::optional(
        "x-rate-limit",
    );
}

impl runtime::Listed for ListPets {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::link();
    const LIST: runtime::pages::List<Self> = |page| page;
}
