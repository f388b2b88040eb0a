//! `oneOf` and `anyOf`: unions, and the many things that are written as one and are something simpler.

use super::draft::{Branches, Draft};
use super::place::{Home, Place};
use super::refs::key;
use super::view::{Spot, View};
use super::{Lower, Lowered, enum_};
use crate::api::{Enum, EnumBase, EnumValue, Shape, TypeId, TypeRef, Union};
use crate::report::codes;
use serde_json::Value;

/// A branch that is not only null.
#[derive(Clone)]
pub(super) struct Branch<'d> {
    pub spot: Spot<'d>,
    pub place: Place,
}

impl<'d> Lower<'d, '_> {
    /// A draft with a union as a type.
    pub fn union(&mut self, mut base: Draft<'d>, place: &Place, slot: Option<TypeId>) -> Lowered {
        let Some(union) = base.union.take() else {
            return self.plain(base, place, slot);
        };
        let mut nullable = false;
        let mut branches: Vec<Branch<'d>> = Vec::with_capacity(union.list.len());
        for (index, schema) in union.list.iter().enumerate() {
            let spot = Spot::from(schema);
            nullable |= self.is_nullable(spot);
            let known = branches.iter().any(|branch| branch.spot == spot);
            if !known && !self.is_null(spot) {
                let word = self.word(spot, index);
                let place = union.place.below(&[&index.to_string()], &word);
                branches.push(Branch { spot, place });
            }
        }
        let mut lowered = self.branches(base, &union, branches, place, slot);
        lowered.nullable |= nullable;
        lowered
    }

    fn branches(
        &mut self,
        base: Draft<'d>,
        union: &Branches<'d>,
        branches: Vec<Branch<'d>>,
        place: &Place,
        slot: Option<TypeId>,
    ) -> Lowered {
        if branches.is_empty() {
            return self.plain(base, place, slot);
        }
        if branches.iter().all(|branch| only_constrains(branch.spot)) {
            self.find(
                codes::CONSTRAINT,
                &union.place.pointer,
                format!(
                    "the branches of {} only require; they are not checked",
                    union.keyword
                ),
                "no change is needed",
            );
            return self.plain(base, place, slot);
        }
        if let [branch] = branches.as_slice() {
            return self.single(base, branch, place, slot);
        }
        let has_members = !base.members.is_empty();
        if !has_members && let Some(lowered) = self.texts(&base, &branches, place, slot) {
            return lowered;
        }
        let id = self.own(&base, place, slot);
        let mut branches = branches;
        if slot.is_none() {
            let to = Home::of(id);
            for branch in &mut branches {
                branch.place.home.rebase(&place.home, &to);
            }
        }
        let merges = has_members && self.takes_base(&base, union, &branches);
        let (variants, discriminator) = self.variants(&base, union, &branches, merges);
        let shape = match <[_; 1]>::try_from(variants) {
            Ok([variant]) => Shape::Alias(variant.ty),
            Err(variants) => Shape::Union(Union {
                discriminator,
                variants,
            }),
        };
        self.set_shape(id, shape);
        TypeRef::Named(id).into()
    }

    /// A union of one.
    fn single(
        &mut self,
        base: Draft<'d>,
        branch: &Branch<'d>,
        place: &Place,
        slot: Option<TypeId>,
    ) -> Lowered {
        let here = Place {
            pointer: branch.place.pointer.clone(),
            home: place.home.clone(),
        };
        match branch.spot {
            Spot::Ref(reference) if base.members.is_empty() => {
                self.reference(reference, &here.pointer)
            }
            spot => {
                let data = base.data;
                let Some(draft) = self.spot_draft(spot, &here) else {
                    return self.plain(base, place, slot);
                };
                let mut whole = base;
                let union = draft.union.clone();
                self.merge(&mut whole, draft);
                whole.union = union;
                whole.data = data;
                self.realize(whole, place, slot)
            }
        }
    }

    /// Texts and enums of texts: one enum with all values, or plain text.
    fn texts(
        &mut self,
        base: &Draft<'d>,
        branches: &[Branch<'d>],
        place: &Place,
        slot: Option<TypeId>,
    ) -> Option<Lowered> {
        let mut values = Vec::new();
        let mut open = false;
        for branch in branches {
            let draft = self.peek(branch.spot, &branch.place)?;
            let is_text = draft.kind == Some("string") && draft.union.is_none();
            let is_bytes = matches!(draft.format, Some("binary" | "byte"));
            let is_texts = draft.kind.is_none() && !draft.values.is_empty();
            if (!is_text && !is_texts) || is_bytes || !draft.values.iter().all(Value::is_string) {
                return None;
            }
            open |= draft.values.is_empty();
            values.extend(draft.values);
        }
        if values.is_empty() {
            return Some(TypeRef::Text.into());
        }
        let texts = values.iter().filter_map(Value::as_str).map(str::to_owned);
        let values = enum_::values(texts, |_, value| EnumValue {
            value,
            description: None,
            name: None,
        });
        let id = self.own(base, place, slot);
        if open {
            self.open.insert(id);
        }
        self.set_shape(
            id,
            Shape::Enum(Enum {
                base: EnumBase::Text,
                values,
            }),
        );
        Some(TypeRef::Named(id).into())
    }

    /// Whether members beside the union are merged into its branches: they are where a branch is inline. Where all branches are
    /// components, the branches stay as they are, which loses what they do not declare themselves.
    fn takes_base(
        &mut self,
        base: &Draft<'d>,
        union: &Branches<'d>,
        branches: &[Branch<'d>],
    ) -> bool {
        if branches
            .iter()
            .any(|branch| matches!(branch.spot, Spot::Item(_)))
        {
            return true;
        }
        let mut lost: Vec<String> = Vec::new();
        for branch in branches {
            let Some(draft) = self.peek(branch.spot, &branch.place) else {
                continue;
            };
            let missing = base
                .members
                .keys()
                .filter(|name| !draft.members.contains_key(*name));
            lost.extend(missing.map(|name| format!("`{}`", super::brief(name))));
        }
        lost.sort();
        lost.dedup();
        if !lost.is_empty() {
            self.find(
                codes::CONFLICTING_ALL_OF,
                &base.place.at(&["properties"]),
                format!(
                    "{} beside {} is in the type of no branch",
                    lost.join(", "),
                    union.keyword
                ),
                "declare the members in the branches, or put both into an `allOf`",
            );
        }
        false
    }

    /// A draft that only answers a question: what is wrong with it is said where it is generated.
    pub fn peek(&mut self, spot: Spot<'d>, place: &Place) -> Option<Draft<'d>> {
        let reference = match spot {
            Spot::Ref(reference) => Some(reference),
            Spot::Item(_) => None,
        };
        // What is asked while it is answered says nothing about itself.
        if reference.is_some_and(|reference| self.peeked.contains(&reference)) {
            return None;
        }
        self.peeked.extend(reference);
        let before = std::mem::replace(&mut self.quiet, true);
        let draft = self.spot_draft(spot, place);
        self.quiet = before;
        if reference.is_some() {
            self.peeked.pop();
        }
        draft
    }

    /// A word for an inline branch: its title, the one value of a member, or its number.
    fn word(&mut self, spot: Spot<'d>, index: usize) -> String {
        let schema = match spot {
            Spot::Ref(reference) => return key(reference, "schemas").unwrap_or_default(),
            Spot::Item(schema) => schema,
        };
        if let Some(title) = &schema.schema_data.title {
            return title.clone();
        }
        let view = View::of(schema);
        let tag = view
            .properties
            .iter()
            .flat_map(|members| members.values())
            .find_map(|member| {
                let values = View::of(member.as_item()?).values;
                match values.as_slice() {
                    [Value::String(value)] => Some(value.clone()),
                    _ => None,
                }
            });
        tag.unwrap_or_else(|| format!("variant {}", index + 1))
    }
}

/// A branch that says nothing of the form, only which members must be there or what a text looks like.
fn only_constrains(spot: Spot<'_>) -> bool {
    let Spot::Item(schema) = spot else {
        return false;
    };
    let view = View::of(schema);
    view.kind.is_none()
        && view.properties.is_none()
        && view.items.is_none()
        && view.values.is_empty()
        && view.additional.is_none()
        && view.all_of.is_empty()
        && view.one_of.is_empty()
        && view.any_of.is_empty()
        && (!view.required.is_empty() || view.not || view.format.is_some())
}
