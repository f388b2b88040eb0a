//! Types where they are used.

use super::Plan;
use super::syntax::{generic_type, plain_type};
use crate::api::{IntKind, Presence, TypeId, TypeRef};
use proc_macro2::TokenStream;
use quote::ToTokens;
use syn::Type;

/// Where a type is written, which decides the path of other types.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Place {
    /// Inside a module of `types`, where types and runtime names are in scope.
    Types,
    /// Elsewhere: `types::Pet`, `runtime::Date`.
    Outside,
}

/// A type, without what presence adds, as tokens.
pub(super) fn type_ref(plan: &Plan<'_>, place: Place, ty: &TypeRef) -> TokenStream {
    bare(plan, place, ty).into_token_stream()
}

/// A type, without what presence adds.
pub(super) fn bare(plan: &Plan<'_>, place: Place, ty: &TypeRef) -> Type {
    let (types, runtime) = match place {
        Place::Types => (None, None),
        Place::Outside => (Some("types"), Some("runtime")),
    };
    let inside = |inner: &TypeRef| bare(plan, place, inner);
    match ty {
        TypeRef::Bool => plain_type(None, "bool"),
        TypeRef::Int(IntKind::I32) => plain_type(None, "i32"),
        TypeRef::Int(IntKind::I64) => plain_type(None, "i64"),
        TypeRef::Int(IntKind::U64) => plain_type(None, "u64"),
        TypeRef::Int(IntKind::I128) => plain_type(None, "i128"),
        TypeRef::Float => plain_type(None, "f64"),
        TypeRef::Text => plain_type(None, "String"),
        TypeRef::Binary => plain_type(runtime, "Part"),
        TypeRef::Secret => plain_type(runtime, "Secret"),
        TypeRef::Date => plain_type(runtime, "Date"),
        TypeRef::DateTime => plain_type(runtime, "DateTime"),
        TypeRef::Base64 => plain_type(runtime, "Base64"),
        TypeRef::Json => plain_type(runtime, "Json"),
        TypeRef::Named(id) => plain_type(types, plan.names.ty(*id)),
        TypeRef::List(inner) => generic_type(None, "Vec", inside(inner)),
        TypeRef::Map(inner) if **inner == TypeRef::Json => plain_type(runtime, "Map"),
        TypeRef::Map(inner) => generic_type(runtime, "Map", inside(inner)),
        TypeRef::Nullable(inner) => generic_type(None, "Option", inside(inner)),
    }
}

/// The type of a member of `holder`: boxed where it would be infinitely large, wrapped as its presence says.
pub(super) fn member(plan: &Plan<'_>, holder: TypeId, ty: &TypeRef, presence: Presence) -> Type {
    let bare = finite(plan, holder, ty);
    match presence {
        Presence::Required => bare,
        Presence::Nullable | Presence::Optional => generic_type(None, "Option", bare),
        Presence::OptionalNullable => generic_type(None, "Field", bare),
    }
}

/// The type as tokens, boxed where `holder` would be infinitely large without.
pub(super) fn boxed(plan: &Plan<'_>, holder: TypeId, ty: &TypeRef) -> TokenStream {
    finite(plan, holder, ty).into_token_stream()
}

fn finite(plan: &Plan<'_>, holder: TypeId, ty: &TypeRef) -> Type {
    let bare = |ty| bare(plan, Place::Types, ty);
    match ty {
        TypeRef::Named(id) if plan.facts.needs_box(holder, *id) => {
            generic_type(None, "Box", bare(ty))
        }
        TypeRef::Nullable(inner) => generic_type(None, "Option", finite(plan, holder, inner)),
        _ => bare(ty),
    }
}
