// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, PartInfo, decode,
};

impl Client {
    /// `POST /files`
    #[inline]
    pub fn upload_file(&self, body: &types::UploadFileRequest) -> Call<UploadFile> {
        Call::new(self.core())
            .multipart(
                "multipart/form-data",
                &[
                    PartInfo {
                        name: "thumbnails",
                        media: "image/png",
                        headers: &[("X-Kind", "small")],
                    },
                ],
                body,
            )
    }
}

/// Marks [`Client::upload_file`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct UploadFile;

impl Operation for UploadFile {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "upload_file",
        method: Method::POST,
        path: "/files",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
