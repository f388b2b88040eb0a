// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Answer, Answers, Bytes, Call, Info, Method, Operation, decode,
};

impl Client {
    /// `GET /pets`
    #[inline]
    pub fn get_pets(&self) -> Call<GetPets> {
        Call::new(self.core())
    }

    /// `DELETE /pets`
    #[inline]
    pub fn delete_pets(&self, body: &str) -> Call<DeletePets> {
        Call::new(self.core()).text("text/plain", body)
    }

    /// `OPTIONS /pets`
    #[inline]
    pub fn options_pets(&self) -> Call<OptionsPets> {
        Call::new(self.core())
    }

    /// `HEAD /pets`
    #[inline]
    pub fn head_pets(&self) -> Call<HeadPets> {
        Call::new(self.core())
    }

    /// `TRACE /pets`
    #[inline]
    pub fn trace_pets(&self) -> Call<TracePets> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPets;

impl Operation for GetPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_pets",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<GetPets> {
    /// Sends a body.
    #[inline]
    pub fn body(self, body: &types::GetPetsRequest) -> Self {
        self.json("application/json", body)
    }
}

/// Marks [`Client::delete_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct DeletePets;

impl Operation for DeletePets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "delete_pets",
        method: Method::DELETE,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::options_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct OptionsPets;

impl Operation for OptionsPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "options_pets",
        method: Method::OPTIONS,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::head_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct HeadPets;

impl Operation for HeadPets {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "head_pets",
        method: Method::HEAD,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::empty)];
}

/// Marks [`Client::trace_pets`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct TracePets;

impl Operation for TracePets {
    type Output = Bytes;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "trace_pets",
        method: Method::TRACE,
        path: "/pets",
        accept: "message/http",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(200, decode::bytes)];
}
