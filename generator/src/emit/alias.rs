//! Aliases: components that are scalars, lists or maps.

use super::type_ref::boxed;
use super::{Plan, doc, ident, item};
use crate::api::{TypeId, TypeRef};
use quote::quote;

pub(super) fn alias(plan: &Plan<'_>, id: TypeId, ty: &TypeRef) -> syn::Item {
    let name = ident(plan.names.ty(id));
    let docs = doc::type_doc(plan, id);
    let target = boxed(plan, id, ty);
    item(&plan.api[id].pointer.to_string(), quote! { #docs pub type #name = #target; })
}
