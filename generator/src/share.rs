//! `share`: inline types that say the same become one type.
//!
//! A description repeats what has no name: the same three values stand at fifty members, the same range of times at each list.
//! The first of them stays the type, the others become other names for it, so that code goes on to compile on the day one of them says
//! something else. Components keep types of their own: their author gave them two names.

use crate::analyze::{for_each_reference, innermost};
use crate::api::{
    Access, Additional, Api, Doc, Enum, Origin, Presence, Same, Shape, Struct, TypeId, TypeRef,
    Union,
};
use serde_json::Value;
use std::collections::HashMap;

/// Makes one type of inline types that say the same.
pub fn share(api: &mut Api) {
    let firsts = firsts(api);
    let is_shared = |id: TypeId| firsts[id.0 as usize] != id;
    for id in api.type_ids().filter(|id| is_shared(*id)) {
        let ty = &mut api.types[id.0 as usize];
        let mut inside = Vec::new();
        for_each_reference(&ty.shape, |ty| {
            let shared = innermost(ty).filter(|id| is_shared(*id));
            inside.extend(shared.map(TypeRef::Named));
        });
        let first = TypeRef::Named(firsts[id.0 as usize]);
        ty.shape = Shape::Same(Same { first, inside });
    }
}

/// For each type the first that says the same; mostly itself.
fn firsts(api: &Api) -> Vec<TypeId> {
    let mut firsts: Vec<TypeId> = (0..api.types.len() as u32).map(TypeId).collect();
    let mut known: HashMap<Said<'_>, TypeId> = HashMap::new();
    for id in inner_first(api) {
        if let Some(said) = Said::by(api, &firsts, id) {
            firsts[id.0 as usize] = *known.entry(said).or_insert(id);
        }
    }
    firsts
}

/// All types, each after those that it holds; on a circle somewhere in between.
fn inner_first(api: &Api) -> Vec<TypeId> {
    let mut order = Vec::with_capacity(api.types.len());
    let mut seen = vec![false; api.types.len()];
    for root in api.type_ids() {
        let mut open = vec![(root, false)];
        while let Some((id, is_done)) = open.pop() {
            if is_done {
                order.push(id);
            } else if !std::mem::replace(&mut seen[id.0 as usize], true) {
                open.push((id, true));
                let from = open.len();
                let inner = |ty| open.extend(innermost(ty).map(|id| (id, false)));
                for_each_reference(&api[id].shape, inner);
                open[from..].reverse();
            }
        }
    }
    order
}

/// What an inline type says, the types that it holds by the first of their kind. What a person reads about the type itself is left
/// out: each name keeps its own.
#[derive(PartialEq, Eq, Hash)]
enum Said<'a> {
    Struct(Vec<Member<'a>>, Additional, bool),
    Enum(&'a Enum, bool),
    Union(Option<&'a str>, Vec<Variant<'a>>, bool),
}

/// What a member of an object says.
#[derive(PartialEq, Eq, Hash)]
struct Member<'a> {
    name: &'a str,
    doc: &'a Doc,
    ty: TypeRef,
    presence: Presence,
    default: Option<&'a Value>,
    constant: Option<&'a Value>,
}

/// What a variant of a union says.
#[derive(PartialEq, Eq, Hash)]
struct Variant<'a> {
    ty: TypeRef,
    called: Called<'a>,
    tags: &'a [String],
    words: &'a [String],
}

/// What a variant is called after: sharing renames none.
#[derive(PartialEq, Eq, Hash)]
enum Called<'a> {
    /// The way from the union to the type that stands in it.
    Inside(&'a [String]),
    /// A type that stands elsewhere.
    Type(TypeId),
    /// The variant's own words, because its type has no name.
    Words,
}

impl<'a> Said<'a> {
    /// `None` where the type is one of its own, whatever it says.
    fn by(api: &'a Api, firsts: &[TypeId], id: TypeId) -> Option<Self> {
        let ty = &api[id];
        let is_inline = matches!(ty.origin, Origin::Inside(..) | Origin::Operation(_));
        if !is_inline || api.webhook == Some(id) || api.callbacks.contains(&id) {
            return None;
        }
        let is_deprecated = ty.doc.deprecated;
        match &ty.shape {
            Shape::Struct(object) => Self::by_struct(firsts, object, is_deprecated),
            Shape::Enum(list) => Some(Self::Enum(list, is_deprecated)),
            Shape::Union(union) => Some(Self::by_union(api, firsts, id, union)),
            Shape::Tuple(_) | Shape::Wrapper(_) | Shape::Alias(_) | Shape::Same(_) => None,
        }
    }

    /// A member that travels one way makes what is required depend on the ways that its object travels, so such an object shares nothing.
    fn by_struct(firsts: &[TypeId], object: &'a Struct, is_deprecated: bool) -> Option<Self> {
        let fields = object.fields.iter();
        let travels_both = fields.clone().all(|field| field.access == Access::Both);
        let members = fields.map(|field| Member {
            name: &field.name,
            doc: &field.doc,
            ty: first(firsts, &field.ty),
            presence: field.presence,
            default: field.default.as_ref(),
            constant: field.constant.as_ref(),
        });
        let additional = match &object.additional {
            Additional::Typed(ty) => Additional::Typed(first(firsts, ty)),
            other => other.clone(),
        };
        travels_both.then(|| Self::Struct(members.collect(), additional, is_deprecated))
    }

    fn by_union(api: &'a Api, firsts: &[TypeId], id: TypeId, union: &'a Union) -> Self {
        let variants = union.variants.iter().map(|variant| Variant {
            ty: first(firsts, &variant.ty),
            called: Called::of(api, id, &variant.ty),
            tags: &variant.tags,
            words: &variant.words,
        });
        let discriminator = union.discriminator.as_deref();
        Self::Union(discriminator, variants.collect(), api[id].doc.deprecated)
    }
}

impl<'a> Called<'a> {
    fn of(api: &'a Api, union: TypeId, ty: &'a TypeRef) -> Self {
        let TypeRef::Named(id) = ty else {
            return Self::Words;
        };
        match &api[*id].origin {
            Origin::Inside(parent, path) if *parent == union => Self::Inside(path),
            _ => Self::Type(*id),
        }
    }
}

/// A type where it is used, by the first that says the same.
fn first(firsts: &[TypeId], ty: &TypeRef) -> TypeRef {
    let inner = |ty: &TypeRef| Box::new(first(firsts, ty));
    match ty {
        TypeRef::Named(id) => TypeRef::Named(firsts[id.0 as usize]),
        TypeRef::List(ty) => TypeRef::List(inner(ty)),
        TypeRef::Map(ty) => TypeRef::Map(inner(ty)),
        TypeRef::Nullable(ty) => TypeRef::Nullable(inner(ty)),
        other => other.clone(),
    }
}
