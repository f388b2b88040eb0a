//! Defaults that their types do not allow.

use super::Lower;
use crate::api::{Enum, EnumBase, Presence, Same, Shape, TypeRef};
use crate::report::codes;
use serde_json::Value;

impl Lower<'_, '_> {
    /// Drops every default of the wrong type.
    pub fn check_defaults(&mut self) {
        let mut wrong = Vec::new();
        for (at, ty) in self.api.types.iter().enumerate() {
            let Shape::Struct(shape) = &ty.shape else {
                continue;
            };
            for (index, field) in shape.fields.iter().enumerate() {
                let nullable = matches!(
                    field.presence,
                    Presence::Nullable | Presence::OptionalNullable
                );
                if let Some(value) = &field.default
                    && !(nullable && value.is_null())
                    && !self.allows(&field.ty, value, 0)
                {
                    wrong.push((at, index, field.pointer.join("default")));
                }
            }
        }
        for (at, index, pointer) in wrong {
            if let Some(Shape::Struct(shape)) = self.api.types.get_mut(at).map(|ty| &mut ty.shape)
                && let Some(field) = shape.fields.get_mut(index)
            {
                field.default = None;
            }
            let message = "the default is no value of its schema";
            let help = "it is left out; correct the default or the type";
            self.find(codes::WRONG_DEFAULT, &pointer, message, help);
        }
    }

    /// Whether the type allows the value.
    pub(super) fn allows(&self, ty: &TypeRef, value: &Value, depth: usize) -> bool {
        const DEEPEST: usize = 32;
        let inner = |ty: &TypeRef, value: &Value| self.allows(ty, value, depth + 1);
        match (ty, value) {
            _ if depth > DEEPEST => true,
            (TypeRef::Json, _) => true,
            (TypeRef::Nullable(ty), value) => value.is_null() || inner(ty, value),
            (TypeRef::Bool, value) => value.is_boolean(),
            (TypeRef::Int(_), value) => value.as_f64().is_some_and(|number| number.fract() == 0.0),
            (TypeRef::Float, value) => value.is_number(),
            (TypeRef::List(ty), Value::Array(list)) => list.iter().all(|item| inner(ty, item)),
            (TypeRef::Map(ty), Value::Object(map)) => map.values().all(|item| inner(ty, item)),
            (TypeRef::List(_) | TypeRef::Map(_), _) => false,
            (TypeRef::Named(id), value) => match &self.api[*id].shape {
                Shape::Wrapper(ty) | Shape::Alias(ty) | Shape::Same(Same { first: ty, .. }) => {
                    inner(ty, value)
                }
                Shape::Tuple(_) => value.is_array(),
                Shape::Struct(_) => value.is_object(),
                Shape::Union(union) => union
                    .variants
                    .iter()
                    .any(|variant| inner(&variant.ty, value)),
                Shape::Enum(_) if self.open.contains(id) => value.is_string(),
                Shape::Enum(list) => lists(list, value),
            },
            (_, value) => value.is_string(),
        }
    }
}

/// Whether an enum lists the value.
fn lists(list: &Enum, value: &Value) -> bool {
    let text = match (list.base, value) {
        (EnumBase::Text, Value::String(text)) => text.clone(),
        (EnumBase::Integer, Value::Number(number)) => number.to_string(),
        _ => return false,
    };
    list.values.iter().any(|known| known.value == text)
}
