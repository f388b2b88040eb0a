//! Types where they are used.

use super::{Plan, ident};
use crate::api::{IntKind, Presence, Shape, TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// Where a type is written, which decides the path of other types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Inside a module of `types`, where types and runtime names are in scope.
    Types,
    /// Elsewhere: `types::Pet`, `runtime::Date`.
    Outside,
}

/// A type, without what presence adds.
pub(super) fn type_ref(plan: &Plan<'_>, place: Place, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Bool => quote!(bool),
        TypeRef::Int(IntKind::I32) => quote!(i32),
        TypeRef::Int(IntKind::I64) => quote!(i64),
        TypeRef::Int(IntKind::U64) => quote!(u64),
        TypeRef::Int(IntKind::I128) => quote!(i128),
        TypeRef::Float => quote!(f64),
        TypeRef::Text => quote!(String),
        TypeRef::Binary => in_runtime(place, "Part"),
        TypeRef::Secret => in_runtime(place, "Secret"),
        TypeRef::Date => in_runtime(place, "Date"),
        TypeRef::DateTime => in_runtime(place, "DateTime"),
        TypeRef::Base64 => in_runtime(place, "Base64"),
        TypeRef::Json => in_runtime(place, "Json"),
        TypeRef::Named(id) => named(plan, place, *id),
        TypeRef::List(inner) => {
            let inner = type_ref(plan, place, inner);
            quote!(Vec<#inner>)
        }
        TypeRef::Map(inner) => {
            let map = in_runtime(place, "Map");
            match &**inner {
                TypeRef::Json => map,
                inner => {
                    let inner = type_ref(plan, place, inner);
                    quote!(#map<#inner>)
                }
            }
        }
        TypeRef::Nullable(inner) => {
            let inner = type_ref(plan, place, inner);
            quote!(Option<#inner>)
        }
    }
}

/// The type of a member of `holder`: boxed where it would be infinitely large, wrapped as its presence says.
pub(super) fn member(
    plan: &Plan<'_>,
    holder: TypeId,
    ty: &TypeRef,
    presence: Presence,
) -> TokenStream {
    let bare = boxed(plan, holder, ty);
    match presence {
        Presence::Required => bare,
        Presence::Nullable | Presence::Optional => quote!(Option<#bare>),
        Presence::OptionalNullable => quote!(Field<#bare>),
    }
}

/// The type, boxed where `holder` would be infinitely large without.
pub(super) fn boxed(plan: &Plan<'_>, holder: TypeId, ty: &TypeRef) -> TokenStream {
    match ty {
        TypeRef::Named(id) if plan.facts.needs_box(holder, *id) => {
            let inner = type_ref(plan, Place::Types, ty);
            quote!(Box<#inner>)
        }
        TypeRef::Nullable(inner) => {
            let inner = boxed(plan, holder, inner);
            quote!(Option<#inner>)
        }
        _ => type_ref(plan, Place::Types, ty),
    }
}

fn named(plan: &Plan<'_>, place: Place, id: TypeId) -> TokenStream {
    let name = ident(plan.names.ty(id));
    match place {
        Place::Types => quote!(#name),
        Place::Outside => quote!(types::#name),
    }
}

fn in_runtime(place: Place, name: &str) -> TokenStream {
    let name = ident(name);
    match place {
        Place::Types => quote!(#name),
        Place::Outside => quote!(runtime::#name),
    }
}

/// What a reference is once aliases are followed; bounded, since a hostile description may alias in a circle.
pub(super) fn resolved<'a>(plan: &Plan<'a>, ty: &'a TypeRef) -> &'a TypeRef {
    let mut ty = ty;
    for _ in 0..64 {
        match ty {
            TypeRef::Named(id) => match &plan.api[*id].shape {
                Shape::Alias(target) => ty = target,
                _ => return ty,
            },
            _ => return ty,
        }
    }
    ty
}
