// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

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
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}
