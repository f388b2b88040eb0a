// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /a`
    #[inline]
    pub fn several_errors(&self) -> Call<SeveralErrors> {
        Call::new(self.core())
    }

    /// `GET /b`
    #[inline]
    pub fn one_error(&self) -> Call<OneError> {
        Call::new(self.core())
    }
}

/// Marks [`Client::several_errors`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SeveralErrors;

impl Operation for SeveralErrors {
    type Output = String;
    type Error = SeveralErrorsFailure;
    const INFO: &'static Info = &Info {
        id: "severalErrors",
        method: Method::GET,
        path: "/a",
        accept: "text/plain, application/json",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::text)];
    const FAILURE: Answers<Self::Error> = SeveralErrorsFailure::ANSWERS;
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
pub enum SeveralErrorsFailure {
    /// Not there.
    Status404(types::Missing),
    /// Broken.
    Status5xx(String),
    /// Else.
    Default(types::Problem),
}

impl SeveralErrorsFailure {
    const ANSWERS: Answers<Self> = &[
        Answer::code(404, |answer| decode::json(answer).map(Self::Status404)),
        Answer::class(5, |answer| decode::text(answer).map(Self::Status5xx)),
        Answer::rest(|answer| decode::json(answer).map(Self::Default)),
    ];
}

/// Marks [`Client::one_error`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct OneError;

impl Operation for OneError {
    type Output = bool;
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "oneError",
        method: Method::GET,
        path: "/b",
        accept: "application/json, application/problem+json",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::class(2, decode::json)];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}
