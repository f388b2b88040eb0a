//! Objects of the client's types.

use super::literal::{Literals, Unwritable, Written, list};
use serde_json::{Map, Value};
use specwright_build::api::{Additional, Field, Presence, Struct, TypeId, TypeRef};

/// Up to this many required members, `new` takes them as arguments.
const MOST_ARGUMENTS: usize = 4;

impl Literals<'_> {
    pub(super) fn object(
        &self,
        id: TypeId,
        object: &Struct,
        members: &Map<String, Value>,
        depth: usize,
    ) -> Written {
        let mut required = Vec::new();
        let mut others = Vec::new();
        for (field, name) in object.fields.iter().zip(self.description.names.members(id)) {
            let name = self.ident(name);
            let presence = self.facts.presence(id, field);
            let is_required = matches!(presence, Presence::Required | Presence::Nullable);
            match members.get(&field.name) {
                Some(value) => {
                    let written = self.member(id, field, presence, value, depth)?;
                    let list = if is_required {
                        &mut required
                    } else {
                        &mut others
                    };
                    list.push((name, written, self.takes_text(field, presence)));
                }
                None if is_required => return Err(Unwritable),
                None => {}
            }
        }
        let unknown = members
            .iter()
            .filter(|(name, _)| !object.fields.iter().any(|field| field.name == **name));
        let extra = self.extra(object, unknown, depth)?;
        others
            .extend(extra.map(|extra| (self.ident(self.description.names.rest(id)), extra, false)));
        Ok(self.made(id, object, required, &others))
    }

    /// The members beside the declared ones.
    fn extra<'v>(
        &self,
        object: &Struct,
        unknown: impl Iterator<Item = (&'v String, &'v Value)>,
        depth: usize,
    ) -> Result<Option<String>, Unwritable> {
        let mut unknown = unknown.peekable();
        if unknown.peek().is_none() {
            return Ok(None);
        }
        match &object.additional {
            Additional::Forbidden => Err(Unwritable),
            Additional::Any => self
                .map("runtime::Extra", &TypeRef::Json, unknown, None, depth)
                .map(Some),
            Additional::Typed(ty) => self
                .map("runtime::Extra", ty, unknown, None, depth)
                .map(Some),
        }
    }

    fn member(
        &self,
        id: TypeId,
        field: &Field,
        presence: Presence,
        value: &Value,
        depth: usize,
    ) -> Written {
        let inner = |value: &Value| match self.file(field, value) {
            Some(file) => Ok(file),
            None => self.value(&field.ty, value, Some(id), depth),
        };
        match (presence, value) {
            (Presence::Required, value) => inner(value),
            (Presence::Nullable, Value::Null) => Ok("None".to_owned()),
            (Presence::OptionalNullable, Value::Null) => Ok("runtime::Field::Null".to_owned()),
            (Presence::Nullable | Presence::Optional, value) => {
                Ok(format!("Some({})", inner(value)?))
            }
            (Presence::OptionalNullable, value) => {
                Ok(format!("runtime::Field::Value({})", inner(value)?))
            }
        }
    }

    /// A member of a body in parts that is a file, or a list of files.
    fn file(&self, field: &Field, value: &Value) -> Option<String> {
        let name = crate::body::file_name(&field.name);
        let part = format!("runtime::Part::new(std::fs::read({name:?})?).file_name({name:?})");
        match (self.resolved(&field.ty), value) {
            _ if !self.has_files => None,
            (TypeRef::Binary, _) => Some(part),
            (TypeRef::List(inner), Value::Array(items))
                if *self.resolved(inner) == TypeRef::Binary =>
            {
                Some(list(&vec![part; items.len()]))
            }
            _ => None,
        }
    }

    fn takes_text(&self, field: &Field, presence: Presence) -> bool {
        presence == Presence::Required && *self.resolved(&field.ty) == TypeRef::Text
    }

    /// The literal, with what its type offers for the members that are not said.
    fn made(
        &self,
        id: TypeId,
        object: &Struct,
        required: Vec<(String, String, bool)>,
        others: &[(String, String, bool)],
    ) -> String {
        let name = format!("types::{}", self.name(id));
        let pair = |(name, value, _): &(String, String, bool)| format!("{name}: {value}");
        let is_open = object.additional != Additional::Forbidden;
        let is_whole = required.len() == object.fields.len() && !is_open;
        if is_whole || object.fields.len() + usize::from(is_open) == required.len() + others.len() {
            let all: Vec<String> = required.iter().chain(others).map(pair).collect();
            return format!("{name} {{ {} }}", all.join(", "));
        }
        let base = if required.is_empty() {
            format!("{name}::default()")
        } else if required.len() <= MOST_ARGUMENTS {
            let text = |value: &str| {
                value
                    .strip_suffix(".to_owned()")
                    .unwrap_or(value)
                    .to_owned()
            };
            let arguments = required
                .iter()
                .map(|(_, value, is_text)| if *is_text { text(value) } else { value.clone() });
            format!("{name}::new({})", arguments.collect::<Vec<_>>().join(", "))
        } else {
            let companion = &self.description.names.required[id.0 as usize];
            let pairs: Vec<String> = required.iter().map(pair).collect();
            format!(
                "{name}::from(types::{} {{ {} }})",
                self.ident(companion),
                pairs.join(", ")
            )
        };
        if others.is_empty() {
            return base;
        }
        let base = if required.is_empty() {
            "Default::default()".to_owned()
        } else {
            base
        };
        let pairs: Vec<String> = others.iter().map(pair).collect();
        format!("{name} {{ {}, ..{base} }}", pairs.join(", "))
    }
}
