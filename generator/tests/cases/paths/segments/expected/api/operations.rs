// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `GET /root/{b}{a}`
    #[inline]
    pub fn two_in_a_row(&self, b: i64, a: &str) -> Call<TwoInARow> {
        Call::new(self.core()).parameter(0, &b).parameter(1, a)
    }

    /// `GET /files/{name}.json`
    #[inline]
    pub fn with_an_ending(&self, name: &str) -> Call<WithAnEnding> {
        Call::new(self.core()).parameter(0, name)
    }

    /// `POST /jobs/{job}:cancel/{job}`
    #[inline]
    pub fn with_a_verb(&self, job: &str) -> Call<WithAVerb> {
        Call::new(self.core()).parameter(0, job)
    }

    /// `GET /points/{at}/{label}`
    #[inline]
    pub fn styled(&self, at: &types::StyledAt, label: &[String]) -> Call<Styled> {
        Call::new(self.core()).parameter(0, at).parameter(1, label)
    }
}

/// Marks [`Client::two_in_a_row`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct TwoInARow;

impl Operation for TwoInARow {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "two_in_a_row",
        method: Method::GET,
        path: "/root/{b}{a}",
        parameters: &[Parameter::path("b"), Parameter::path("a")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::with_an_ending`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct WithAnEnding;

impl Operation for WithAnEnding {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "with_an_ending",
        method: Method::GET,
        path: "/files/{name}.json",
        parameters: &[Parameter::path("name")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::with_a_verb`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct WithAVerb;

impl Operation for WithAVerb {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "with_a_verb",
        method: Method::POST,
        path: "/jobs/{job}:cancel/{job}",
        parameters: &[Parameter::path("job")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::styled`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Styled;

impl Operation for Styled {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "styled",
        method: Method::GET,
        path: "/points/{at}/{label}",
        parameters: &[
            Parameter::path("at").style(Style::Matrix).exploded(),
            Parameter::path("label").style(Style::Label),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
