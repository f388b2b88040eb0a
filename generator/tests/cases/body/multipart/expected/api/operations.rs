// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `POST /uploads`
    ///
    /// - `body`: The file and a note.
    #[inline]
    pub fn upload(&self, body: &types::UploadRequest) -> Call<Upload> {
        Call::new(self.core()).multipart("multipart/form-data", &[], body)
    }
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
        path: "/uploads",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
