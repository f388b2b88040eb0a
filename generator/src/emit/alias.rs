//! Aliases: components that are scalars, lists or maps, and inline types that say what another says.

use super::struct_::companion;
use super::syntax::Docs;
use super::type_ref::boxed;
use super::{Plan, doc, ident};
use crate::api::{Same, TypeId, TypeRef};
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

/// Another name for a type that says the same, and for its required members.
pub(super) fn same(plan: &Plan<'_>, id: TypeId, same: &Same) -> Vec<TokenStream> {
    let mut tokens = vec![alias(plan, id, &same.first)];
    tokens.extend(companion(plan, &same.first).map(|first| {
        let own = ident(&plan.names.required[id.0 as usize]);
        let docs = Docs(vec![format!(
            "The required members of [`{}`].",
            plan.names.ty(id)
        )]);
        let first = ident(first);
        quote! { #docs pub type #own = #first; }
    }));
    tokens
}
