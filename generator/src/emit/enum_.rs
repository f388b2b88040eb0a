//! Enums: open for values that the description does not know.

use super::{Plan, doc, ident};
use crate::api::{Enum, EnumBase, EnumValue, TypeId};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// How the values of one base are written in Rust.
struct Base {
    owned: TokenStream,
    derives: TokenStream,
    table: Ident,
}

fn base(base: EnumBase) -> Base {
    match base {
        EnumBase::Text => Base {
            owned: quote!(String),
            derives: quote!(Clone, Debug, PartialEq, Eq, Hash),
            table: ident("text_enum"),
        },
        EnumBase::Integer => Base {
            owned: quote!(i64),
            derives: quote!(Clone, Copy, Debug, PartialEq, Eq, Hash),
            table: ident("integer_enum"),
        },
    }
}

/// The enum and the table of its values.
pub(super) fn enum_(plan: &Plan<'_>, id: TypeId, values: &Enum) -> Vec<TokenStream> {
    let Base {
        owned,
        derives,
        table,
        ..
    } = base(values.base);
    let (name, rest) = (ident(plan.names.ty(id)), ident(plan.names.rest(id)));
    let variants: Vec<Ident> = plan
        .names
        .members(id)
        .iter()
        .map(|name| ident(name))
        .collect();
    let literals = values
        .values
        .iter()
        .map(|value| literal(values.base, value));
    let docs = doc::type_doc(plan, id);
    let deprecated = doc::deprecated(&plan.api[id].doc);
    let direction = super::types::direction(plan, id);
    let variant_docs = values.values.iter().map(doc::value_doc);
    vec![
        quote! {
            #docs #deprecated
            #[derive(#derives)]
            #[non_exhaustive]
            pub enum #name {
                #(#variant_docs #variants,)*
                /// A value that the description does not know, kept as it came.
                #rest(Unknown<#owned>),
            }
        },
        quote!(codec::#table! { #direction #name { #rest } #(#variants = #literals,)* }),
    ]
}

fn literal(base: EnumBase, value: &EnumValue) -> TokenStream {
    match (base, value.value.parse::<i64>()) {
        (EnumBase::Integer, Ok(integer)) => {
            let literal = Literal::i64_unsuffixed(integer);
            quote!(#literal)
        }
        _ => {
            let text = &value.value;
            quote!(#text)
        }
    }
}
