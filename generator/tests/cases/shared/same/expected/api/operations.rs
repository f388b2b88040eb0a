// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, Style, decode,
};

impl Client {
    /// `POST /orders`
    #[inline]
    pub fn add_order(&self) -> Call<AddOrder> {
        Call::new(self.core())
    }

    /// `PUT /orders/{id}`
    #[inline]
    pub fn set_order(&self, id: &str) -> Call<SetOrder> {
        Call::new(self.core()).parameter(0, id)
    }
}

/// Marks [`Client::add_order`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct AddOrder;

impl Operation for AddOrder {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "addOrder",
        method: Method::POST,
        path: "/orders",
        parameters: &[Parameter::query("since").style(Style::Deep).exploded()],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<AddOrder> {
    /// `since` in the query.
    #[inline]
    pub fn since(self, value: &types::AddOrderSince) -> Self {
        self.parameter(0, value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::AddOrderRequest) -> Self {
        self.json("application/json", body)
    }
}

/// Marks [`Client::set_order`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct SetOrder;

impl Operation for SetOrder {
    type Output = types::Order;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "setOrder",
        method: Method::PUT,
        path: "/orders/{id}",
        parameters: &[
            Parameter::path("id"),
            Parameter::query("until").style(Style::Deep).exploded(),
        ],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::json)];
}

impl Call<SetOrder> {
    /// `until` in the query.
    #[inline]
    pub fn until(self, value: &types::SetOrderUntil) -> Self {
        self.parameter(1, value)
    }

    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::SetOrderRequest) -> Self {
        self.json("application/json", body)
    }
}
