//! Schemas: components become types, inline schemas are lifted or stay where they are used.

use super::draft::Draft;
use super::place::Place;
use super::view::{Spot, View};
use super::{Inlining, Lower, Lowered};
use crate::api::{Origin, Shape, Type, TypeId, TypeRef};
use crate::normalize::carried;
use crate::report::{Pointer, codes};
use openapiv3::{ReferenceOr, Schema};

impl<'d> Lower<'d, '_> {
    /// Every component schema: first an id for each, then what it is.
    pub fn components(&mut self) {
        let Some(components) = &self.document.components else {
            return;
        };
        for (key, schema) in &components.schemas {
            let pointer = Pointer::root().join("components").join("schemas").join(key);
            let id = self.component_type(key, schema, pointer);
            self.components.insert(key, id);
        }
        self.read_heirs();
        for (key, schema) in &components.schemas {
            self.component(key, schema);
        }
    }

    fn component_type(
        &mut self,
        key: &str,
        schema: &'d ReferenceOr<Schema>,
        pointer: Pointer,
    ) -> TypeId {
        let data = schema.as_item().map(|schema| &schema.schema_data);
        let ty = Type {
            origin: Origin::Component(key.to_owned()),
            doc: data.map(|data| Self::doc(data, key)).unwrap_or_default(),
            examples: data
                .map(|data| Self::schema_examples(data, &pointer))
                .unwrap_or_default(),
            pointer,
            shape: Shape::Alias(TypeRef::Json),
        };
        self.add_type(ty)
    }

    fn component(&mut self, key: &'d str, schema: &'d ReferenceOr<Schema>) {
        let Some(id) = self.components.get(key).copied() else {
            return;
        };
        let place = self.component_place(key);
        match schema {
            ReferenceOr::Reference { reference } => {
                let target = self.reference(reference, &place.pointer);
                self.set_shape(id, Shape::Alias(target.ty));
            }
            ReferenceOr::Item(schema) => {
                if let Some(target) = self.only_a_reference(schema, &place) {
                    self.set_shape(id, Shape::Alias(target.ty));
                    return;
                }
                if self.parent(key, schema, &place).is_some() {
                    return;
                }
                let draft = self.component_draft(key, schema, &place);
                let lowered = self.realize(draft, &place, Some(id));
                if lowered.ty != TypeRef::Named(id) {
                    self.set_shape(id, Shape::Alias(lowered.ty));
                }
            }
        }
    }

    /// A schema where it is used.
    pub fn schema(&mut self, spot: impl Into<Spot<'d>>, place: &Place) -> Lowered {
        match spot.into() {
            Spot::Ref(reference) => self.reference(reference, &place.pointer),
            Spot::Item(schema) => self.inline(schema, place),
        }
    }

    fn inline(&mut self, schema: &'d Schema, place: &Place) -> Lowered {
        let address = std::ptr::from_ref(schema);
        if let Some(lowered) = self.lowered.get(&address) {
            return lowered.clone();
        }
        if let Some(itself) = self.itself(schema, place) {
            return itself;
        }
        self.inlining.push(Inlining {
            address,
            pointer: place.pointer.clone(),
            id: None,
        });
        let lowered = match self.only_a_reference(schema, place) {
            Some(target) => target,
            None => {
                let nullable = self.is_nullable(Spot::Item(schema));
                let draft = self.draft(schema, place);
                let mut lowered = self.realize(draft, place, None);
                lowered.nullable |= nullable;
                lowered
            }
        };
        self.inlining.pop();
        self.lowered.insert(address, lowered.clone());
        lowered
    }

    /// A schema that is met again while it is lowered holds itself: items of a tree that are the tree and something more.
    fn itself(&mut self, schema: &'d Schema, place: &Place) -> Option<Lowered> {
        let address = std::ptr::from_ref(schema);
        let open = self.inlining.iter();
        let mut open = open.filter(|open| open.address == address);
        let ty = match (open.next()?.id, open.next()) {
            (Some(id), _) => TypeRef::Named(id),
            // A list has no type of its own; its items may have one, which ends the circle.
            (None, None) => return None,
            (None, Some(_)) => {
                self.find(
                    codes::INFINITE_TYPE,
                    &place.pointer,
                    "the schema is made of itself",
                    "it is a raw value there; break the cycle",
                );
                TypeRef::Json
            }
        };
        let nullable = self.is_nullable(Spot::Item(schema));
        Some(Lowered { ty, nullable })
    }

    /// `allOf` with one branch that says something, a reference: the same type, perhaps with null.
    fn only_a_reference(&mut self, schema: &'d Schema, place: &Place) -> Option<Lowered> {
        let mut view = View::of(schema);
        let kind = view.kind.take();
        if view.all_of.is_empty() || view.says_something_beside_all_of() {
            return None;
        }
        let mut speaking = view.all_of.iter().enumerate().filter(|(_, branch)| {
            branch
                .as_item()
                .is_none_or(|schema| View::of(schema).says_something())
        });
        let (index, branch) = speaking.next()?;
        if speaking.next().is_some() {
            return None;
        }
        let ReferenceOr::Reference { reference } = branch else {
            return None;
        };
        // The type that the target has anyway says nothing.
        let of_target = |spot| {
            self.follow(spot)
                .and_then(|(_, schema)| View::of(schema).kind)
        };
        if kind.is_some() && kind != of_target(branch.into()) {
            return None;
        }
        let pointer = place.at(&["allOf", &index.to_string()]);
        let mut target = self.reference(reference, &pointer);
        target.nullable = self.is_nullable(Spot::Item(schema));
        Some(target)
    }

    /// Makes a type of a draft: of the component `slot`, or where it is used.
    pub fn realize(&mut self, draft: Draft<'d>, place: &Place, slot: Option<TypeId>) -> Lowered {
        if draft.not {
            self.find(
                codes::NOT_KEYWORD,
                &draft.place.at(&["not"]),
                "`not` is not checked",
                "say what the value is instead of what it is not",
            );
        }
        if draft.data.extensions.contains_key(carried::CONST) {
            self.find(
                codes::CONSTRAINT,
                &draft.place.at(&["const"]),
                "a constant list or object is not checked",
                "no change is needed",
            );
        }
        self.formed(draft, place, slot)
    }

    /// The same, for a draft whose keywords were spoken about.
    pub fn formed(&mut self, draft: Draft<'d>, place: &Place, slot: Option<TypeId>) -> Lowered {
        if draft.contradicts {
            return TypeRef::Json.into();
        }
        if !draft.unions.is_empty() {
            return self.union(draft, place, slot);
        }
        if self.is_enum(&draft) {
            let id = self.own(&draft, place, slot);
            let shape = self.enumeration(&draft);
            self.set_shape(id, shape);
            return TypeRef::Named(id).into();
        }
        if !draft.values.is_empty() {
            let untyped = draft.kind.is_none() && !draft.is_object();
            if untyped && let Some(lowered) = self.mixed(&draft, place, slot) {
                return lowered;
            }
            self.unchecked_values(&draft);
        }
        if draft.is_object() {
            return self.object(draft, place, slot);
        }
        if draft.is_list() && !draft.prefix.is_empty() {
            return self.tuple(draft, place, slot);
        }
        if draft.is_list() {
            let item = match &draft.items {
                Some(items) => self.member(items).whole(),
                None => TypeRef::Json,
            };
            return TypeRef::List(Box::new(item)).into();
        }
        self.scalar(&draft).into()
    }

    /// The id of the type that is made here: the component's, or a new one.
    pub fn own(&mut self, draft: &Draft<'d>, place: &Place, slot: Option<TypeId>) -> TypeId {
        if let Some(id) = slot {
            return id;
        }
        let ty = Type {
            origin: place.home.origin(),
            pointer: place.pointer.clone(),
            doc: Self::doc(draft.data, ""),
            shape: Shape::Alias(TypeRef::Json),
            examples: Self::schema_examples(draft.data, &place.pointer),
        };
        let id = self.add_type(ty);
        if let Some(open) = self.inlining.last_mut()
            && open.pointer == place.pointer
        {
            open.id.get_or_insert(id);
        }
        id
    }

    pub fn set_shape(&mut self, id: TypeId, shape: Shape) {
        if let Some(ty) = self.type_mut(id) {
            ty.shape = shape;
        }
    }
}
