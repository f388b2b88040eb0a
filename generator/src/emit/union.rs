//! Unions: one of several types, told apart by a discriminator or by the value's form.

use super::type_ref::boxed;
use super::{Plan, doc, ident};
use crate::api::{EnumBase, Field, Shape, Struct, TypeId, TypeRef, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The enum, and the table of its variants.
pub(super) fn union(plan: &Plan<'_>, id: TypeId, union: &Union) -> Vec<TokenStream> {
    let mut tokens = vec![definition(plan, id, union), table(plan, id, union)];
    tokens.extend(parser(plan, id));
    tokens
}

/// The parser of a union of what webhooks or a callback bring.
fn parser(plan: &Plan<'_>, id: TypeId) -> Option<TokenStream> {
    let is_payload = plan.api.webhook == Some(id) || plan.api.callbacks.contains(&id);
    let name = ident(plan.names.ty(id));
    let root = super::root::root_of(plan.names.module(id));
    is_payload.then(|| {
        quote! {
            impl #name {
                /// Reads the body of a request that the API sent. What is none of the variants is kept as it came.
                ///
                /// # Errors
                /// When it is no JSON.
                #[inline]
                pub fn parse(body: &[u8]) -> Result<Self, #root::runtime::DecodeError> {
                    #root::runtime::decode::payload(body)
                }
            }
        }
    })
}

fn variants(plan: &Plan<'_>, id: TypeId) -> Vec<Ident> {
    plan.names
        .members(id)
        .iter()
        .map(|name| ident(name))
        .collect()
}

fn definition(plan: &Plan<'_>, id: TypeId, union: &Union) -> TokenStream {
    let (name, variants, rest) = (
        ident(plan.names.ty(id)),
        variants(plan, id),
        ident(plan.names.rest(id)),
    );
    let docs = doc::type_doc(plan, id);
    let deprecated = doc::deprecated(&plan.api[id].doc);
    let types = union
        .variants
        .iter()
        .map(|variant| held(plan, id, &variant.ty));
    let variant_docs = union
        .variants
        .iter()
        .map(|variant| doc::variant_doc(plan, variant));
    quote! {
        #docs #deprecated
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants(#types),)*
            /// A value that fits none of them, kept as it came.
            #rest(Unknown<Json>),
        }
    }
}

