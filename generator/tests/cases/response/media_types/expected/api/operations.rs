// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, DecodeError, Info, Method, Operation, Parameter,
    Received, decode,
};

impl Client {
    /// `GET /reports/{id}`
    #[inline]
    pub fn get_report(&self, id: &str) -> Call<GetReport> {
        Call::new(self.core()).parameter(0, id)
    }

    /// Its enums must not take the name of the other.
    ///
    /// `GET /reports`
    #[inline]
    pub fn get_report_success(&self) -> Call<GetReportSuccess> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_report`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetReport;

impl Operation for GetReport {
    type Output = Option<GetReportContent>;
    type Error = GetReportErrorContent;
    const INFO: &'static Info = &Info {
        id: "getReport",
        method: Method::GET,
        path: "/reports/{id}",
        parameters: &[Parameter::path("id")],
        accept: "application/json, text/csv;q=0.9, image/*;q=0.9, application/vnd.acme.v2+json; charset=utf-8;q=0.9, application/problem+json, text/plain;q=0.9",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, |answer| GetReportContent::read(answer).map(Some)),
        Answer::code(202, decode::none),
    ];
    const FAILURE: Answers<Self::Error> = &[
        Answer::class(4, GetReportErrorContent::read),
    ];
}

/// What the operation answers, by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetReportContent {
    /// `application/json`
    Json(types::Report),
    /// `text/csv`
    Csv(String),
    /// `image/*`
    Image(Bytes),
    /// `application/vnd.acme.v2+json; charset=utf-8`
    AcmeV2Json(types::Wide),
}

impl GetReportContent {
    const MEDIA: &'static [&'static str] = &[
        "application/json",
        "text/csv",
        "image/*",
        "application/vnd.acme.v2+json; charset=utf-8",
    ];
    #[inline]
    fn read(answer: &Received) -> Result<Self, DecodeError> {
        match runtime::media::choice(answer, Self::MEDIA) {
            1 => decode::text(answer).map(Self::Csv),
            2 => decode::bytes(answer).map(Self::Image),
            3 => decode::json(answer).map(Self::AcmeV2Json),
            _ => decode::json(answer).map(Self::Json),
        }
    }
}

/// What the operation answers, by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetReportErrorContent {
    /// `application/problem+json`
    ProblemJson(types::Problem),
    /// `text/plain`
    Text(String),
}

impl GetReportErrorContent {
    const MEDIA: &'static [&'static str] = &["application/problem+json", "text/plain"];
    #[inline]
    fn read(answer: &Received) -> Result<Self, DecodeError> {
        match runtime::media::choice(answer, Self::MEDIA) {
            1 => decode::text(answer).map(Self::Text),
            _ => decode::json(answer).map(Self::ProblemJson),
        }
    }
}

/// Marks [`Client::get_report_success`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetReportSuccess;

impl Operation for GetReportSuccess {
    type Output = GetReportSuccessSuccess;
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getReportSuccess",
        method: Method::GET,
        path: "/reports",
        accept: "application/json, */*;q=0.9, text/html;q=0.9",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = GetReportSuccessSuccess::ANSWERS;
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::json)];
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
pub enum GetReportSuccessSuccess {
    /// One of several.
    Status2xx(GetReportSuccessStatus2xxContent),
    /// Another.
    Status201(GetReportSuccessStatus201Content),
}

impl GetReportSuccessSuccess {
    const ANSWERS: Answers<Self> = &[
        Answer::code(
            201,
            |answer| GetReportSuccessStatus201Content::read(answer).map(Self::Status201),
        ),
        Answer::class(
            2,
            |answer| GetReportSuccessStatus2xxContent::read(answer).map(Self::Status2xx),
        ),
    ];
}

/// What the operation answers, by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetReportSuccessStatus2xxContent {
    /// `application/json`
    Json(i64),
    /// `*/*`
    Any(Bytes),
}

impl GetReportSuccessStatus2xxContent {
    const MEDIA: &'static [&'static str] = &["application/json", "*/*"];
    #[inline]
    fn read(answer: &Received) -> Result<Self, DecodeError> {
        match runtime::media::choice(answer, Self::MEDIA) {
            1 => decode::bytes(answer).map(Self::Any),
            _ => decode::json(answer).map(Self::Json),
        }
    }
}

/// What the operation answers, by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum GetReportSuccessStatus201Content {
    /// `application/json`
    Json(types::Report),
    /// `text/html`
    Html(String),
}

impl GetReportSuccessStatus201Content {
    const MEDIA: &'static [&'static str] = &["application/json", "text/html"];
    #[inline]
    fn read(answer: &Received) -> Result<Self, DecodeError> {
        match runtime::media::choice(answer, Self::MEDIA) {
            1 => decode::text(answer).map(Self::Html),
            _ => decode::json(answer).map(Self::Json),
        }
    }
}
