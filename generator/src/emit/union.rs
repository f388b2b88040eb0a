//! Unions: one of several types, told apart by a discriminator or by the value's form.

use super::type_ref::{boxed, resolved};
use super::{Plan, doc, ident};
use crate::api::{EnumBase, Field, Presence, Shape, Struct, TypeId, TypeRef, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// The enum, and the conversions into it.
pub(super) fn union(plan: &Plan<'_>, id: TypeId, union: &Union) -> Vec<TokenStream> {
    let mut tokens = vec![definition(plan, id, union)];
    tokens.extend(conversions(plan, id, union));
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
        TypeRef::Named(target) if is_struct(plan, ty) && !plan.facts.needs_box(id, *target) => {
            quote!(Box<#bare>)
        }
        _ => bare,
    }
}

fn is_struct(plan: &Plan<'_>, ty: &TypeRef) -> bool {
    matches!(resolved(plan, ty), TypeRef::Named(id) if matches!(plan.api[*id].shape, Shape::Struct(_)))
}

/// `From` for each struct that only one variant holds.
fn conversions(plan: &Plan<'_>, id: TypeId, union: &Union) -> Vec<TokenStream> {
    let (name, variants) = (ident(plan.names.ty(id)), variants(plan, id));
    let single = |ty: &TypeRef| {
        union
            .variants
            .iter()
            .filter(|other| resolved(plan, &other.ty) == resolved(plan, ty))
            .count()
            == 1
    };
    let each = union
        .variants
        .iter()
        .zip(&variants)
        .filter(|(variant, _)| is_struct(plan, &variant.ty) && single(&variant.ty));
    each.map(|(Variant { ty, .. }, variant)| {
        let bare = super::type_ref::type_ref(plan, super::type_ref::Place::Types, ty);
        quote! {
            impl From<#bare> for #name {
                fn from(value: #bare) -> Self {
                    Self::#variant(Box::new(value))
                }
            }
        }
    })
    .collect()
}

/// How it is read.
pub(super) fn received(plan: &Plan<'_>, id: TypeId, union: &Union) -> Vec<TokenStream> {
    let (name, variants, rest) = (
        ident(plan.names.ty(id)),
        variants(plan, id),
        ident(plan.names.rest(id)),
    );
    let tag = match &union.discriminator {
        Some(tag) => quote!(Some(#tag)),
        None => quote!(None),
    };
    let telling = telling(plan, union);
    let cases = union
        .variants
        .iter()
        .zip(&variants)
        .map(|(variant, name)| case(plan, id, &telling, variant, name));
    vec![
        quote! {
            impl codec::Union for #name {
                const TAG: Option<&'static str> = #tag;
                const CASES: &'static [codec::Case<Self>] = &[#(#cases),*];
                fn unknown(value: Json) -> Self {
                    Self::#rest(Unknown::new(value))
                }
            }
        },
        quote! {
            impl<'de> codec::Deserialize<'de> for #name {
                fn deserialize<D: codec::Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                    codec::read_union(from)
                }
            }
        },
    ]
}

