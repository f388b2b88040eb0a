// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /log`
    #[inline]
    pub fn log(&self) -> Call<Log> {
        Call::new(self.core())
    }

    /// `GET /listed`
    #[inline]
    pub fn listed(&self) -> Call<Listed> {
        Call::new(self.core())
    }

    /// `GET /sequence`
    #[inline]
    pub fn sequence(&self) -> Call<Sequence> {
        Call::new(self.core())
    }

    /// `POST /upload`
    #[inline]
    pub fn upload(&self, body: &str) -> Call<Upload> {
        Call::new(self.core()).text("application/x-ndjson", body)
    }
}

/// Marks [`Client::log`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Log;

impl Operation for Log {
    type Output = runtime::JsonStream<types::Line>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "log",
        method: Method::GET,
        path: "/log",
        accept: "application/x-ndjson",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::lines).streamed(),
    ];
}

/// Marks [`Client::listed`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Listed;

impl Operation for Listed {
    type Output = runtime::JsonStream<types::Line>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listed",
        method: Method::GET,
        path: "/listed",
        accept: "application/jsonl",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::lines).streamed(),
    ];
}

/// Marks [`Client::sequence`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Sequence;

impl Operation for Sequence {
    type Output = runtime::JsonStream<runtime::Json>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "sequence",
        method: Method::GET,
        path: "/sequence",
        accept: "application/json-seq",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::sequence).streamed(),
    ];
}

/// Marks [`Client::upload`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Upload;

impl Operation for Upload {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "upload",
        method: Method::POST,
        path: "/upload",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
