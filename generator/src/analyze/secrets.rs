//! Which members and parameters hold secrets.

use crate::api::{Access, Api, Shape, TypeId, TypeRef};
use std::collections::BTreeSet;

/// The names on the wire of what holds a secret, wherever it stands, without repetition and in order.
pub(crate) fn secret_names(api: &Api) -> Vec<&str> {
    let mut names = BTreeSet::new();
    for ty in &api.types {
        let Shape::Struct(strukt) = &ty.shape else {
            continue;
        };
        let secret = strukt.fields.iter().filter(|field| {
            field.access == Access::Sent || is_secret(api, &field.ty, &mut Vec::new())
        });
        names.extend(secret.map(|field| field.name.as_str()));
    }
    let parameters = api.operations.iter().flat_map(|one| &one.parameters);
    let secret = parameters.filter(|one| is_secret(api, &one.ty, &mut Vec::new()));
    names.extend(secret.map(|parameter| parameter.name.as_str()));
    names.into_iter().collect()
}

/// Whether a type is a secret, or lists or maps of them, under whatever name.
fn is_secret(api: &Api, ty: &TypeRef, seen: &mut Vec<TypeId>) -> bool {
    match ty {
        TypeRef::Secret => true,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => {
            is_secret(api, inner, seen)
        }
        TypeRef::Named(id) if !seen.contains(id) => {
            seen.push(*id);
            match &api[*id].shape {
                Shape::Alias(inner) | Shape::Wrapper(inner) => is_secret(api, inner, seen),
                _ => false,
            }
        }
        _ => false,
    }
}
