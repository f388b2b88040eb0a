//! A schema with its `allOf` merged, before it becomes a type.

use super::place::Place;
use super::view::{Spot, View};
use indexmap::{IndexMap, IndexSet};
use openapiv3::{AdditionalProperties, ReferenceOr, Schema, SchemaData};
use serde_json::Value;

/// What all branches of a schema say together.
#[derive(Clone, Debug)]
pub(super) struct Draft<'d> {
    /// What stands at the schema itself.
    pub data: &'d SchemaData,
    /// Where it stands, and what inline types there are called after.
    pub place: Place,
    pub kind: Option<&'d str>,
    pub members: IndexMap<&'d str, Member<'d>>,
    pub required: IndexSet<&'d str>,
    pub additional: Option<(&'d AdditionalProperties, Place)>,
    pub items: Option<(Spot<'d>, Place)>,
    pub values: Vec<Value>,
    /// Where the names and descriptions of the values stand.
    pub values_data: &'d SchemaData,
    pub format: Option<&'d str>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    /// Where the bounds beyond 64 bits stand.
    pub bounds_data: &'d SchemaData,
    pub union: Option<Branches<'d>>,
    pub not: bool,
}

/// A member of an object, where it was declared.
#[derive(Clone, Debug)]
pub(super) struct Member<'d> {
    pub spot: Spot<'d>,
    pub place: Place,
    /// Further declarations of the same object, each with members of its own.
    pub also: Vec<(Spot<'d>, Place)>,
    /// A later branch that only describes the member.
    pub described: Option<&'d SchemaData>,
}

/// `oneOf` or `anyOf`.
#[derive(Clone, Debug)]
pub(super) struct Branches<'d> {
    pub keyword: &'static str,
    pub list: &'d [ReferenceOr<Schema>],
    /// The schema that has the keyword.
    pub data: &'d SchemaData,
    pub place: Place,
}

impl<'d> Draft<'d> {
    /// What a schema says beside its `allOf`.
    pub fn of(view: &View<'d>, place: &Place) -> Self {
        Self {
            data: view.data,
            place: place.clone(),
            kind: view.kind,
            members: members(view, place),
            required: view.required.iter().map(String::as_str).collect(),
            additional: view
                .additional
                .map(|extra| (extra, place.below(&["additionalProperties"], "value"))),
            items: view
                .items
                .map(|items| (items, place.below(&["items"], "item"))),
            values: view.values.clone(),
            values_data: view.data,
            format: view.format,
            minimum: view.minimum,
            maximum: view.maximum,
            bounds_data: view.data,
            union: union(view, place),
            not: view.not,
        }
    }

    /// Whether its values are objects.
    pub fn is_object(&self) -> bool {
        match self.kind {
            Some(kind) => kind == "object",
            None => !self.members.is_empty() || self.additional.is_some(),
        }
    }
}

fn members<'d>(view: &View<'d>, place: &Place) -> IndexMap<&'d str, Member<'d>> {
    let Some(properties) = view.properties else {
        return IndexMap::new();
    };
    let properties_at = place.at(&["properties"]);
    let member = |name: &str, schema: &'d ReferenceOr<Box<Schema>>| Member {
        spot: schema.into(),
        place: Place {
            pointer: properties_at.join(name),
            home: place.home.step(name),
        },
        also: Vec::new(),
        described: None,
    };
    properties
        .iter()
        .map(|(name, schema)| (name.as_str(), member(name, schema)))
        .collect()
}

fn union<'d>(view: &View<'d>, place: &Place) -> Option<Branches<'d>> {
    let (keyword, list) = match (view.one_of, view.any_of) {
        ([], []) => return None,
        ([], list) => ("anyOf", list),
        (list, _) => ("oneOf", list),
    };
    Some(Branches {
        keyword,
        list,
        data: view.data,
        place: place.inside(&[keyword]),
    })
}
