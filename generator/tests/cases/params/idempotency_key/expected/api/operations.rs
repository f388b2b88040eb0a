// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `POST /payments`
    #[inline]
    pub fn pay(&self) -> Call<Pay> {
        Call::new(self.core())
    }

    /// `POST /refunds`
    #[inline]
    pub fn refund(&self, idempotency_key: &str) -> Call<Refund> {
        Call::new(self.core()).parameter(0, idempotency_key)
    }

    /// `POST /notes`
    #[inline]
    pub fn note(&self) -> Call<Note> {
        Call::new(self.core())
    }
}

/// Marks [`Client::pay`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Pay;

impl Operation for Pay {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "pay",
        method: Method::POST,
        path: "/payments",
        parameters: &[Parameter::header("idempotency-key")],
        idempotency_key: Some("idempotency-key"),
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Pay> {
    /// `idempotency-key` in the header.
    #[inline]
    pub fn idempotency_key(self, value: &str) -> Self {
        self.parameter(0, value)
    }
}

/// Marks [`Client::refund`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Refund;

impl Operation for Refund {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "refund",
        method: Method::POST,
        path: "/refunds",
        parameters: &[Parameter::header("Idempotency-Key")],
        idempotency_key: Some("Idempotency-Key"),
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::note`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Note;

impl Operation for Note {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "note",
        method: Method::POST,
        path: "/notes",
        parameters: &[Parameter::query("Idempotency-Key")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<Note> {
    /// `Idempotency-Key` in the query.
    #[inline]
    pub fn idempotency_key(self, value: &str) -> Self {
        self.parameter(0, value)
    }
}
