//! Enums: open for values that the description does not know.

use super::syntax::{self, Docs, generic_type, plain_type};
use super::{Plan, doc, ident};
use crate::api::{Enum, EnumBase, EnumValue, TypeId};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use syn::{Attribute, Item};

/// How the values of one base are written in Rust.
struct Base {
    owned: &'static str,
    derives: TokenStream,
    table: &'static str,
}

fn base(base: EnumBase) -> Base {
    match base {
        EnumBase::Text => Base {
            owned: "String",
            derives: quote!(Clone, Debug, PartialEq, Eq, Hash),
            table: "text_enum",
        },
        EnumBase::Integer => Base {
            owned: "i64",
            derives: quote!(Clone, Copy, Debug, PartialEq, Eq, Hash),
            table: "integer_enum",
        },
    }
}

/// The enum and the table of its values.
pub(super) fn enum_(plan: &Plan<'_>, id: TypeId, values: &Enum) -> Vec<Item> {
    let base = base(values.base);
    let (name, rest) = (ident(plan.names.ty(id)), ident(plan.names.rest(id)));
    let names = plan.names.members(id).iter();
    let names: Vec<Ident> = names.map(|name| ident(name)).collect();
    let mut attributes: Vec<Attribute> = doc::type_doc(plan, id).attributes().collect();
    attributes.extend((plan.api[id].doc.deprecated).then(|| syntax::word("deprecated")));
    attributes.push(syntax::derive(&base.derives));
    attributes.push(syntax::word("non_exhaustive"));
    let known = values.values.iter().zip(&names).map(|(value, name)| {
        let docs = doc::value_doc(value).attributes().collect();
        syntax::variant(docs, name.clone(), None)
    });
    let unknown = "A value that the description does not know, kept as it came.";
    let unknown = Docs(vec![unknown.to_owned()]).attributes().collect();
    let held = generic_type(None, "Unknown", plain_type(None, base.owned));
    let last = syntax::variant(unknown, rest.clone(), Some(held));
    let literals = values
        .values
        .iter()
        .map(|value| literal(values.base, value));
    let direction = super::types::direction(plan, id);
    let rows = quote!(#direction #name { #rest } #(#names = #literals,)*);
    vec![
        syntax::enumeration(attributes, name, known.chain([last])),
        syntax::table(base.table, rows),
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
