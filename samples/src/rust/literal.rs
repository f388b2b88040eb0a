//! Values of the client's types, as Rust writes them.

use crate::Description;
use serde_json::Value;
use specwright_build::analyze::Facts;
use specwright_build::api::{Enum, EnumBase, IntKind, Shape, Tuple, TypeId, TypeRef, Union};
use std::cell::Cell;

/// Aliases of aliases, and values in values, are followed so far.
const DEEPEST: usize = 64;

/// Writes values.
pub(super) struct Literals<'a> {
    pub(super) description: &'a Description,
    pub(super) facts: &'a Facts,
    /// Whether binary members are files, as in a body of parts; else they are text.
    pub(super) has_files: bool,
    /// Whether a value is read from its JSON, which a client of this description can only with a feature.
    reads: Cell<bool>,
}

/// Where no literal can be written: what is read from JSON instead.
pub(super) struct Unwritable;

pub(super) type Written = Result<String, Unwritable>;

impl<'a> Literals<'a> {
    pub(super) fn new(description: &'a Description, facts: &'a Facts, has_files: bool) -> Self {
        Self {
            description,
            facts,
            has_files,
            reads: Cell::new(false),
        }
    }

    /// The crate's name in code.
    pub(super) fn krate(&self) -> String {
        self.description.package.replace('-', "_")
    }

