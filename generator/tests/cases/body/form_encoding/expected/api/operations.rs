// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime, types};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
};

impl Client {
    /// `POST /pets`
    #[inline]
    pub fn create_pet(&self, body: &types::CreatePetRequest) -> Call<CreatePet> {
        Call::new(self.core())
            .form(
                "application/x-www-form-urlencoded",
                &[
                    Parameter {
                        name: "tags",
                        location: Location::Query,
                        style: Style::Pipe,
                        explode: false,
                        reserved: false,
                    },
                    Parameter {
                        name: "owner",
                        location: Location::Query,
                        style: Style::Deep,
                        explode: true,
                        reserved: false,
                    },
                    Parameter {
                        name: "home",
                        location: Location::Query,
                        style: Style::Json,
                        explode: true,
                        reserved: false,
                    },
                    Parameter {
                        name: "name",
                        location: Location::Query,
                        style: Style::Form,
                        explode: true,
                        reserved: true,
                    },
                ],
                body,
            )
    }
}

/// Marks [`Client::create_pet`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct CreatePet;

impl Operation for CreatePet {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "create_pet",
        method: Method::POST,
        path: "/pets",
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
