// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// A list:
    /// - one
    /// goes on lazily
    ///    - far inside
    /// 1. first
    ///   second line
    /// * star
    ///   deeply
    ///
    /// # Heading
    /// | a | b |
    /// |---|---|
    /// Footnote\[^1\] and `code` and \<br\> and a&b.
    /// A very long line that nobody wrapped, because descriptions are written in editors that wrap them as they are shown to their authors.
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
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "text",
        method: Method::GET,
        path: "/text",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
