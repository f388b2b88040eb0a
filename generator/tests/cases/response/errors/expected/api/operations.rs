// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, types};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

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
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::text(answer)),
            _ => None,
        }
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        match answer.status().as_u16() {
            404 => Some(decode::json(answer).map(SeveralErrorsFailure::Status404)),
            500..=599 => Some(decode::text(answer).map(SeveralErrorsFailure::Status5xx)),
            _ => Some(decode::json(answer).map(SeveralErrorsFailure::Default)),
        }
    }
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
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200..=299 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        Some(decode::json(answer))
    }
}