fn case(
    plan: &Plan<'_>,
    id: TypeId,
    telling: &BTreeSet<&str>,
    variant: &Variant,
    name: &Ident,
) -> TokenStream {
    let tags = &variant.tags;
    let kind = ident(json_kind(plan, &variant.ty, 0));
    let tags = (!tags.is_empty()).then(|| quote!(tags: &[#(#tags),*],));
    let written = match &variant.ty {
        TypeRef::Named(written) => Some(*written),
        _ => None,
    };
    let object = object(plan, &variant.ty).map(|(target, strukt)| {
        let name = written.unwrap_or(target);
        members(plan, telling, (target, name), strukt)
    });
    // A literal that says everything has no rest.
    let is_whole = tags.is_some() && object.as_ref().is_some_and(|object| object.is_whole);
    let rest = (!is_whole).then(|| quote!(..codec::Case::NONE));
    let object = object.map(|object| object.tokens);
    let read = reading(plan, id, &variant.ty);
    quote! {
        codec::Case {
            #tags
            kind: codec::JsonKind::#kind,
            #object
            read: |value| Ok(Self::#name(#read)),
            #rest
        }
    }
}

/// A union that is a variant takes only what it knows, so that the variants after it get their turn.
fn reading(plan: &Plan<'_>, id: TypeId, ty: &TypeRef) -> TokenStream {
    let target = match ty {
        TypeRef::Named(target) => *target,
        _ => return quote!(codec::from_json(value)?),
    };
    match resolved(plan, ty) {
        TypeRef::Named(inner) if matches!(plan.api[*inner].shape, Shape::Union(_)) => {
            if plan.facts.needs_box(id, target) {
                quote!(Box::new(codec::from_known(value)?))
            } else {
                quote!(codec::from_known(value)?)
            }
        }
        _ => quote!(codec::from_json(value)?),
    }
}

/// What a case says about objects, and whether it says all of it.
struct ObjectCase {
    tokens: TokenStream,
    is_whole: bool,
}

fn object<'a>(plan: &Plan<'a>, ty: &'a TypeRef) -> Option<(TypeId, &'a Struct)> {
    match resolved(plan, ty) {
        TypeRef::Named(id) => match &plan.api[*id].shape {
            Shape::Struct(strukt) => Some((*id, strukt)),
            _ => None,
        },
        _ => None,
    }
}

/// `id` is the object; `written` is what the variant calls it, which may be another name for it.
fn members(
    plan: &Plan<'_>,
    telling: &BTreeSet<&str>,
    (id, written): (TypeId, TypeId),
    strukt: &Struct,
) -> ObjectCase {
    let required: Vec<&String> = strukt
        .fields
        .iter()
        .filter(|field| {
            matches!(
                plan.facts.presence(id, field),
                Presence::Required | Presence::Nullable
            )
        })
        .map(|field| &field.name)
        .collect();
    let fixed = strukt
        .fields
        .iter()
        .filter(|field| telling.contains(field.name.as_str()))
        .filter_map(|field| {
            let values = listed_values(plan, field)?;
            let name = &field.name;
            Some(quote!((#name, &[#(#values),*])))
        });
    let fixed: Vec<TokenStream> = fixed.collect();
    let name = ident(plan.names.ty(written));
    let is_whole = !required.is_empty() && !fixed.is_empty();
    let required = (!required.is_empty()).then(|| quote!(required: &[#(#required),*],));
    let fixed = (!fixed.is_empty()).then(|| quote!(fixed: &[#(#fixed),*],));
    let tokens = quote!(#required #fixed fields: <#name as codec::Named>::NAMES,);
    ObjectCase { tokens, is_whole }
}

/// The members whose values tell the variants apart: those of one value, and those whose lists have nothing in common. Other lists are
/// open, so they tell nothing.
fn telling<'a>(plan: &Plan<'a>, union: &'a Union) -> BTreeSet<&'a str> {
    let mut lists: BTreeMap<&str, Vec<Vec<String>>> = BTreeMap::new();
    let objects = union
        .variants
        .iter()
        .filter_map(|variant| object(plan, &variant.ty));
    for field in objects.flat_map(|(_, strukt)| &strukt.fields) {
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
    let TypeRef::Named(id) = resolved(plan, &field.ty) else {
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
    match resolved(plan, ty) {
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
            Shape::Alias(_) => "Any",
        },
    }
}

/// How it is written.
pub(super) fn sent(plan: &Plan<'_>, id: TypeId) -> TokenStream {
    let (name, variants, rest) = (
        ident(plan.names.ty(id)),
        variants(plan, id),
        ident(plan.names.rest(id)),
    );
    quote! {
        impl codec::Serialize for #name {
            fn serialize<S: codec::Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                match self {
                    #(Self::#variants(value) => codec::Serialize::serialize(value, to),)*
                    Self::#rest(value) => codec::Serialize::serialize(value.get(), to),
                }
            }
        }
    }
}
