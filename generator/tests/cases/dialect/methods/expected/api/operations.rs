// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /things/{id}`
    #[inline]
    pub fn get_thing(&self, id: &str) -> Call<GetThing> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `POST /things/{id}`
    #[inline]
    pub fn post_thing(&self, id: &str) -> Call<PostThing> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `QUERY /things/{id}`
    #[inline]
    pub fn query_things(
        &self,
        id: &str,
        body: &types::QueryThingsRequest,
    ) -> Call<QueryThings> {
        Call::new(self.core()).parameter(0, id).json("application/json", body)
    }

    /// `COPY /things/{id}`
    #[inline]
    pub fn copy_thing(&self, id: &str) -> Call<CopyThing> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `LINK /things/{id}`
    #[inline]
    pub fn link_things_id(&self, id: &str) -> Call<LinkThingsId> {
        Call::new(self.core()).parameter(0, id)
    }
}

/// Marks [`Client::get_thing`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetThing;

impl Operation for GetThing {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_thing",
        method: Method::GET,
        path: "/things/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::post_thing`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PostThing;

impl Operation for PostThing {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "post_thing",
        method: Method::POST,
        path: "/things/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::query_things`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct QueryThings;

impl Operation for QueryThings {
    type Output = String;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "query_things",
        other_method: Some("QUERY"),
        path: "/things/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::copy_thing`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CopyThing;

impl Operation for CopyThing {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "copy_thing",
        other_method: Some("COPY"),
        path: "/things/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::link_things_id`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct LinkThingsId;

impl Operation for LinkThingsId {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "link_things_id",
        other_method: Some("LINK"),
        path: "/things/{id}",
        parameters: &[Parameter::path("id")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
