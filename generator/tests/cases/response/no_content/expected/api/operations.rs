// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `GET /item`
    #[inline]
    pub fn maybe_item(&self) -> Call<MaybeItem> {
        Call::new(self.core())
    }

    /// `DELETE /item`
    #[inline]
    pub fn delete_item(&self) -> Call<DeleteItem> {
        Call::new(self.core())
    }

    /// `GET /file`
    #[inline]
    pub fn file(&self) -> Call<File> {
        Call::new(self.core())
    }
}

/// Marks [`Client::maybe_item`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct MaybeItem;

impl Operation for MaybeItem {
    type Output = Option<String>;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "maybeItem",
        method: Method::GET,
        path: "/item",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[
        Answer::code(200, |answer| decode::json(answer).map(Some)),
        Answer::code(204, decode::none),
    ];
}

/// Marks [`Client::delete_item`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct DeleteItem;

impl Operation for DeleteItem {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "deleteItem",
        method: Method::DELETE,
        path: "/item",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::file`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct File;

impl Operation for File {
    type Output = Bytes;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "file",
        method: Method::GET,
        path: "/file",
        accept: "application/pdf",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
}
