// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `GET /files`
    #[inline]
    pub fn list_files(&self) -> Call<ListFiles> {
        Call::new(self.core())
    }

    /// `PUT /files`
    #[inline]
    pub fn replace(&self) -> Call<Replace> {
        Call::new(self.core())
    }

    /// `POST /files`
    #[inline]
    pub fn upload(&self) -> Call<Upload> {
        Call::new(self.core())
    }

    /// `GET /pets`
    #[inline]
    pub fn list_pets(&self) -> Call<ListPets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::list_files`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListFiles;

impl Operation for ListFiles {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_files",
        method: Method::GET,
        path: "/files",
        server: Some("https://upload.example.com"),
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::replace`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Replace;

impl Operation for Replace {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "replace",
        method: Method::PUT,
        path: "/files",
        server: Some("/v2"),
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
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
        path: "/files",
        server: Some("https://eu.example.com"),
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::list_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct ListPets;

impl Operation for ListPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "list_pets",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
