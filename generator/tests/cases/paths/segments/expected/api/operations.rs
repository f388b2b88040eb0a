// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
        parameters: &[
            Parameter {
                name: "b",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "a",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            204 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
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
        parameters: &[
            Parameter {
                name: "name",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            204 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
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
        parameters: &[
            Parameter {
                name: "job",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            204 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
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
            Parameter {
                name: "at",
                location: Location::Path,
                style: Style::Matrix,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "label",
                location: Location::Path,
                style: Style::Label,
                explode: false,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            204 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}
