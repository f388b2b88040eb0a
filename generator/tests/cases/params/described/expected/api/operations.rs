// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// Gives a user another name.
    ///
    /// `PUT /users/{user id}`
    ///
    /// - `user_id`: Whose name it is:
    ///   - a number
    ///   or a text
    /// - `body`: The new name.
    #[inline]
    pub fn rename_user(&self, user_id: &str, dry: bool, body: &str) -> Call<RenameUser> {
        Call::new(self.core())
            .parameter(0, user_id)
            .parameter(1, &dry)
            .json("application/json", body)
    }
}

/// Marks [`Client::rename_user`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct RenameUser;

impl Operation for RenameUser {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "renameUser",
        method: Method::PUT,
        path: "/users/{user id}",
        parameters: &[Parameter::path("user id"), Parameter::query("dry")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
