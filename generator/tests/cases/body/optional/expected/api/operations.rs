// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `POST /notes`
    #[inline]
    pub fn add_note(&self) -> Call<AddNote> {
        Call::new(self.core())
    }
}

/// Marks [`Client::add_note`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddNote;

impl Operation for AddNote {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addNote",
        method: Method::POST,
        path: "/notes",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<AddNote> {
    /// What it says.
    #[inline]
    pub fn body(self, body: &types::AddNoteRequest) -> Self {
        self.json("application/json", body)
    }
}
