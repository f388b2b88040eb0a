// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::runtime::codec;
use super::runtime::{Extra, Json, Unknown};

/// `Data` of the description.
#[derive(Clone, Debug, PartialEq)]
pub struct Data {
    pub value: i64,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received Data { extra } Need value }

/// The type at `/paths/~1streams/post/callbacks/onData/{$request.query.url}~1data/delete/requestBody/content/application~1json/schema`.
#[derive(Clone, Debug, PartialEq)]
pub struct SubscribeOnDataDelete {
    pub gone: String,
    /// Members beside the ones above, kept as they came and sent as they are.
    pub extra: Extra,
}

codec::object! { received SubscribeOnDataDelete { extra } Need gone }

/// What the callback `onData` brings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeOnDataCallback {
    /// `Data`
    Data(Box<Data>),
    /// `SubscribeOnDataDelete`
    SubscribeOnDataDelete(Box<SubscribeOnDataDelete>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received SubscribeOnDataCallback { Unknown };
    Object Data from Data,
    Object SubscribeOnDataDelete from SubscribeOnDataDelete,
}

impl SubscribeOnDataCallback {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    #[inline]
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}

/// What the callback `onEnd` brings.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SubscribeOnEndCallback {
    /// `Data`
    Data(Box<Data>),
    /// A value that fits none of them, kept as it came.
    Unknown(Unknown<Json>),
}

codec::union! {
    received SubscribeOnEndCallback { Unknown };
    Object Data from Data,
}

impl SubscribeOnEndCallback {
    /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
    ///
    /// # Errors
    /// When it is no JSON.
    #[inline]
    pub fn parse(body: &[u8]) -> Result<Self, super::runtime::DecodeError> {
        super::runtime::decode::payload(body)
    }
}
