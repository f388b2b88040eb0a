// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Call, DecodeError, Info, Location, Method, Operation, Parameter, Received, Style,
    decode,
};

impl Client {
    /// `GET /many`
    #[allow(clippy::too_many_arguments)]
    #[inline]
    pub fn many(
        &self,
        text: &str,
        json: &str,
        form: &str,
        timeout: i64,
        accept: &str,
        body2: &str,
        self_: &str,
    ) -> Call<Many> {
        Call::new(self.core())
            .parameter(0, text)
            .parameter(1, json)
            .parameter(2, form)
            .parameter(3, &timeout)
            .parameter(4, accept)
            .parameter(5, body2)
            .parameter(6, self_)
    }
}

/// Marks [`Client::many`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct Many;

impl Operation for Many {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "many",
        method: Method::GET,
        path: "/many",
        parameters: &[
            Parameter {
                name: "text",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "json",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "form",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "timeout",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "accept",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "body",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "self",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
            Parameter {
                name: "header",
                location: Location::Query,
                style: Style::Form,
                explode: true,
                reserved: false,
            },
        ],
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

impl Call<Many> {
    /// `header` in the query.
    pub fn header2(self, value: &str) -> Self {
        self.parameter(7, value)
    }
}
