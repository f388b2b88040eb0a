// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{
    Answer, Answers, Call, Info, Method, Operation, Parameter, decode,
};

impl Client {
    /// `GET /items?kind={kind}&all`
    #[inline]
    pub fn get_items_kind_kind_all(&self, kind: &str) -> Call<GetItemsKindKindAll> {
        Call::new(self.core()).parameter(0, kind)
    }

    /// `POST /#Action=Create`
    #[inline]
    pub fn post_action_create(&self) -> Call<PostActionCreate> {
        Call::new(self.core())
    }

    /// `POST /#Action=Delete`
    #[inline]
    pub fn post_action_delete(&self) -> Call<PostActionDelete> {
        Call::new(self.core())
    }
}

/// Marks [`Client::get_items_kind_kind_all`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct GetItemsKindKindAll;

impl Operation for GetItemsKindKindAll {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "get_items_kind_kind_all",
        method: Method::GET,
        path: "/items?kind={kind}&all",
        parameters: &[Parameter::path("kind"), Parameter::query("page")],
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

impl Call<GetItemsKindKindAll> {
    /// `page` in the query.
    #[inline]
    pub fn page(self, value: i64) -> Self {
        self.parameter(1, &value)
    }
}

/// Marks [`Client::post_action_create`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PostActionCreate;

impl Operation for PostActionCreate {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "post_action_create",
        method: Method::POST,
        path: "/",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`Client::post_action_delete`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PostActionDelete;

impl Operation for PostActionDelete {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "post_action_delete",
        method: Method::POST,
        path: "/",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
