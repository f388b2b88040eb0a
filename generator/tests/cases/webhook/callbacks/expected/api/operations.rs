// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Call, DecodeError, Info, Method, Operation, Received, decode,
};

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
