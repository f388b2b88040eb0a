// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `POST /users`
    #[inline]
    pub fn create_user(&self) -> Call<CreateUser> {
        Call::new(self.core())
    }

    /// `GET /same`
    #[inline]
    pub fn same_user(&self) -> Call<SameUser> {
        Call::new(self.core())
    }
}

/// Marks [`Client::create_user`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CreateUser;

impl Operation for CreateUser {
    type Output = CreateUserSuccess;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "createUser",
        method: Method::POST,
        path: "/users",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = CreateUserSuccess::ANSWERS;
}

/// What the operation answers, by status.
#[derive(Clone, Debug, PartialEq)]
pub enum CreateUserSuccess {
    /// It was there.
    Status200(types::User),
    /// It is new.
    Status201(String),
    /// It will be there.
    Status202,
}

impl CreateUserSuccess {
    const ANSWERS: Answers<Self> = &[
        Answer::code(200, |answer| decode::json(answer).map(Self::Status200)),
        Answer::code(201, |answer| decode::json(answer).map(Self::Status201)),
        Answer::code(202, |_| Ok(Self::Status202)),
    ];
}

/// Marks [`Client::same_user`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SameUser;

impl Operation for SameUser {
    type Output = types::User;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "sameUser",
        method: Method::GET,
        path: "/same",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::codes(&[200, 203], decode::json)];
}
