// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, DecodeError, Info, Method, Operation, Received, decode,
};

impl Client {
    /// `POST /chat`
    ///
    /// Headers of its answers: [`X_ID`](Chat::X_ID).
    #[inline]
    pub fn chat(&self, body: &types::ChatRequest) -> Call<Chat> {
        Call::new(self.core()).json("application/json", body)
    }

    /// `GET /plain`
    #[inline]
    pub fn plain(&self) -> Call<Plain> {
        Call::new(self.core())
    }

    /// `GET /untyped`
    #[inline]
    pub fn untyped(&self) -> Call<Untyped> {
        Call::new(self.core())
    }

    /// `GET /whole`
    #[inline]
    pub fn whole(&self) -> Call<Whole> {
        Call::new(self.core())
    }

    /// `GET /listed`
    #[inline]
    pub fn listed(&self) -> Call<Listed> {
        Call::new(self.core())
    }
}

/// Marks [`Client::chat`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Chat;

impl Operation for Chat {
    type Output = ChatContent;
    type Error = ChatErrorContent;
    const INFO: &'static Info = &Info {
        id: "chat",
        method: Method::POST,
        path: "/chat",
        accept: "application/json, text/event-stream;q=0.9",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, ChatContent::read).streamed_if(ChatContent::streams),
    ];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(ChatErrorContent::read)];
}

impl Chat {
    /// `X-Id` of 200.
    pub const X_ID: runtime::Header<Option<String>> = runtime::Header::optional("X-Id");
}

/// What the operation answers, by media type.
#[derive(Debug)]
#[allow(clippy::large_enum_variant)]
pub enum ChatContent {
    /// `application/json`
    Json(types::Answer),
    /// `text/event-stream`
    Events(runtime::EventStream<types::Piece>),
}

impl ChatContent {
    const MEDIA: &'static [&'static str] = &["application/json", "text/event-stream"];
    #[inline]
    fn read(answer: &Received) -> Result<Self, DecodeError> {
        match runtime::media::choice(answer, Self::MEDIA) {
            1 => runtime::streams::events(answer).map(Self::Events),
            _ => decode::json(answer).map(Self::Json),
        }
    }

    #[inline]
    fn streams(answer: &Received) -> bool {
        matches!(runtime::media::choice(answer, Self::MEDIA), 1)
    }
}

/// What the operation answers, by media type.
#[derive(Clone, Debug, PartialEq)]
#[allow(clippy::large_enum_variant)]
pub enum ChatErrorContent {
    /// `application/json`
    Json(types::Answer),
    /// `text/event-stream`
    Events(String),
}

impl ChatErrorContent {
    const MEDIA: &'static [&'static str] = &["application/json", "text/event-stream"];
    #[inline]
    fn read(answer: &Received) -> Result<Self, DecodeError> {
        match runtime::media::choice(answer, Self::MEDIA) {
            1 => decode::text(answer).map(Self::Events),
            _ => decode::json(answer).map(Self::Json),
        }
    }
}

/// Marks [`Client::plain`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Plain;

impl Operation for Plain {
    type Output = runtime::EventStream<String>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "plain",
        method: Method::GET,
        path: "/plain",
        accept: "text/event-stream",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, runtime::streams::text_events).streamed(),
    ];
}

/// Marks [`Client::untyped`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Untyped;

impl Operation for Untyped {
    type Output = runtime::EventStream<String>;
    type Error = String;
    const INFO: &'static Info = &Info {
        id: "untyped",
        method: Method::GET,
        path: "/untyped",
        accept: "text/event-stream",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::rest(runtime::streams::text_events).streamed(),
    ];
    const FAILURE: Answers<Self::Error> = &[Answer::rest(decode::text)];
}

/// Marks [`Client::whole`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Whole;

impl Operation for Whole {
    type Output = Option<runtime::EventStream<types::Piece>>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "whole",
        method: Method::GET,
        path: "/whole",
        accept: "text/event-stream",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(204, decode::none),
        Answer::class(2, |answer| runtime::streams::events(answer).map(Some)).streamed(),
    ];
}

/// Marks [`Client::listed`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Listed;

impl Operation for Listed {
    type Output = ListedSuccess;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "listed",
        method: Method::GET,
        path: "/listed",
        accept: "text/event-stream",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = ListedSuccess::ANSWERS;
}

/// What the operation answers, by status.
#[derive(Debug)]
pub enum ListedSuccess {
    /// Events.
    Status200(runtime::EventStream<types::Piece>),
    /// Others.
    Status201(runtime::EventStream<types::Answer>),
}

impl ListedSuccess {
    const ANSWERS: Answers<Self> = &[
        Answer::code(200, |answer| runtime::streams::events(answer).map(Self::Status200))
            .streamed(),
        Answer::code(201, |answer| runtime::streams::events(answer).map(Self::Status201))
            .streamed(),
    ];
}
