//! Unions whose branches are all texts or all integers: one enum with all values, or plain text.

use super::draft::Draft;
use super::place::Place;
use super::union::Branch;
use super::view::{Spot, flag};
use super::{Lower, Lowered, enum_};
use crate::api::{Enum, EnumBase, EnumValue, Shape, TypeId, TypeRef};
use openapiv3::SchemaData;
use serde_json::Value;

/// The values of all branches.
#[derive(Default)]
struct Values {
    values: Vec<EnumValue>,
    /// A branch takes any text or any integer.
    open: bool,
}

impl<'d> Lower<'d, '_> {
    /// Texts and enums of texts, or integers and enums of integers, as one type.
    pub fn one_enum(
        &mut self,
        base: &Draft<'d>,
        branches: &[Branch<'d>],
        place: &Place,
        slot: Option<TypeId>,
    ) -> Option<Lowered> {
        let mut all = Values::default();
        let mut common = None;
        for branch in branches {
            let draft = self.peek(branch.spot, &branch.place)?;
            let found = class(&draft, base.kind)?;
            if common.is_some_and(|common| common != found) {
                return None;
            }
            common = Some(found);
            all.open |= draft.values.is_empty();
            all.values.extend(described(branch, &draft));
        }
        match (common?, all.values.is_empty()) {
            (EnumBase::Text, true) => return Some(TypeRef::Text.into()),
            (EnumBase::Integer, true) => return None,
            _ => {}
        }
        let values = enum_::distinct(all.values);
        let id = self.own(base, place, slot);
        if all.open {
            self.open.insert(id);
        }
        let base = common?;
        self.set_shape(id, Shape::Enum(Enum { base, values }));
        Some(TypeRef::Named(id).into())
    }
}

/// Whether a branch is text or integers that an enum can hold.
fn class(draft: &Draft<'_>, inherited: Option<&str>) -> Option<EnumBase> {
    let special = matches!(draft.format, Some("binary" | "byte" | "password"))
        || draft.data.write_only
        || flag(draft.data, "x-sensitive");
    if !draft.unions.is_empty() || draft.contradicts || draft.is_object() || special {
        return None;
    }
    let texts = draft.values.iter().all(Value::is_string);
    let integers = draft.values.iter().all(enum_::is_integer);
    match draft.kind.or(inherited) {
        Some("string") if texts => Some(EnumBase::Text),
        Some("integer") if integers && draft.minimum.is_none() && draft.maximum.is_none() => {
            Some(EnumBase::Integer)
        }
        None if draft.values.is_empty() => None,
        None if texts => Some(EnumBase::Text),
        None if integers => Some(EnumBase::Integer),
        _ => None,
    }
}

/// The values of a branch. What a branch of one value says of itself, it says of the value.
fn described<'a>(
    branch: &Branch<'_>,
    draft: &'a Draft<'_>,
) -> impl Iterator<Item = EnumValue> + 'a {
    let own = match (branch.spot, draft.values.as_slice()) {
        (Spot::Item(schema), [_]) => Some(&schema.schema_data),
        _ => None,
    };
    let about = own.map(description);
    let title = own.and_then(|data| data.title.clone());
    draft.values.iter().enumerate().map(move |(index, value)| {
        let mut value = enum_::value(value, draft.values_data, index);
        if let Some(about) = &about {
            value.description = about.clone().or(value.description);
        }
        if !draft.values.iter().all(Value::is_string) {
            value.name = value.name.or_else(|| title.clone());
        }
        value
    })
}

fn description(data: &SchemaData) -> Option<String> {
    match (&data.title, &data.description) {
        (Some(title), Some(description)) if title != description => {
            Some(format!("{title}\n\n{description}"))
        }
        (title, description) => description.clone().or_else(|| title.clone()),
    }
}
