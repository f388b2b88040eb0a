// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /parameter`
    #[inline]
    pub fn get_parameter(&self) -> Call<GetParameter> {
        Call::new(self.core())
    }

    /// `GET /nowhere`
    #[inline]
    pub fn get_nowhere(&self) -> Call<GetNowhere> {
        Call::new(self.core())
    }

    /// `GET /no-list`
    #[inline]
    pub fn get_no_list(&self) -> Call<GetNoList> {
        Call::new(self.core())
    }

    /// `POST /post`
    #[inline]
    pub fn post_post(&self) -> Call<PostPost> {
        Call::new(self.core())
    }

    /// `GET /unclear`
    #[inline]
    pub fn get_unclear(&self) -> Call<GetUnclear> {
        Call::new(self.core())
    }

    /// `GET /kind`
    #[inline]
    pub fn get_kind(&self) -> Call<GetKind> {
        Call::new(self.core())
    }

    /// `GET /text`
    #[inline]
    pub fn get_text(&self) -> Call<GetText> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_parameter`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetParameter;

impl Operation for GetParameter {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_parameter",
        method: Method::GET,
        path: "/parameter",
        parameters: &[Parameter::header("after")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<GetParameter> {
    /// `after` in the header.
    #[inline]
    pub fn after(self, value: &str) -> Self {
        self.parameter(0, value)
    }
}

/// Marks [`Client::get_nowhere`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetNowhere;

impl Operation for GetNowhere {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_nowhere",
        method: Method::GET,
        path: "/nowhere",
        parameters: &[Parameter::query("after")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<GetNowhere> {
    /// `after` in the query.
    #[inline]
    pub fn after(self, value: &str) -> Self {
        self.parameter(0, value)
    }
}

/// Marks [`Client::get_no_list`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetNoList;

impl Operation for GetNoList {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_no_list",
        method: Method::GET,
        path: "/no-list",
        parameters: &[Parameter::query("after")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<GetNoList> {
    /// `after` in the query.
    #[inline]
    pub fn after(self, value: &str) -> Self {
        self.parameter(0, value)
    }
}

/// Marks [`Client::post_post`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PostPost;

impl Operation for PostPost {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "post_post",
        method: Method::POST,
        path: "/post",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::get_unclear`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetUnclear;

impl Operation for GetUnclear {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_unclear",
        method: Method::GET,
        path: "/unclear",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::get_kind`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetKind;

impl Operation for GetKind {
    type Output = types::Page;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_kind",
        method: Method::GET,
        path: "/kind",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

/// Marks [`Client::get_text`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetText;

impl Operation for GetText {
    type Output = String;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_text",
        method: Method::GET,
        path: "/text",
        accept: "text/plain",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::text)];
}
