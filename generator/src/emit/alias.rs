//! Aliases: components that are scalars, lists or maps.

use super::type_ref::boxed;
use super::{Plan, doc, ident};
use crate::api::{TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn alias(plan: &Plan<'_>, id: TypeId, ty: &TypeRef) -> TokenStream {
    let name = ident(plan.names.ty(id));
    let docs = doc::type_doc(plan, id);
    let target = if super::runtime::is_whole_body(plan.api, id) {
        quote!(String)
    } else {
        boxed(plan, id, ty)
    };
    quote! { #docs pub type #name = #target; }
}
