//! `allOf`: its branches merged into one draft.

use super::Lower;
use super::agreement::{Agreement, agreement, described};
use super::draft::{Branches, Draft, Member};
use super::place::{Home, Place};
use super::refs::{LONGEST, key};
use super::view::{Spot, View};
use crate::report::{Pointer, codes};
use openapiv3::{AdditionalProperties, ReferenceOr, Schema};
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
        let own = Draft::of(&view, place);
        if !view.one_of.is_empty() && !view.any_of.is_empty() {
            self.find(
                codes::CONFLICTING_ALL_OF,
                &place.at(&["anyOf"]),
                "`anyOf` stands beside `oneOf`; only `oneOf` is generated",
                "use one of the two",
            );
        }
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
            draft.union = draft
                .union
                .take()
                .filter(|union| !lists_a_child(union, merged));
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
        for (name, member) in branch.members {
            self.merge_member(whole, name, member);
        }
        whole.required.extend(branch.required);
        whole.additional = wider(whole.additional.take(), branch.additional);
        self.merge_items(whole, branch.items);
        self.merge_values(
            whole,
            branch.values,
            branch.values_data,
            &branch.place.pointer,
        );
        self.merge_union(whole, branch.union);
        whole.format = branch.format.or(whole.format);
        if branch.minimum.is_some() || branch.maximum.is_some() {
            whole.bounds_data = branch.bounds_data;
        }
        whole.minimum = branch.minimum.or(whole.minimum);
        whole.maximum = branch.maximum.or(whole.maximum);
        whole.not |= branch.not;
    }

    fn conflict(&mut self, pointer: &Pointer, what: &str) {
        self.find(
            codes::CONFLICTING_ALL_OF,
            pointer,
            format!("{what}; the later one is taken"),
            "let the branches agree",
        );
    }

    fn merge_kind(&mut self, whole: &mut Draft<'d>, branch: &Draft<'d>) {
        let before = whole.kind.or(whole.is_object().then_some("object"));
        let after = branch.kind.or(branch.is_object().then_some("object"));
        let kind = match (before, after) {
            (Some("integer"), Some("number")) => before,
            (Some(before), Some(after)) if before != after => {
                if (before, after) != ("number", "integer") {
                    let what =
                        format!("the branches of allOf are of the types {before} and {after}");
                    self.conflict(&branch.place.pointer, &what);
                }
                Some(after)
            }
            (before, after) => after.or(before),
        };
        whole.kind = kind;
    }

    fn merge_member(&mut self, whole: &mut Draft<'d>, name: &'d str, member: Member<'d>) {
        let Some(mut old) = whole.members.get(name).cloned() else {
            whole.members.insert(name, member);
            return;
        };
        match agreement(old.spot, member.spot) {
            Agreement::Same => {
                old.described = described(member.spot, old.spot).or(old.described);
            }
            Agreement::Earlier => {
                if let Spot::Item(schema) = member.spot {
                    old.described = Some(&schema.schema_data);
                }
            }
            Agreement::Later => {
                let earlier = old.spot;
                old = member;
                old.described = described(earlier, old.spot);
            }
            Agreement::Neither if self.both_objects(&old, &member) => {
                old.also.push((member.spot, member.place));
                old.also.extend(member.also);
            }
            Agreement::Neither => {
                let what = format!("`{}` is declared twice and differently", super::brief(name));
                self.conflict(&member.place.pointer, &what);
                old = member;
            }
        }
        whole.members.insert(name, old);
    }

    /// Whether both declarations are objects, so that a value has the members of both.
    fn both_objects(&mut self, old: &Member<'d>, new: &Member<'d>) -> bool {
        let mut is_object = |member: &Member<'d>| {
            let draft = self.peek(member.spot, &member.place);
            draft.is_some_and(|draft| draft.is_object() && draft.union.is_none())
        };
        is_object(old) && is_object(new)
    }

    /// The type of a member that is declared as several objects.
    pub fn member(&mut self, member: &Member<'d>) -> super::Lowered {
        if member.also.is_empty() {
            return self.schema(member.spot, &member.place);
        }
        let mut nullable = self.is_nullable(member.spot);
        let Some(mut whole) = self.spot_draft(member.spot, &member.place) else {
            return self.schema(member.spot, &member.place);
        };
        for (spot, place) in &member.also {
            nullable &= self.is_nullable(*spot);
            if let Some(draft) = self.spot_draft(*spot, place) {
                whole.data = draft.data;
                self.merge(&mut whole, draft);
            }
        }
        let mut lowered = self.realize(whole, &member.place, None);
        lowered.nullable |= nullable;
        lowered
    }

    fn merge_items(&mut self, whole: &mut Draft<'d>, items: Option<(Spot<'d>, Place)>) {
        match (&whole.items, items) {
            (_, None) => {}
            (None, items) => whole.items = items,
            (Some((before, _)), Some((spot, place))) => {
                if *before != spot {
                    self.conflict(&place.pointer, "the branches of allOf have different items");
                }
                whole.items = Some((spot, place));
            }
        }
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
        let both: Vec<Value> = values
            .iter()
            .filter(|value| whole.values.contains(value))
            .cloned()
            .collect();
        if both.is_empty() {
            self.conflict(
                pointer,
                "the branches of allOf have no enum value in common",
            );
            whole.values = values;
        } else {
            whole.values = both;
        }
    }

    fn merge_union(&mut self, whole: &mut Draft<'d>, union: Option<Branches<'d>>) {
        match (&whole.union, union) {
            (_, None) => {}
            (None, union) => whole.union = union,
            (Some(before), Some(after)) if before.list == after.list => {}
            (Some(_), Some(after)) => {
                self.conflict(&after.place.pointer, "several branches of allOf are unions");
                whole.union = Some(after);
            }
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

/// Of two `additionalProperties`, the one that takes more: `false` stands only where every branch says it.
fn wider<'d>(
    before: Option<(&'d AdditionalProperties, Place)>,
    after: Option<(&'d AdditionalProperties, Place)>,
) -> Option<(&'d AdditionalProperties, Place)> {
    let rank = |extra: &Option<(&AdditionalProperties, Place)>| match extra {
        Some((AdditionalProperties::Schema(_), _)) => 3,
        Some((AdditionalProperties::Any(true), _)) => 2,
        None => 1,
        Some((AdditionalProperties::Any(false), _)) => 0,
    };
    if rank(&after) > rank(&before) {
        after
    } else {
        before
    }
}
