//! Words for inline branches of a union, by which their types are called.

use super::Lower;
use super::refs::key;
use super::view::{Spot, View};
use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// A word for a branch: its title, the one value of a member, what it extends, a member that only it has, its kind, or its number.
    pub fn word(&self, list: &'d [ReferenceOr<Schema>], index: usize) -> String {
        let schema = match list.get(index).map(Spot::from) {
            Some(Spot::Ref(reference)) => return key(reference, "schemas").unwrap_or_default(),
            Some(Spot::Item(schema)) => schema,
            None => return String::new(),
        };
        if let Some(title) = titled(schema) {
            return title;
        }
        let view = View::of(schema);
        single_value(&view)
            .or_else(|| extended(&view))
            .or_else(|| own_member(&view, list, index))
            .or_else(|| kind(&view))
            .unwrap_or_else(|| format!("variant {}", index + 1))
    }
}

/// A title that is a name, not a sentence.
fn titled(schema: &Schema) -> Option<String> {
    const MOST_WORDS: usize = 5;
    let title = schema.schema_data.title.as_ref()?;
    let words = title.split_whitespace().count();
    let has_letters = title.chars().any(char::is_alphanumeric);
    (has_letters && words <= MOST_WORDS).then(|| title.clone())
}

fn single_value(view: &View<'_>) -> Option<String> {
    let members = view.properties?.values();
    members
        .filter_map(|member| member.as_item())
        .find_map(|member| match View::of(member).values.as_slice() {
            [Value::String(value)] if value.chars().any(char::is_alphanumeric) => {
                Some(value.clone())
            }
            _ => None,
        })
}

fn extended(view: &View<'_>) -> Option<String> {
    view.all_of.iter().find_map(|branch| match branch {
        ReferenceOr::Reference { reference } => key(reference, "schemas"),
        ReferenceOr::Item(_) => None,
    })
}

/// The first required member, or else the first member, that no other branch declares.
fn own_member(view: &View<'_>, list: &[ReferenceOr<Schema>], index: usize) -> Option<String> {
    let members = view.properties?;
    let others: Vec<View<'_>> = list
        .iter()
        .enumerate()
        .filter(|(other, _)| *other != index)
        .filter_map(|(_, branch)| branch.as_item().map(View::of))
        .collect();
    let is_own = |name: &&String| {
        let declares = |view: &View<'_>| {
            view.properties
                .is_some_and(|members| members.contains_key(name.as_str()))
        };
        !others.iter().any(declares)
    };
    let required = view.required.iter().find(is_own);
    required.or_else(|| members.keys().find(is_own)).cloned()
}

fn kind(view: &View<'_>) -> Option<String> {
    let word = match view.kind {
        Some("array") => "list",
        Some("object") if view.properties.is_none_or(indexmap::IndexMap::is_empty) => "map",
        Some("string") => "text",
        Some("integer") => "integer",
        Some("number") => "number",
        Some("boolean") => "bool",
        None if view.items.is_some() => "list",
        None if !view.values.is_empty() && view.values.iter().all(Value::is_string) => "text",
        _ => return None,
    };
    Some(word.to_owned())
}
