// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Bytes, Call, DecodeError, Info, Location, Method, Operation, Parameter, Received,
    Style, decode,
};

impl Client {
    /// `GET /owner`
    #[inline]
    pub fn get_owner(&self) -> Call<GetOwner> {
        Call::new(self.core())
    }

    /// `GET /pets/{id}`
    ///
    /// Headers of its answers: [`X_RATE_LIMIT`](GetPet::X_RATE_LIMIT).
    #[inline]
    pub fn get_pet(&self, id: &str) -> Call<GetPet> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `GET /pets/{id}/photo`
    #[inline]
    pub fn get_photo(&self, id: &str) -> Call<GetPhoto> {
        Call::new(self.core()).parameter(0, id)
    }

    /// `GET /names`
    #[inline]
    pub fn get_names(&self) -> Call<GetNames> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_owner`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetOwner;

impl Operation for GetOwner {
    type Output = ();
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getOwner",
        method: Method::GET,
        path: "/owner",
        accept: "application/problem+json",
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::empty(answer)),
            _ => None,
        }
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        match answer.status().as_u16() {
            404 => Some(decode::json(answer)),
            _ => None,
        }
    }
}

/// Marks [`Client::get_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPet;

impl Operation for GetPet {
    type Output = types::Pet;
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getPet",
        method: Method::GET,
        path: "/pets/{id}",
        parameters: &[
            Parameter {
                name: "id",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
        ],
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::json(answer)),
            _ => None,
        }
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        match answer.status().as_u16() {
            404 => Some(decode::json(answer)),
            _ => None,
        }
    }
}

impl GetPet {
    /// How many calls are left.
    ///
    /// `X-Rate-Limit` of 200.
    pub const X_RATE_LIMIT: runtime::Header<Option<i64>> = runtime::Header::optional(
        "X-Rate-Limit",
    );
}

/// Marks [`Client::get_photo`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetPhoto;

impl Operation for GetPhoto {
    type Output = Bytes;
    type Error = types::Problem;
    const INFO: &'static Info = &Info {
        id: "getPhoto",
        method: Method::GET,
        path: "/pets/{id}/photo",
        parameters: &[
            Parameter {
                name: "id",
                location: Location::Path,
                style: Style::Simple,
                explode: false,
                reserved: false,
            },
        ],
        accept: "image/png, application/json",
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::bytes(answer)),
            _ => None,
        }
    }

    fn failure(answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        match answer.status().as_u16() {
            404 | 500 => Some(decode::json(answer)),
            _ => None,
        }
    }
}

/// Marks [`Client::get_names`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetNames;

impl Operation for GetNames {
    type Output = String;
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "getNames",
        method: Method::GET,
        path: "/names",
        accept: "text/plain",
        ..Info::NONE
    };
    fn success(answer: &Received) -> Option<Result<Self::Output, DecodeError>> {
        match answer.status().as_u16() {
            200 => Some(decode::text(answer)),
            _ => None,
        }
    }

    fn failure(_answer: &Received) -> Option<Result<Self::Error, DecodeError>> {
        None
    }
}
