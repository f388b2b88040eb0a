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
        let closed =
            matches!(draft.additional, Some(Rest::Any(false))) && draft.patterns.is_empty();
        if draft.members.is_empty() && !closed {
            return self.map(&draft);
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

    fn map(&mut self, draft: &Draft<'d>) -> Lowered {
        let value = match self.additional(draft) {
            Additional::Typed(ty) => ty,
            _ => TypeRef::Json,
        };
        TypeRef::Map(Box::new(value)).into()
    }

    fn additional(&mut self, draft: &Draft<'d>) -> Additional {
        if !draft.patterns.is_empty() {
            return self.by_pattern(draft);
        }
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
            access: self.access(member.spot, 0),
            default: default(own, target),
            constant: self.constant(member),
        }
    }

    /// Which way a member travels, by itself or by what it is.
    fn access(&self, spot: Spot<'d>, depth: usize) -> Access {
        const DEEPEST: usize = 8;
        let Some((_, schema)) = self.follow(spot).filter(|_| depth < DEEPEST) else {
            return Access::Both;
        };
        let data = &schema.schema_data;
        match (data.read_only, data.write_only) {
            (true, false) => Access::Received,
            (false, true) => Access::Sent,
            (true, true) => Access::Both,
            (false, false) => {
                let branches = View::of(schema).all_of.iter();
                branches
                    .map(|branch| self.access(branch.into(), depth + 1))
                    .find(|access| *access != Access::Both)
                    .unwrap_or_default()
            }
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

fn presence(required: bool, nullable: bool) -> Presence {
    match (required, nullable) {
        (true, false) => Presence::Required,
        (true, true) => Presence::Nullable,
        (false, false) => Presence::Optional,
        (false, true) => Presence::OptionalNullable,
    }
}

fn is_nested(value: &Value) -> bool {
    value.is_object() || value.is_array()
}

fn default(own: Option<&SchemaData>, target: Option<&SchemaData>) -> Option<Value> {
    own.and_then(|data| data.default.clone())
        .or_else(|| target.and_then(|data| data.default.clone()))
}
