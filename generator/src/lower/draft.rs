//! A schema with its `allOf` merged, before it becomes a type.

use super::place::{Home, Place};
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
    /// Its branches say types that exclude each other, so that no value fits: any value is taken.
    pub contradicts: bool,
    pub members: IndexMap<&'d str, Member<'d>>,
    pub required: IndexSet<&'d str>,
    pub additional: Option<Rest<'d>>,
    /// `patternProperties`: patterns of names to what such members hold.
    pub patterns: IndexMap<&'d str, Member<'d>>,
    /// `prefixItems`: the first items of a list.
    pub prefix: Vec<Member<'d>>,
    pub items: Option<Member<'d>>,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    pub values: Vec<Value>,
    /// Where the names and descriptions of the values stand.
    pub values_data: &'d SchemaData,
    pub format: Option<&'d str>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    /// Where the bounds beyond 64 bits stand.
    pub bounds_data: &'d SchemaData,
    /// `oneOf` and `anyOf`. Where there are several, a value is one branch of each.
    pub unions: Vec<Branches<'d>>,
    pub not: bool,
}

/// A member of an object, or the items of a list, where it was declared.
#[derive(Clone, Debug)]
pub(super) struct Member<'d> {
    pub spot: Spot<'d>,
    pub place: Place,
    /// Further declarations that hold as well.
    pub also: Vec<(Spot<'d>, Place)>,
    /// A later branch that only describes the member.
    pub described: Option<&'d SchemaData>,
}

/// `additionalProperties`.
#[derive(Clone, Debug)]
pub(super) enum Rest<'d> {
    Any(bool),
    Typed(Member<'d>),
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
            contradicts: false,
            members: members(view, place),
            required: view.required.iter().map(String::as_str).collect(),
            additional: view.additional.map(|extra| rest(extra, place)),
            patterns: IndexMap::new(),
            prefix: Vec::new(),
            min_items: view.min_items,
            max_items: view.max_items,
            items: view
                .items
                .map(|items| Member::new(items, place.below(&["items"], "item"))),
            values: view.values.clone(),
            values_data: view.data,
            format: view.format,
            minimum: view.minimum,
            maximum: view.maximum,
            bounds_data: view.data,
            unions: unions(view, place),
            not: view.not,
        }
    }

    /// Whether its values are objects.
    pub fn is_object(&self) -> bool {
        match self.kind {
            Some(kind) => kind == "object",
            None => {
                !self.members.is_empty() || self.additional.is_some() || !self.patterns.is_empty()
            }
        }
    }

    /// Whether its values are lists.
    pub fn is_list(&self) -> bool {
        match self.kind {
            Some(kind) => kind == "array",
            None => self.items.is_some() || !self.prefix.is_empty(),
        }
    }

    /// Calls what stands directly in this schema after the type that it became.
    pub fn rehome(&mut self, from: &Place, to: &Home) {
        for place in self.places_mut() {
            place.home.rebase(&from.home, to);
        }
    }

    /// Every place from which inline types take their names.
    fn places_mut(&mut self) -> impl Iterator<Item = &mut Place> {
        let members = self.members.values_mut().chain(self.items.as_mut());
        let members = members
            .chain(self.patterns.values_mut())
            .chain(&mut self.prefix);
        let additional = match &mut self.additional {
            Some(Rest::Typed(member)) => Some(member),
            _ => None,
        };
        members.chain(additional).flat_map(|member| {
            let also = member.also.iter_mut().map(|(_, place)| place);
            std::iter::once(&mut member.place).chain(also)
        })
    }
}

impl<'d> Member<'d> {
    /// A member that is declared once.
    pub fn new(spot: Spot<'d>, place: Place) -> Self {
        Self {
            spot,
            place,
            also: Vec::new(),
            described: None,
        }
    }
}

fn members<'d>(view: &View<'d>, place: &Place) -> IndexMap<&'d str, Member<'d>> {
    let Some(properties) = view.properties else {
        return IndexMap::new();
    };
    let properties_at = place.at(&["properties"]);
    let member = |name: &str, schema: &'d ReferenceOr<Box<Schema>>| {
        let place = Place {
            pointer: properties_at.join(name),
            home: place.home.step(name),
        };
        Member::new(schema.into(), place)
    };
    properties
        .iter()
        .map(|(name, schema)| (name.as_str(), member(name, schema)))
        .collect()
}

fn rest<'d>(extra: &'d AdditionalProperties, place: &Place) -> Rest<'d> {
    match extra {
        AdditionalProperties::Any(any) => Rest::Any(*any),
        AdditionalProperties::Schema(schema) => {
            let place = place.below(&["additionalProperties"], "value");
            Rest::Typed(Member::new(Spot::from(schema.as_ref()), place))
        }
    }
}

fn unions<'d>(view: &View<'d>, place: &Place) -> Vec<Branches<'d>> {
    [("oneOf", view.one_of), ("anyOf", view.any_of)]
        .into_iter()
        .filter(|(_, list)| !list.is_empty())
        .map(|(keyword, list)| Branches {
            keyword,
            list,
            data: view.data,
            place: place.inside(&[keyword]),
        })
        .collect()
}
