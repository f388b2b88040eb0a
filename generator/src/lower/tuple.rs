//! Lists whose first items have types of their own, and objects whose members are typed by patterns.

use super::draft::{Draft, Rest};
use super::place::{Home, Place};
use super::view::{Spot, View};
use super::{Lower, Lowered};
use crate::api::{Additional, Shape, Tuple, Type, TypeId, TypeRef, Union, Variant};
use crate::report::codes;
use openapiv3::{ReferenceOr, SchemaKind};

impl<'d> Lower<'d, '_> {
    /// A list whose first items have types of their own; a plain list where all items have one type.
    pub fn tuple(&mut self, mut draft: Draft<'d>, place: &Place, slot: Option<TypeId>) -> Lowered {
        let most = draft.max_items.unwrap_or(usize::MAX);
        draft.prefix.truncate(most);
        let is_full = draft.prefix.len() >= most;
        let is_closed = is_full
            || draft
                .items
                .as_ref()
                .is_some_and(|items| is_never(items.spot));
        let id = self.own(&draft, place, slot);
        if slot.is_none() {
            draft.rehome(place, &Home::of(id));
        }
        let items: Vec<TypeRef> = draft
            .prefix
            .iter()
            .map(|item| self.member(item).whole())
            .collect();
        let rest = match &draft.items {
            _ if is_closed => None,
            Some(items) => Some(self.member(items).whole()),
            None => Some(TypeRef::Json),
        };
        let is_plain = rest
            .as_ref()
            .is_some_and(|rest| items.iter().all(|item| item == rest));
        let shape = match rest {
            Some(rest) if is_plain => Shape::Alias(TypeRef::List(Box::new(rest))),
            rest => Shape::Tuple(Tuple {
                required: draft.min_items.unwrap_or(0).min(items.len()),
                items,
                rest,
            }),
        };
        self.set_shape(id, shape);
        TypeRef::Named(id).into()
    }

    /// The type of the members that the patterns name and of all others that are not declared.
    pub fn by_pattern(&mut self, draft: &Draft<'d>) -> Additional {
        let (first, _) = match draft.patterns.first() {
            Some(first) => first,
            None => return Additional::Any,
        };
        self.find(
            codes::CONSTRAINT,
            &draft.place.at(&["patternProperties", first]),
            "which pattern a member's name matches is not checked",
            "no change is needed",
        );
        let takes_all = |pattern: &&str| {
            let bare = pattern.trim_start_matches('^').trim_end_matches('$');
            ["", ".*", ".+"].contains(&bare)
        };
        let is_open = !draft.patterns.keys().any(takes_all)
            && matches!(draft.additional, None | Some(Rest::Any(true)));
        let mut nullable = false;
        let mut types: Vec<TypeRef> = Vec::new();
        let rest = match &draft.additional {
            Some(Rest::Typed(member)) => Some(member),
            _ => None,
        };
        for member in draft.patterns.values().chain(rest) {
            let ty = match self.member(member).whole() {
                TypeRef::Nullable(inner) => {
                    nullable = true;
                    *inner
                }
                ty => ty,
            };
            if !types.contains(&ty) {
                types.push(ty);
            }
        }
        if types.contains(&TypeRef::Json) {
            return Additional::Any;
        }
        let value: Lowered = match <[_; 1]>::try_from(types) {
            Ok([ty]) if !is_open => ty.into(),
            Ok([ty]) => self.open_value(draft, vec![ty]),
            Err(types) => self.open_value(draft, types),
        };
        Additional::Typed(Lowered { nullable, ..value }.whole())
    }

    /// One of the types, or a value that is none of them.
    fn open_value(&mut self, draft: &Draft<'d>, types: Vec<TypeRef>) -> Lowered {
        let variants = types.into_iter().map(|ty| Variant {
            words: super::variant::words(&ty),
            ty,
            tags: Vec::new(),
        });
        let shape = Shape::Union(Union {
            discriminator: None,
            variants: variants.collect(),
        });
        let place = draft.place.below(&["patternProperties"], "value");
        let id = self.add_type(Type {
            origin: place.home.origin(),
            pointer: place.pointer,
            doc: crate::api::Doc::default(),
            shape,
            examples: Vec::new(),
        });
        TypeRef::Named(id).into()
    }
}

/// Whether no value fits the schema: `false`, or `not` of anything.
fn is_never(spot: Spot<'_>) -> bool {
    let Spot::Item(schema) = spot else {
        return false;
    };
    match &schema.schema_kind {
        SchemaKind::Not { not } => match &**not {
            ReferenceOr::Item(inner) => !View::of(inner).says_something(),
            ReferenceOr::Reference { .. } => false,
        },
        _ => false,
    }
}
