// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
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
        parameters: &[
            Parameter {
                name: "user id",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
            Parameter {
                name: "dry",
                location: Location::Query,
                style: Style::Form,
                explode: true,
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
