// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation};

impl Client {
    /// `GET /events`
    #[inline]
    pub fn events(&self) -> Call<Events> {
        Call::new(self.core())
    }

    /// `GET /rows`
    #[inline]
    pub fn rows(&self) -> Call<Rows> {
        Call::new(self.core())
    }
}

/// Marks [`Client::events`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Events;

impl Operation for Events {
    type Output = runtime::EventStream<types::EventData>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "events",
        method: Method::GET,
        path: "/events",
        accept: "text/event-stream",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::events).streamed(),
    ];
}

/// Marks [`Client::rows`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Rows;

impl Operation for Rows {
    type Output = runtime::JsonStream<Vec<i64>>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "rows",
        method: Method::GET,
        path: "/rows",
        accept: "application/jsonl",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::lines).streamed(),
    ];
}
