// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Client, runtime};
use super::super::runtime::{Answer, Answers, Call, Info, Method, Operation, decode};

/// Everything about pets.
#[derive(Clone, Copy, Debug)]
pub struct PetShop<'a> {
    pub(crate) client: &'a Client,
}

impl Client {
    /// Everything about pets.
    #[inline]
    #[must_use]
    pub fn pet_shop(&self) -> PetShop<'_> {
        PetShop { client: self }
    }
}

impl PetShop<'_> {
    /// `GET /pets`
    #[inline]
    pub fn list(&self) -> Call<PetShopList> {
        Call::new(self.client.core())
    }

    /// `DELETE /pets`
    #[inline]
    pub fn new2(&self) -> Call<New> {
        Call::new(self.client.core())
    }
}

/// Marks [`PetShop::list`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct PetShopList;

impl Operation for PetShopList {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "pet_shop_list",
        method: Method::GET,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}

/// Marks [`PetShop::new2`]: its description, its answers.
#[derive(Clone, Copy, Debug)]
pub struct New;

impl Operation for New {
    type Output = ();
    type Error = runtime::Undeclared;
    const INFO: &'static Info = &Info {
        id: "new",
        method: Method::DELETE,
        path: "/pets",
        ..Info::NONE
    };
    const SUCCESS: Answers<Self::Output> = &[Answer::code(204, decode::empty)];
}
