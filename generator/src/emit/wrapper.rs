//! Lists and maps that hold themselves: a struct around them, because an alias cannot.

use super::type_ref::{Place, type_ref};
use super::{Plan, doc, ident};
use crate::api::{TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// The struct, and the conversion into it.
pub(super) fn wrapper(plan: &Plan<'_>, id: TypeId, ty: &TypeRef) -> Vec<TokenStream> {
    let name = ident(plan.names.ty(id));
    let docs = doc::type_doc(plan, id);
    let deprecated = doc::deprecated(&plan.api[id].doc);
    let inner = type_ref(plan, Place::Types, ty);
    vec![
        quote! {
            #docs #deprecated
            #[derive(Clone, Debug, PartialEq, Default)]
            pub struct #name(pub #inner);
        },
        quote! {
            impl From<#inner> for #name {
                fn from(value: #inner) -> Self {
                    Self(value)
                }
            }
        },
    ]
}

/// How it is read.
pub(super) fn received(plan: &Plan<'_>, id: TypeId) -> TokenStream {
    let name = ident(plan.names.ty(id));
    quote! {
        impl<'de> codec::Deserialize<'de> for #name {
            fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                codec::Deserialize::deserialize(from).map(Self)
            }
        }
    }
}

/// How it is written.
pub(super) fn sent(plan: &Plan<'_>, id: TypeId) -> TokenStream {
    let name = ident(plan.names.ty(id));
    quote! {
        impl codec::Serialize for #name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                codec::Serialize::serialize(&self.0, to)
            }
        }
    }
}
