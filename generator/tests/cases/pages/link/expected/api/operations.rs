// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /issues`
    ///
    /// Headers of its answers: [`LINK`](ListIssues::LINK).
    ///
    /// Paginated by the header `Link`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_issues(&self) -> Call<ListIssues> {
        Call::new(self.core())
    }

    /// `GET /runs`
    ///
    /// Headers of its answers: [`LINK`](ListRuns::LINK).
    ///
    /// Paginated by the header `Link`: `.items()` gives the items of all pages, `.pages()` the pages.
    #[inline]
    pub fn list_runs(&self) -> Call<ListRuns> {
        Call::new(self.core())
    }

    /// `GET /runs/{id}`
    ///
    /// Headers of its answers: [`LINK`](GetRun::LINK).
    #[inline]
    pub fn get_run(&self, id: &str) -> Call<GetRun> {
        Call::new(self.core()).parameter(0, id)
    }
}

/// Marks [`Client::list_issues`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListIssues;

impl Operation for ListIssues {
    type Output = Vec<types::Issue>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listIssues",
        method: Method::GET,
        path: "/issues",
        parameters: &[Parameter::query("page")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<ListIssues> {
    /// `page` in the query. Default: `1`.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}

impl ListIssues {
    /// `Link` of 200.
    pub const LINK: runtime::Header<Option<String>> = runtime::Header::optional("Link");
}

impl runtime::Listed for ListIssues {
    type Item = types::Issue;
    const PAGING: runtime::Paging = runtime::Paging::link();
    const LIST: runtime::pages::List<Self> = |page| page;
}

/// Marks [`Client::list_runs`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListRuns;

impl Operation for ListRuns {
    type Output = Option<types::ListRunsResponse>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listRuns",
        method: Method::GET,
        path: "/runs",
        parameters: &[Parameter::query("per_page")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, |answer| decode::json(answer).map(Some)),
        Answer::code(204, decode::none),
    ];
}

impl Call<ListRuns> {
    /// `per_page` in the query.
    #[inline]
    pub fn per_page(self, value: i64) -> Self {
        self.parameter(0, &value)
    }
}

impl ListRuns {
    /// `link` of 200.
    pub const LINK: runtime::Header<Option<String>> = runtime::Header::optional("link");
}

impl runtime::Listed for ListRuns {
    type Item = String;
    const PAGING: runtime::Paging = runtime::Paging::link();
    const LIST: runtime::pages::List<Self> = |page| {
        page.map(|page| page.runs.into_option().unwrap_or_default()).unwrap_or_default()
    };
}

/// Marks [`Client::get_run`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetRun;

impl Operation for GetRun {
    type Output = types::GetRunResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getRun",
        method: Method::GET,
        path: "/runs/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl GetRun {
    /// `link` of 200.
    pub const LINK: runtime::Header<Option<String>> = runtime::Header::optional("link");
}
