//! Lists and maps that hold themselves: a struct around them, because an alias cannot.

use super::type_ref::{Place, type_ref};
use super::{Plan, doc, ident};
use crate::api::{TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// The struct, the conversion into it, and how it travels.
pub(super) fn wrapper(plan: &Plan<'_>, id: TypeId, ty: &TypeRef) -> Vec<TokenStream> {
    let name = ident(plan.names.ty(id));
    let docs = doc::type_doc(plan, id);
    let deprecated = doc::deprecated(&plan.api[id].doc);
    let direction = super::types::direction(plan, id);
    let inner = type_ref(plan, Place::Types, ty);
    vec![
        quote! {
            #docs #deprecated
            #[derive(Clone, Debug, PartialEq, Default)]
            pub struct #name(pub #inner);
        },
        quote! {
            impl From<#inner> for #name {
                #[inline]
                fn from(value: #inner) -> Self {
                    Self(value)
                }
            }
        },
        quote!(codec::wrapper! { #direction #name }),
    ]
}
