// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

impl Client {
    /// `POST /streams`
    ///
    /// Callback `onData`: `types::SubscribeOnDataCallback`.
    ///
    /// Callback `onEnd`: `types::SubscribeOnEndCallback`.
    #[inline]
    pub fn subscribe(&self) -> Call<Subscribe> {
        Call::new(self.core())
    }
}

/// Marks [`Client::subscribe`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Subscribe;

impl Operation for Subscribe {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "subscribe",
        method: Method::POST,
        path: "/streams",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
