//! Objects: structs where members are declared, maps where none are.

use super::draft::{Draft, Member, Rest};
use super::place::{Home, Place};
use super::view::{Spot, View};
use super::{Lower, Lowered, brief};
use crate::api::{Access, Additional, Field, Presence, Shape, Struct, TypeId, TypeRef};
use crate::report::codes;
use openapiv3::SchemaData;
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// An object as a type.
    pub fn object(&mut self, mut draft: Draft<'d>, place: &Place, slot: Option<TypeId>) -> Lowered {
        let closed = matches!(draft.additional, Some(Rest::Any(false)));
        if draft.members.is_empty() && !closed {
            return self.map(draft);
        }
        let id = self.own(&draft, place, slot);
        if slot.is_none() {
            draft.rehome(place, &Home::of(id));
        }
        self.unknown_required(&draft);
        let additional = self.additional(&draft);
        let mut fields = Vec::with_capacity(draft.members.len());
        for (name, member) in &draft.members {
            let required = draft.required.contains(name);
            fields.push(self.field(name, member, required));
        }
        self.set_shape(id, Shape::Struct(Struct { fields, additional }));
        TypeRef::Named(id).into()
    }

    fn map(&mut self, draft: Draft<'d>) -> Lowered {
        let value = match draft.additional {
            Some(Rest::Typed(member)) => self.member(&member).whole(),
            _ => TypeRef::Json,
        };
        TypeRef::Map(Box::new(value)).into()
    }

    fn additional(&mut self, draft: &Draft<'d>) -> Additional {
        match &draft.additional {
            None | Some(Rest::Any(true)) => Additional::Any,
            Some(Rest::Any(false)) => Additional::Forbidden,
            Some(Rest::Typed(member)) => match self.member(member).whole() {
                TypeRef::Json => Additional::Any,
                ty => Additional::Typed(ty),
            },
        }
    }

    fn field(&mut self, name: &str, member: &Member<'d>, required: bool) -> Field {
        let Lowered { ty, nullable } = self.member(member);
        let (ty, nullable) = match ty {
            TypeRef::Nullable(inner) => (*inner, true),
            ty => (ty, nullable),
        };
        let target = self
            .follow(member.spot)
            .map(|(_, schema)| &schema.schema_data);
        let own = match member.spot {
            Spot::Item(schema) => Some(&schema.schema_data),
            Spot::Ref(_) => None,
        };
        let mut doc = own.map(|data| Self::doc(data, name)).unwrap_or_default();
        if let Some(described) = member.described {
            let later = Self::doc(described, name);
            doc.description = later.description.or(doc.description);
            doc.summary = later.summary.or(doc.summary);
            doc.deprecated |= later.deprecated;
        }
        Field {
            name: name.to_owned(),
            pointer: member.place.pointer.clone(),
            doc,
            ty,
            presence: presence(required, nullable),
            access: access(target),
            default: default(own, target),
            constant: self.constant(member),
        }
    }

    /// The one value that a member has.
    fn constant(&self, member: &Member<'d>) -> Option<Value> {
        let (_, schema) = self.follow(member.spot)?;
        match View::of(schema).values.as_slice() {
            [value] if !schema.schema_data.nullable && !is_nested(value) => Some(value.clone()),
            _ => None,
        }
    }

    fn unknown_required(&mut self, draft: &Draft<'d>) {
        let unknown: Vec<&str> = draft
            .required
            .iter()
            .copied()
            .filter(|name| !draft.members.contains_key(name))
            .collect();
        for name in unknown {
            self.find(
                codes::UNKNOWN_REQUIRED,
                &draft.place.pointer,
                format!("`required` names `{}`, which is not declared", brief(name)),
                "declare it under `properties`, or correct the name",
            );
        }
    }
}

impl Draft<'_> {
    /// Calls what stands directly in this schema after the type that it became.
    fn rehome(&mut self, from: &Place, to: &Home) {
        for place in self.places_mut() {
            place.home.rebase(&from.home, to);
        }
    }
}

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}

fn access(data: Option<&SchemaData>) -> Access {
    match data {
        Some(data) if data.read_only && !data.write_only => Access::Received,
        Some(data) if data.write_only && !data.read_only => Access::Sent,
        _ => Access::Both,
    }
}

fn is_nested(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

fn default(own: Option<&SchemaData>, target: Option<&SchemaData>) -> Option<Value> {
    own.and_then(|data| data.default.clone())
        .or_else(|| target.and_then(|data| data.default.clone()))
}
