//! Lists whose first items have types of their own: a tuple struct, its last field the items that follow.

use super::type_ref::{boxed, type_ref};
use super::{Plan, doc, ident, type_ref::Place};
use crate::api::{Tuple, TypeId, TypeRef};
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// The struct.
pub(super) fn tuple(plan: &Plan<'_>, id: TypeId, list: &Tuple) -> TokenStream {
    let name = ident(plan.names.ty(id));
    let docs = doc::type_doc(plan, id);
    let deprecated = doc::deprecated(&plan.api[id].doc);
    let items = list.items.iter().enumerate().map(|(index, ty)| {
        let bare = boxed(plan, id, ty);
        if index < list.required {
            quote!(pub #bare)
        } else {
            quote!(pub Option<#bare>)
        }
    });
    let rest = list.rest.as_ref().map(|ty| {
        let ty = type_ref(plan, Place::Types, ty);
        quote! {
            /// The items after the ones above.
            pub Vec<#ty>
        }
    });
    let all = items.chain(rest);
    quote! {
        #docs #deprecated
        #[derive(Clone, Debug, PartialEq)]
        pub struct #name(#(#all),*);
    }
}

/// The table of its items.
pub(super) fn table(plan: &Plan<'_>, id: TypeId, list: &Tuple) -> TokenStream {
    let (direction, name, rows) = (
        super::types::direction(plan, id),
        ident(plan.names.ty(id)),
        rows(list),
    );
    quote!(codec::tuple! { #direction #name #(#rows,)* })
}

/// The rows of a table: how, and where in the struct.
fn rows(list: &Tuple) -> impl Iterator<Item = TokenStream> {
    let items = (0..list.items.len()).map(|index| match index < list.required {
        true => "Always",
        false => "Maybe",
    });
    let rest = list.rest.as_ref().map(|_: &TypeRef| "Further");
    items.chain(rest).enumerate().map(|(index, how)| {
        let (how, at) = (ident(how), Literal::usize_unsuffixed(index));
        quote!(#how #at)
    })
}