/// Structs are boxed, so that one large variant does not make every value large.
fn held(plan: &Plan<'_>, id: TypeId, ty: &TypeRef) -> TokenStream {
    let bare = boxed(plan, id, ty);
    match ty {
        TypeRef::Named(target)
            if object(plan, ty).is_some() && !plan.facts.needs_box(id, *target) =>
        {
            quote!(Box<#bare>)
        }
        _ => bare,
    }
}

/// What tells the variants apart, and what converts into them.
fn table(plan: &Plan<'_>, id: TypeId, union: &Union) -> TokenStream {
    let (direction, name, rest) = (
        super::types::direction(plan, id),
        ident(plan.names.ty(id)),
        ident(plan.names.rest(id)),
    );
    let by = union.discriminator.iter();
    let telling = telling(plan, union);
    let rows = union
        .variants
        .iter()
        .zip(variants(plan, id))
        .map(|(variant, name)| row(plan, union, &telling, variant, &name));
    quote!(codec::union! { #direction #name { #rest } #(by #by)*; #(#rows,)* })
}

/// Kind of JSON value, variant, and what more is to be said of it.
fn row(
    plan: &Plan<'_>,
    union: &Union,
    telling: &BTreeSet<&str>,
    variant: &Variant,
    name: &Ident,
) -> TokenStream {
    let kind = ident(json_kind(plan, &variant.ty, 0));
    let held = held_in_table(plan, union, &variant.ty);
    let tags = &variant.tags;
    let tags = (!tags.is_empty()).then(|| quote!(= #(#tags)|*));
    let fixed =
        object(plan, &variant.ty).map_or_else(Vec::new, |object| fixed(plan, telling, object));
    let fixed = (!fixed.is_empty()).then(|| quote!(where #(#fixed)&&*));
    quote!(#kind #name #held #tags #fixed)
}

/// The object that a variant holds, or that it is a union. The object is called what the variant calls it, which may be another name for it.
fn held_in_table(plan: &Plan<'_>, union: &Union, ty: &TypeRef) -> Option<TokenStream> {
    let (TypeRef::Named(written), TypeRef::Named(id)) = (ty, plan.api.resolved(ty)) else {
        return None;
    };
    let name = ident(plan.names.ty(*written));
    match &plan.api[*id].shape {
        // Two variants of one type: the type alone does not say which it is.
        Shape::Struct(_) if holders(plan, union, *id) > 1 => Some(quote!(like #name)),
        Shape::Struct(_) => Some(quote!(from #name)),
        Shape::Union(_) => Some(quote!(only known)),
        _ => None,
    }
}

/// How many variants hold a type.
fn holders(plan: &Plan<'_>, union: &Union, id: TypeId) -> usize {
    let held = union.variants.iter();
    held.filter(|variant| *plan.api.resolved(&variant.ty) == TypeRef::Named(id))
        .count()
}

fn object<'a>(plan: &Plan<'a>, ty: &'a TypeRef) -> Option<&'a Struct> {
    plan.api.object(ty).map(|(_, object)| object)
}

/// The members of an object that tell it from other variants, with their values.
fn fixed(plan: &Plan<'_>, telling: &BTreeSet<&str>, object: &Struct) -> Vec<TokenStream> {
    let fields = object.fields.iter();
    let fields = fields.filter(|field| telling.contains(field.name.as_str()));
    let fixed = fields.filter_map(|field| {
        let values = listed_values(plan, field)?;
        let name = &field.name;
        Some(quote!(#name = #(#values)|*))
    });
    fixed.collect()
}

/// The members whose values tell the variants apart: those of one value, and those whose lists have nothing in common. Other lists are
/// open, so they tell nothing.
fn telling<'a>(plan: &Plan<'a>, union: &'a Union) -> BTreeSet<&'a str> {
    let mut lists: BTreeMap<&str, Vec<Vec<String>>> = BTreeMap::new();
    let objects = union
        .variants
        .iter()
        .filter_map(|variant| object(plan, &variant.ty));
    for field in objects.flat_map(|object| &object.fields) {
        if union.discriminator.as_ref() != Some(&field.name)
            && let Some(values) = listed_values(plan, field)
        {
            lists.entry(&field.name).or_default().push(values);
        }
    }
    let tells = |lists: &Vec<Vec<String>>| {
        let mut seen = HashSet::new();
        let is_disjoint = lists.iter().flatten().all(|value| seen.insert(value));
        lists.iter().all(|list| list.len() == 1) || (is_disjoint && lists.len() > 1)
    };
    let names = lists.iter().filter(|(_, lists)| tells(lists));
    names.map(|(name, _)| *name).collect()
}

/// The values that a member has.
fn listed_values(plan: &Plan<'_>, field: &Field) -> Option<Vec<String>> {
    if let Some(constant) = &field.constant {
        return Some(vec![match constant {
            serde_json::Value::String(text) => text.clone(),
            other => other.to_string(),
        }]);
    }
    let TypeRef::Named(id) = plan.api.resolved(&field.ty) else {
        return None;
    };
    match &plan.api[*id].shape {
        Shape::Enum(list) => Some(
            list.values
                .iter()
                .map(|value| value.value.clone())
                .collect(),
        ),
        _ => None,
    }
}

/// The kind of JSON value that a type is; that of all its variants for a union.
fn json_kind(plan: &Plan<'_>, ty: &TypeRef, depth: usize) -> &'static str {
    const DEEPEST: usize = 16;
    match plan.api.resolved(ty) {
        _ if depth > DEEPEST => "Any",
        TypeRef::Bool => "Bool",
        TypeRef::Int(_) => "Integer",
        TypeRef::Float => "Number",
        TypeRef::Text
        | TypeRef::Secret
        | TypeRef::Date
        | TypeRef::DateTime
        | TypeRef::Base64
        | TypeRef::Binary => "Text",
        TypeRef::List(_) => "Array",
        TypeRef::Map(_) => "Object",
        TypeRef::Json | TypeRef::Nullable(_) => "Any",
        TypeRef::Named(id) => match &plan.api[*id].shape {
            Shape::Struct(_) => "Object",
            Shape::Enum(values) if values.base == EnumBase::Text => "Text",
            Shape::Enum(_) => "Integer",
            Shape::Tuple(_) => "Array",
            Shape::Wrapper(inner) => json_kind(plan, inner, depth + 1),
            Shape::Union(union) => {
                let mut kinds = union.variants.iter();
                let mut kinds = kinds
                    .by_ref()
                    .map(|variant| json_kind(plan, &variant.ty, depth + 1));
                match kinds.next() {
                    Some(first) if kinds.all(|kind| kind == first) => first,
                    _ => "Any",
                }
            }
            Shape::Alias(_) | Shape::Same(_) => "Any",
        },
    }
}
