//! Enums that hold values of several types, and lists of values that are only a constraint.

use super::draft::Draft;
use super::enum_::{distinct, is_integer, value};
use super::place::Place;
use super::{Lower, Lowered};
use crate::api::{Enum, EnumBase, Shape, Type, TypeId, TypeRef, Union, Variant};
use crate::report::codes;
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// A list of values without a type: a union of the types that its values have. `None` where they are no scalars.
    pub fn mixed(
        &mut self,
        draft: &Draft<'d>,
        place: &Place,
        slot: Option<TypeId>,
    ) -> Option<Lowered> {
        if draft.values.iter().any(|value| class(value).is_none()) {
            return None;
        }
        let mut classes: Vec<Class> = draft.values.iter().filter_map(class).collect();
        classes.sort();
        classes.dedup();
        if classes.contains(&Class::Number) || classes.contains(&Class::Bool) {
            self.unchecked_values(draft);
        }
        match classes.as_slice() {
            [Class::Number] | [Class::Integer, Class::Number] => {
                return Some(TypeRef::Float.into());
            }
            [Class::Bool] => return Some(TypeRef::Bool.into()),
            _ => {}
        }
        let id = self.own(draft, place, slot);
        let variants = classes
            .into_iter()
            .map(|class| {
                let ty = self.variant_of(draft, place, id, class);
                Variant {
                    words: super::variant::words(&ty),
                    ty,
                    tags: Vec::new(),
                }
            })
            .collect();
        let union = Union {
            discriminator: None,
            variants,
        };
        self.set_shape(id, Shape::Union(union));
        Some(TypeRef::Named(id).into())
    }

    fn variant_of(
        &mut self,
        draft: &Draft<'d>,
        place: &Place,
        union: TypeId,
        kind: Class,
    ) -> TypeRef {
        let (base, word) = match kind {
            Class::Bool => return TypeRef::Bool,
            Class::Number => return TypeRef::Float,
            Class::Integer => (EnumBase::Integer, "integer"),
            Class::Text => (EnumBase::Text, "text"),
        };
        let values = draft.values.iter().enumerate();
        let values = values
            .filter(|(_, value)| class(value) == Some(kind))
            .map(|(index, text)| value(text, draft.values_data, index));
        let shape = Shape::Enum(Enum {
            base,
            values: distinct(values.collect()),
        });
        let id = self.add_type(Type {
            origin: super::place::Home::of(union).step(word).origin(),
            pointer: place.at(&["enum"]),
            doc: crate::api::Doc::default(),
            shape,
            examples: Vec::new(),
        });
        TypeRef::Named(id)
    }

    /// Says that the values of a list are not what the type is made of.
    pub fn unchecked_values(&mut self, draft: &Draft<'d>) {
        let both = draft.values.contains(&true.into()) && draft.values.contains(&false.into());
        if draft.kind == Some("boolean") && both {
            return;
        }
        self.find(
            codes::CONSTRAINT,
            &draft.place.at(&["enum"]),
            "only texts and integers become an enum; which values stand there is not checked",
            "no change is needed",
        );
    }
}

/// The type of a value that stands in a list.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Class {
    Text,
    Integer,
    Number,
    Bool,
}

fn class(value: &Value) -> Option<Class> {
    match value {
        Value::String(_) => Some(Class::Text),
        Value::Bool(_) => Some(Class::Bool),
        Value::Number(_) if is_integer(value) => Some(Class::Integer),
        Value::Number(_) => Some(Class::Number),
        Value::Null | Value::Array(_) | Value::Object(_) => None,
    }
}
