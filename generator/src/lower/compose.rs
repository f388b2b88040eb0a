//! `allOf`: its branches merged into one draft.

use super::Lower;
use super::draft::{Branches, Draft, Rest};
use super::place::{Home, Place};
use super::refs::{LONGEST, key};
use super::view::{Spot, View};
use crate::report::{Pointer, codes};
use openapiv3::{ReferenceOr, Schema};
use serde_json::Value;
use std::collections::HashMap;

/// The components that one merge went through.
#[derive(Default)]
struct Merged<'d> {
    /// Whether a component is still being merged; a second meeting then is a cycle.
    components: HashMap<&'d str, bool>,
    depth: usize,
}

impl<'d> Lower<'d, '_> {
    /// The draft of a schema.
    pub fn draft(&mut self, schema: &'d Schema, place: &Place) -> Draft<'d> {
        self.draft_within(schema, place, &mut Merged::default())
    }

    /// The draft of a schema or of what a reference leads to.
    pub fn spot_draft(&mut self, spot: Spot<'d>, place: &Place) -> Option<Draft<'d>> {
        self.branch_draft(spot, place, &mut Merged::default())
    }

    /// The draft of the component `key`.
    pub fn component_draft(
        &mut self,
        key: &'d str,
        schema: &'d Schema,
        place: &Place,
    ) -> Draft<'d> {
        let mut merged = Merged::default();
        merged.components.insert(key, true);
        self.draft_within(schema, place, &mut merged)
    }

    fn draft_within(
        &mut self,
        schema: &'d Schema,
        place: &Place,
        merged: &mut Merged<'d>,
    ) -> Draft<'d> {
        let view = View::of(schema);
        let mut own = Draft::of(&view, place);
        self.carry(view.data, place, &mut own);
        self.contradictions(schema, place);
        if view.all_of.is_empty() {
            return own;
        }
        let mut whole: Option<Draft<'d>> = None;
        for (index, branch) in view.all_of.iter().enumerate() {
            let at = place.inside(&["allOf", &index.to_string()]);
            let Some(branch) = self.branch_draft(branch.into(), &at, merged) else {
                continue;
            };
            match &mut whole {
                None => whole = Some(branch),
                Some(whole) => self.merge(whole, branch),
            }
        }
        let Some(mut whole) = whole else {
            return own;
        };
        if view.says_something_beside_all_of() {
            let additional = own.additional.clone();
            self.merge(&mut whole, own);
            whole.additional = additional.or(whole.additional);
        }
        whole.data = view.data;
        whole.place = place.clone();
        whole
    }

    /// The draft of a branch; `None` where it leads back to what is being merged.
    fn branch_draft(
        &mut self,
        spot: Spot<'d>,
        place: &Place,
        merged: &mut Merged<'d>,
    ) -> Option<Draft<'d>> {
        let reference = match spot {
            Spot::Item(schema) => return Some(self.draft_within(schema, place, merged)),
            Spot::Ref(reference) => reference,
        };
        let Some((key, target)) = self.schema_component(reference) else {
            self.reference(reference, &place.pointer);
            return None;
        };
        let seen = merged.components.get(key).copied();
        if seen == Some(true) || merged.depth > LONGEST {
            self.find(
                codes::INFINITE_TYPE,
                &place.pointer,
                format!("`{}` contains itself by `allOf`", super::brief(key)),
                "the branch is left out; break the cycle",
            );
            return None;
        }
        if seen == Some(false) {
            return None;
        }
        merged.components.insert(key, true);
        merged.depth += 1;
        let at = self.component_place(key);
        let mut draft = self.branch_draft(target, &at, merged);
        merged.depth -= 1;
        if let Some(draft) = &mut draft {
            draft.unions.retain(|union| !lists_a_child(union, merged));
        }
        merged.components.insert(key, false);
        draft
    }

    /// The place of a component.
    pub fn component_place(&self, key: &str) -> Place {
        let pointer = Pointer::root().join("components").join("schemas").join(key);
        let home = match self.components.get(key) {
            Some(id) => Home::of(*id),
            None => Home::operation(&[key]),
        };
        Place { pointer, home }
    }

    /// Takes a further branch into a draft.
    pub fn merge(&mut self, whole: &mut Draft<'d>, branch: Draft<'d>) {
        self.merge_kind(whole, &branch);
        whole.contradicts |= branch.contradicts;
        for (name, member) in branch.members {
            let merged = match whole.members.get(name).cloned() {
                Some(old) => self.both(old, member),
                None => member,
            };
            whole.members.insert(name, merged);
        }
        whole.required.extend(branch.required);
        whole.additional = self.wider(whole.additional.take(), branch.additional);
        whole.items = match (whole.items.take(), branch.items) {
            (Some(before), Some(after)) => Some(self.both(before, after)),
            (before, after) => before.or(after),
        };
        for (pattern, member) in branch.patterns {
            let merged = match whole.patterns.get(pattern).cloned() {
                Some(old) => self.both(old, member),
                None => member,
            };
            whole.patterns.insert(pattern, merged);
        }
        for (index, item) in branch.prefix.into_iter().enumerate() {
            match whole.prefix.get_mut(index) {
                Some(old) => *old = self.both(old.clone(), item),
                None => whole.prefix.push(item),
            }
        }
        whole.min_items = whole.min_items.max(branch.min_items);
        whole.max_items = match (whole.max_items, branch.max_items) {
            (Some(before), Some(after)) => Some(before.min(after)),
            (before, after) => before.or(after),
        };
        self.merge_values(
            whole,
            branch.values,
            branch.values_data,
            &branch.place.pointer,
        );
        for union in branch.unions {
            if !whole.unions.iter().any(|known| known.list == union.list) {
                whole.unions.push(union);
            }
        }
        whole.format = branch.format.or(whole.format);
        if branch.minimum.is_some() || branch.maximum.is_some() {
            whole.bounds_data = branch.bounds_data;
        }
        whole.minimum = branch.minimum.or(whole.minimum);
        whole.maximum = branch.maximum.or(whole.maximum);
        whole.not |= branch.not;
    }

    fn merge_kind(&mut self, whole: &mut Draft<'d>, branch: &Draft<'d>) {
        let before = whole.kind.or(whole.is_object().then_some("object"));
        let after = branch.kind.or(branch.is_object().then_some("object"));
        whole.kind = match (before, after) {
            (Some("integer"), Some("number")) | (Some("number"), Some("integer")) => {
                Some("integer")
            }
            (Some(before), Some(after)) if before != after => {
                self.find(
                    codes::CONFLICTING_ALL_OF,
                    &branch.place.pointer,
                    format!("the branches of allOf are of the types {before} and {after}, so no value fits them"),
                    "any value is taken; let the branches agree",
                );
                whole.contradicts = true;
                Some(after)
            }
            (before, after) => after.or(before),
        };
    }

    fn merge_values(
        &mut self,
        whole: &mut Draft<'d>,
        values: Vec<Value>,
        data: &'d openapiv3::SchemaData,
        pointer: &Pointer,
    ) {
        if values.is_empty() {
            return;
        }
        if whole.values.is_empty() {
            whole.values = values;
            whole.values_data = data;
            return;
        }
        let is_common = |value: &Value| whole.values.contains(value);
        if values.iter().any(is_common) {
            whole.values = values.into_iter().filter(is_common).collect();
            return;
        }
        self.find(
            codes::CONFLICTING_ALL_OF,
            pointer,
            "the branches of allOf have no enum value in common",
            "the values of all of them are generated; let the branches agree",
        );
        whole.values.extend(values);
    }

    /// Of two `additionalProperties`, the one that takes more: `false` stands only where every branch says it.
    fn wider(&mut self, before: Option<Rest<'d>>, after: Option<Rest<'d>>) -> Option<Rest<'d>> {
        match (before, after) {
            (Some(Rest::Typed(before)), Some(Rest::Typed(after))) => {
                Some(Rest::Typed(self.both(before, after)))
            }
            (Some(Rest::Typed(member)), _) | (_, Some(Rest::Typed(member))) => {
                Some(Rest::Typed(member))
            }
            (Some(Rest::Any(before)), Some(Rest::Any(after))) => Some(Rest::Any(before || after)),
            _ => None,
        }
    }
}

/// Whether a parent's union lists what is being merged: the union says what the children are, not what each of them is.
fn lists_a_child(union: &Branches<'_>, merged: &Merged<'_>) -> bool {
    union.list.iter().any(|branch| {
        let ReferenceOr::Reference { reference } = branch else {
            return false;
        };
        key(reference, "schemas")
            .is_some_and(|key| merged.components.get(key.as_str()) == Some(&true))
    })
}
