// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

impl Client {
    /// A "quoted" \<b\>summary\</b\> with \[Vec\] and \`code
    ///
    /// Ends a comment */ and says
    ///
    ///   compile_error!()
    ///
    /// ```text
    /// loop {}
    /// ```
    /// #\[doc = "x"\]
    /// \ {} "#
    ///
    /// `GET /text`
    #[inline]
    pub fn text(&self) -> Call<Text> {
        Call::new(self.core())
    }
}

/// Marks [`Client::text`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Text;

impl Operation for Text {
    type Output = types::Text;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "text",
        method: Method::GET,
        path: "/text",
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}
