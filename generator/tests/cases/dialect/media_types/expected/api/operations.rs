// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /things`
    #[inline]
    pub fn list_things(&self) -> Call<ListThings> {
        Call::new(self.core())
    }

    /// `GET /others`
    #[inline]
    pub fn list_others(&self) -> Call<ListOthers> {
        Call::new(self.core())
    }

    /// `GET /events`
    #[inline]
    pub fn events(&self) -> Call<Events> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_things`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListThings;

impl Operation for ListThings {
    type Output = types::ListThingsResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_things",
        method: Method::GET,
        path: "/things",
        security: &[&[0], &[]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::list_others`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListOthers;

impl Operation for ListOthers {
    type Output = types::ListOthersResponse;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_others",
        method: Method::GET,
        path: "/others",
        security: &[&[0], &[]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::events`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Events;

impl Operation for Events {
    type Output = runtime::JsonStream<types::Event>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "events",
        method: Method::GET,
        path: "/events",
        accept: "application/jsonl",
        security: &[&[0], &[]],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::lines).streamed(),
    ];
}
