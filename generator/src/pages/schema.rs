//! Where pointers lead in the types of answers and bodies.

use crate::answers::{self, Form, Reading};
use crate::api::{Additional, Api, Operation, Shape, TypeRef};

/// How far aliases and branches are followed.
const MOST_STEPS: usize = 64;

/// The type of a success that is JSON, and whether an answer may also have none.
pub(crate) fn answer(operation: &Operation) -> Option<(TypeRef, bool)> {
    let distinct = answers::success(operation).distinct;
    let (reading, is_optional) = match distinct.as_slice() {
        [one] => (one, false),
        [one, Reading::Nothing] | [Reading::Nothing, one] => (one, true),
        _ => return None,
    };
    match reading {
        Reading::One(Form::Json(ty)) => Some((ty.clone(), is_optional)),
        _ => None,
    }
}

/// Whether a success is read as it comes.
pub(super) fn is_stream(operation: &Operation) -> bool {
    let distinct = answers::success(operation).distinct;
    distinct.iter().any(Reading::is_stream)
}

/// The type at the end of aliases, null left out.
pub(super) fn bare<'a>(api: &'a Api, mut ty: &'a TypeRef) -> &'a TypeRef {
    for _ in 0..MOST_STEPS {
        ty = match api.resolved(ty) {
            TypeRef::Nullable(inner) => inner,
            other => return other,
        };
    }
    ty
}

/// The type of the list's items, where members lead to a list.
pub(super) fn list<'a>(api: &'a Api, ty: &'a TypeRef, path: &[String]) -> Option<&'a TypeRef> {
    match (path, bare(api, ty)) {
        ([], TypeRef::List(inner)) => Some(inner),
        ([first, rest @ ..], TypeRef::Named(id)) => match &api[*id].shape {
            Shape::Struct(shape) => {
                let field = shape.fields.iter().find(|field| field.name == *first)?;
                list(api, &field.ty, rest)
            }
            _ => None,
        },
        _ => None,
    }
}

/// The members of an answer that are lists.
pub(super) fn lists<'a>(api: &'a Api, ty: &'a TypeRef) -> Vec<&'a str> {
    let TypeRef::Named(id) = bare(api, ty) else {
        return Vec::new();
    };
    let Shape::Struct(shape) = &api[*id].shape else {
        return Vec::new();
    };
    let fields = shape.fields.iter();
    let lists = fields.filter(|field| matches!(bare(api, &field.ty), TypeRef::List(_)));
    lists.map(|field| field.name.as_str()).collect()
}

/// Whether a pointer leads to a value that may be a single one: no object and no list.
pub(super) fn leads_to_value(api: &Api, ty: &TypeRef, path: &[String]) -> bool {
    leads(api, ty, path, 0)
}

fn leads(api: &Api, ty: &TypeRef, path: &[String], depth: usize) -> bool {
    if depth > MOST_STEPS {
        return false;
    }
    let go = |ty: &TypeRef, path: &[String]| leads(api, ty, path, depth + 1);
    match bare(api, ty) {
        TypeRef::Json => true,
        TypeRef::Map(inner) => path.split_first().is_some_and(|(_, rest)| go(inner, rest)),
        TypeRef::List(inner) => path.split_first().is_some_and(|(first, rest)| {
            (first == "-1" || first.parse::<usize>().is_ok()) && go(inner, rest)
        }),
        TypeRef::Named(id) => match &api[*id].shape {
            Shape::Struct(shape) => path.split_first().is_some_and(|(first, rest)| {
                let field = shape.fields.iter().find(|field| field.name == *first);
                match (field, &shape.additional) {
                    (Some(field), _) => go(&field.ty, rest),
                    (None, Additional::Typed(ty)) => go(ty, rest),
                    (None, _) => false,
                }
            }),
            Shape::Union(union) => union.variants.iter().any(|variant| go(&variant.ty, path)),
            Shape::Enum(_) => path.is_empty(),
            Shape::Tuple(_) | Shape::Wrapper(_) | Shape::Alias(_) | Shape::Same(_) => false,
        },
        _ => path.is_empty(),
    }
}