    /// An identifier, raw where it is a word of the language.
    #[allow(
        clippy::unused_self,
        reason = "it is asked for where everything else is"
    )]
    pub(super) fn ident(&self, name: &str) -> String {
        if name.starts_with("r#") || syn::parse_str::<syn::Ident>(name).is_ok() {
            return name.to_owned();
        }
        format!("r#{name}")
    }

    /// What the program needs beside the client as it is.
    pub(super) fn needs(&self) -> Option<String> {
        let package = &self.description.package;
        self.reads.get().then(|| format!("Needs `{package}` with the feature `both-directions`: a value is read from its JSON."))
    }

    /// An argument of a method: texts and lists by slice, scalars by value, everything else by reference.
    pub(super) fn argument(&self, ty: &TypeRef, value: &Value) -> String {
        match (self.resolved(ty), value) {
            (TypeRef::Text | TypeRef::Binary, Value::String(text)) => format!("{text:?}"),
            (TypeRef::Text | TypeRef::Binary, other) => format!("{:?}", other.to_string()),
            (TypeRef::Bool | TypeRef::Int(_) | TypeRef::Float, _) => {
                self.value_or_json(ty, value, None)
            }
            (TypeRef::List(inner), Value::Array(items)) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|item| self.value_or_json(inner, item, None))
                    .collect();
                format!("&[{}]", items.join(", "))
            }
            _ => format!("&{}", self.value_or_json(ty, value, None)),
        }
    }

    fn value_or_json(&self, ty: &TypeRef, value: &Value, holder: Option<TypeId>) -> String {
        let before = self.reads.get();
        self.value(ty, value, holder, 0)
            .unwrap_or_else(|Unwritable| {
                // What else was read stands in what is thrown away.
                self.reads
                    .set(before || !matches!(self.resolved(ty), TypeRef::Json));
                match self.type_name(ty) {
                    Some(name) => format!(
                        "runtime::serde_json::from_str::<{name}>({:?})?",
                        value.to_string()
                    ),
                    None => super::json(value),
                }
            })
    }

    fn type_name(&self, ty: &TypeRef) -> Option<String> {
        match ty {
            TypeRef::Named(id) => Some(format!("types::{}", self.name(*id))),
            _ => None,
        }
    }

    pub(super) fn name(&self, id: TypeId) -> String {
        self.ident(self.description.names.ty(id))
    }

    pub(super) fn resolved<'t>(&'t self, ty: &'t TypeRef) -> &'t TypeRef {
        self.description.api.resolved(ty)
    }

    /// A value of a type, in a box where its holder would be infinitely large.
    pub(super) fn value(
        &self,
        ty: &TypeRef,
        value: &Value,
        holder: Option<TypeId>,
        depth: usize,
    ) -> Written {
        if depth > DEEPEST {
            return Err(Unwritable);
        }
        if let TypeRef::Nullable(inner) = ty {
            return match value {
                Value::Null => Ok("None".to_owned()),
                value => Ok(format!(
                    "Some({})",
                    self.value(inner, value, holder, depth + 1)?
                )),
            };
        }
        let written = self.bare(self.resolved(ty), value, holder, depth + 1)?;
        match (ty, holder) {
            (TypeRef::Named(id), Some(holder)) if self.facts.needs_box(holder, *id) => {
                Ok(format!("Box::new({written})"))
            }
            _ => Ok(written),
        }
    }

    fn bare(&self, ty: &TypeRef, value: &Value, holder: Option<TypeId>, depth: usize) -> Written {
        match (ty, value) {
            (TypeRef::Bool, Value::Bool(value)) => Ok(value.to_string()),
            (TypeRef::Int(kind), Value::Number(number)) => integer(*kind, number),
            (TypeRef::Float, Value::Number(number)) => {
                let float = number.as_f64().filter(|float| float.is_finite());
                Ok(format!("{:?}", float.ok_or(Unwritable)?))
            }
            (TypeRef::Text, Value::String(text)) => Ok(format!("{text:?}.to_owned()")),
            // A number under `type: string` is its text.
            (TypeRef::Text, Value::Number(number)) => {
                Ok(format!("{:?}.to_owned()", number.to_string()))
            }
            (TypeRef::Secret | TypeRef::Date | TypeRef::DateTime, Value::String(text)) => {
                let name = ["Secret", "Date", "DateTime"];
                let index = match ty {
                    TypeRef::Secret => 0,
                    TypeRef::Date => 1,
                    _ => 2,
                };
                Ok(format!("runtime::{}::from({text:?})", name[index]))
            }
            (TypeRef::Binary, Value::String(text)) => Ok(format!("runtime::Part::new({text:?})")),
            (TypeRef::Json, value) => Ok(super::json(value)),
            (TypeRef::List(inner), Value::Array(items)) => {
                let items = items
                    .iter()
                    .map(|item| self.value(inner, item, holder, depth));
                Ok(list(&items.collect::<Result<Vec<_>, _>>()?))
            }
            (TypeRef::Map(inner), Value::Object(members)) => {
                self.map("runtime::Map", inner, members.iter(), holder, depth)
            }
            (TypeRef::Nullable(_), value) => self.value(ty, value, holder, depth),
            (TypeRef::Named(id), value) => self.named(*id, value, depth),
            _ => Err(Unwritable),
        }
    }

    pub(super) fn map<'v>(
        &self,
        name: &str,
        inner: &TypeRef,
        members: impl Iterator<Item = (&'v String, &'v Value)>,
        holder: Option<TypeId>,
        depth: usize,
    ) -> Written {
        let members = members.map(|(key, value)| {
            Ok(format!(
                "({key:?}, {})",
                self.value(inner, value, holder, depth)?
            ))
        });
        let members = members.collect::<Result<Vec<_>, Unwritable>>()?;
        if members.is_empty() {
            return Ok("Default::default()".to_owned());
        }
        Ok(format!("{name}::from([{}])", members.join(", ")))
    }

    fn named(&self, id: TypeId, value: &Value, depth: usize) -> Written {
        match (&self.description.api[id].shape, value) {
            (Shape::Struct(object), Value::Object(members)) => {
                self.object(id, object, members, depth)
            }
            (Shape::Enum(list), value) => self.listed(id, list, value),
            (Shape::Union(union), value) => self.union(id, union, value, depth),
            (Shape::Tuple(tuple), Value::Array(items)) => self.tuple(id, tuple, items, depth),
            (Shape::Wrapper(inner), value) => Ok(format!(
                "types::{}({})",
                self.name(id),
                self.value(inner, value, None, depth)?
            )),
            _ => Err(Unwritable),
        }
    }

    fn listed(&self, id: TypeId, list: &Enum, value: &Value) -> Written {
        let text = match value {
            Value::String(text) => text.clone(),
            Value::Number(number) => number.to_string(),
            _ => return Err(Unwritable),
        };
        let name = self.name(id);
        let known = list.values.iter().position(|known| known.value == text);
        if let Some(member) = known.and_then(|at| self.description.names.members(id).get(at)) {
            return Ok(format!("types::{name}::{}", self.ident(member)));
        }
        Ok(match list.base {
            EnumBase::Text => format!("types::{name}::from({text:?})"),
            EnumBase::Integer => format!(
                "types::{name}::from({})",
                text.parse::<i64>().map_err(|_| Unwritable)?
            ),
        })
    }

    fn tuple(&self, id: TypeId, tuple: &Tuple, items: &[Value], depth: usize) -> Written {
        let mut fields = Vec::new();
        for (index, ty) in tuple.items.iter().enumerate() {
            let item = items
                .get(index)
                .map(|item| self.value(ty, item, Some(id), depth))
                .transpose()?;
            fields.push(match (item, index < tuple.required) {
                (Some(item), true) => item,
                (Some(item), false) => format!("Some({item})"),
                (None, true) => return Err(Unwritable),
                (None, false) => "None".to_owned(),
            });
        }
        let more = items.get(tuple.items.len()..).unwrap_or_default();
        match &tuple.rest {
            Some(ty) => {
                let more = more.iter().map(|item| self.value(ty, item, None, depth));
                fields.push(list(&more.collect::<Result<Vec<_>, _>>()?));
            }
            None if !more.is_empty() => return Err(Unwritable),
            None => {}
        }
        Ok(format!("types::{}({})", self.name(id), fields.join(", ")))
    }

    /// The first variant that the value can be written as without members that it does not know, else the first of all.
    fn union(&self, id: TypeId, union: &Union, value: &Value, depth: usize) -> Written {
        let tag = union
            .discriminator
            .as_ref()
            .and_then(|name| value.get(name)?.as_str());
        let variants = union
            .variants
            .iter()
            .zip(self.description.names.members(id));
        let mut loose = None;
        for (variant, member) in variants {
            let is_meant = tag.is_none_or(|tag| {
                variant.tags.is_empty() || variant.tags.iter().any(|own| own == tag)
            });
            if !is_meant {
                continue;
            }
            let Ok(mut written) = self.value(&variant.ty, value, Some(id), depth + 1) else {
                continue;
            };
            if let TypeRef::Named(target) = &variant.ty
                && let TypeRef::Named(object) = self.resolved(&variant.ty)
                && matches!(self.description.api[*object].shape, Shape::Struct(_))
                && !self.facts.needs_box(id, *target)
            {
                written = format!("Box::new({written})");
            }
            let written = format!(
                "types::{}::{}({written})",
                self.name(id),
                self.ident(member)
            );
            if tag.is_some() || self.knows_all(&variant.ty, value) {
                return Ok(written);
            }
            loose.get_or_insert(written);
        }
        loose.ok_or(Unwritable)
    }

    fn knows_all(&self, ty: &TypeRef, value: &Value) -> bool {
        let (TypeRef::Named(id), Value::Object(members)) = (self.resolved(ty), value) else {
            return true;
        };
        match &self.description.api[*id].shape {
            Shape::Struct(object) => members
                .keys()
                .all(|name| object.fields.iter().any(|field| field.name == *name)),
            _ => true,
        }
    }
}

/// Not by `vec!`: what stands in a macro is not laid out.
pub(super) fn list(items: &[String]) -> String {
    match items {
        [] => "Vec::new()".to_owned(),
        items => format!("Vec::from([{}])", items.join(", ")),
    }
}

fn integer(kind: IntKind, number: &serde_json::Number) -> Written {
    let whole = number.as_i128().or_else(|| {
        number
            .as_f64()
            .filter(|float| float.fract() == 0.0 && float.abs() < 9e15)
            .map(|float| {
                #[allow(
                    clippy::cast_possible_truncation,
                    reason = "it is whole and small enough"
                )]
                let whole = float as i128;
                whole
            })
    });
    let whole = whole.ok_or(Unwritable)?;
    let fits = match kind {
        IntKind::I32 => i32::try_from(whole).is_ok(),
        IntKind::I64 => i64::try_from(whole).is_ok(),
        IntKind::U64 => u64::try_from(whole).is_ok(),
        IntKind::I128 => true,
    };
    if fits {
        Ok(whole.to_string())
    } else {
        Err(Unwritable)
    }
}
