//! Unions: one of several types, told apart by a discriminator or by the value's form.

use super::type_ref::{boxed, resolved};
use super::{Plan, doc, ident};
use crate::api::{Enum, EnumBase, Presence, Shape, Struct, TypeId, TypeRef, Union, Variant};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The enum, and the conversions into it.
pub(super) fn union(plan: &Plan<'_>, id: TypeId, union: &Union) -> Vec<TokenStream> {
    let mut tokens = vec![definition(plan, id, union)];
    tokens.extend(conversions(plan, id, union));
    tokens
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
    let cases = union
        .variants
        .iter()
        .zip(&variants)
        .map(|(variant, name)| case(plan, union, variant, name));
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

fn case(plan: &Plan<'_>, union: &Union, variant: &Variant, name: &Ident) -> TokenStream {
    let tags = &variant.tags;
    let kind = ident(json_kind(plan, &variant.ty));
    let tags = (!tags.is_empty()).then(|| quote!(tags: &[#(#tags),*],));
    let object =
        object(plan, &variant.ty).map(|(target, strukt)| members(plan, union, target, strukt));
    // A literal that says everything has no rest.
    let is_whole = tags.is_some() && object.as_ref().is_some_and(|object| object.is_whole);
    let rest = (!is_whole).then(|| quote!(..codec::Case::NONE));
    let object = object.map(|object| object.tokens);
    quote! {
        codec::Case {
            #tags
            kind: codec::JsonKind::#kind,
            #object
            read: |value| Ok(Self::#name(codec::from_json(value)?)),
            #rest
        }
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

fn members(plan: &Plan<'_>, union: &Union, id: TypeId, strukt: &Struct) -> ObjectCase {
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
        .filter(|field| union.discriminator.as_ref() != Some(&field.name))
        .filter_map(|field| {
            let values = fixed_values(plan, &field.ty)?;
            let name = &field.name;
            Some(quote!((#name, &[#(#values),*])))
        });
    let fixed: Vec<TokenStream> = fixed.collect();
    let name = ident(plan.names.ty(id));
    let is_whole = !required.is_empty() && !fixed.is_empty();
    let required = (!required.is_empty()).then(|| quote!(required: &[#(#required),*],));
    let fixed = (!fixed.is_empty()).then(|| quote!(fixed: &[#(#fixed),*],));
    let tokens = quote!(#required #fixed fields: <#name as codec::Object<'_>>::FIELDS,);
    ObjectCase { tokens, is_whole }
}

/// A single-value enum tells its variant. Longer ones are open, so they tell nothing.
fn fixed_values<'a>(plan: &Plan<'a>, ty: &'a TypeRef) -> Option<Vec<&'a str>> {
    let TypeRef::Named(id) = resolved(plan, ty) else {
        return None;
    };
    match &plan.api[*id].shape {
        Shape::Enum(Enum {
            base: EnumBase::Text,
            values,
        }) if values.len() == 1 => Some(values.iter().map(|value| value.value.as_str()).collect()),
        _ => None,
    }
}

fn json_kind(plan: &Plan<'_>, ty: &TypeRef) -> &'static str {
    match resolved(plan, ty) {
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
            Shape::Union(_) | Shape::Alias(_) => "Any",
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
