//! `oneOf` and `anyOf`: unions, and the many things that are written as one and are something simpler.

use super::draft::{Branches, Draft, Rest};
use super::place::{Home, Place};
use super::view::{Spot, View};
use super::{Lower, Lowered};
use crate::api::{Shape, TypeId, TypeRef, Union};
use crate::report::codes;
use openapiv3::{ReferenceOr, Schema};

/// How many combinations are made where a value is one branch of each of several unions.
const MOST_COMBINATIONS: usize = 64;

/// A branch that is not only null.
#[derive(Clone)]
pub(super) struct Branch<'d> {
    pub spot: Spot<'d>,
    pub place: Place,
}

/// The branches of a union, and whether one of them is null.
#[derive(Default)]
struct Collected<'d> {
    branches: Vec<Branch<'d>>,
    nullable: bool,
}

impl<'d> Lower<'d, '_> {
    /// A draft with a union as a type.
    pub fn union(&mut self, mut base: Draft<'d>, place: &Place, slot: Option<TypeId>) -> Lowered {
        let union = base.unions.remove(0);
        let mut collected = Collected::default();
        self.collect(union.list, &union.place, &mut collected);
        let mut lowered = self.branches(base, &union, collected.branches, place, slot);
        lowered.nullable |= collected.nullable;
        lowered
    }

    /// The branches of a list; those of an inline union that says nothing else stand for it.
    fn collect(
        &mut self,
        list: &'d [ReferenceOr<Schema>],
        place: &Place,
        collected: &mut Collected<'d>,
    ) {
        for (index, schema) in list.iter().enumerate() {
            let spot = Spot::from(schema);
            collected.nullable |= self.is_nullable(spot);
            let known = collected.branches.iter().any(|branch| branch.spot == spot);
            if known || self.is_null(spot) {
                continue;
            }
            if let Some((keyword, inner)) = only_a_union(spot) {
                let at = place.inside(&[&index.to_string(), keyword]);
                self.collect(inner, &at, collected);
                continue;
            }
            let place = place.below(&[&index.to_string()], &self.word(list, index));
            collected.branches.push(Branch { spot, place });
        }
    }

    fn branches(
        &mut self,
        mut base: Draft<'d>,
        union: &Branches<'d>,
        branches: Vec<Branch<'d>>,
        place: &Place,
        slot: Option<TypeId>,
    ) -> Lowered {
        if branches.is_empty() {
            return self.formed(base, place, slot);
        }
        if branches.iter().all(|branch| only_constrains(branch.spot)) {
            self.unchecked(union, "only constrain");
            return self.formed(base, place, slot);
        }
        if !base.values.is_empty() {
            self.unchecked(union, "stand beside `enum`");
            return self.formed(base, place, slot);
        }
        if let [branch] = branches.as_slice() {
            return self.single(base, branch, place, slot);
        }
        if is_bare(&base)
            && let Some(lowered) = self.one_enum(&base, &branches, place, slot)
        {
            return lowered;
        }
        self.limit(&mut base, branches.len());
        self.variants_of(base, union, branches, place, slot)
    }

    fn unchecked(&mut self, union: &Branches<'d>, what: &str) {
        self.find(
            codes::CONSTRAINT,
            &union.place.pointer,
            format!(
                "the branches of {} {what}; they are not checked",
                union.keyword
            ),
            "no change is needed",
        );
    }

    /// Leaves further unions out where all combinations would be too many.
    fn limit(&mut self, base: &mut Draft<'d>, branches: usize) {
        let further = base.unions.iter().map(|union| union.list.len());
        let combinations = further.fold(branches, usize::saturating_mul);
        if combinations <= MOST_COMBINATIONS {
            return;
        }
        for union in std::mem::take(&mut base.unions) {
            self.find(
                codes::CONFLICTING_ALL_OF,
                &union.place.pointer,
                format!("together with the other unions here it has {combinations} combinations"),
                "only the first union is typed; what the others say is kept as further members",
            );
        }
    }

    fn variants_of(
        &mut self,
        base: Draft<'d>,
        union: &Branches<'d>,
        mut branches: Vec<Branch<'d>>,
        place: &Place,
        slot: Option<TypeId>,
    ) -> Lowered {
        let id = self.own(&base, place, slot);
        if slot.is_none() {
            let to = Home::of(id);
            for branch in &mut branches {
                branch.place.home.rebase(&place.home, &to);
            }
        }
        self.unfolding.push(vec![list_identity(union)]);
        let (variants, discriminator) = self.variants(&base, union, &branches);
        self.unfolding.pop();
        if discriminator.is_none() && variants.len() > 1 {
            self.ambiguity(union, &branches);
        }
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
            Spot::Ref(reference) if is_bare(&base) => self.reference(reference, &here.pointer),
            spot => {
                let data = base.data;
                let draft = self.spot_draft(spot, &here);
                let Some(draft) = draft.filter(|draft| !self.unfolds(draft)) else {
                    return self.formed(base, place, slot);
                };
                let lists: Vec<Vec<String>> = draft
                    .unions
                    .iter()
                    .map(|union| vec![list_identity(union)])
                    .collect();
                let mut whole = base;
                self.merge(&mut whole, draft);
                whole.data = data;
                let before = self.unfolding.len();
                self.unfolding.extend(lists);
                let lowered = self.formed(whole, place, slot);
                self.unfolding.truncate(before);
                lowered
            }
        }
    }

    /// Whether a union of the draft is being made already: a type that is a branch of itself.
    pub fn unfolds(&self, draft: &Draft<'d>) -> bool {
        draft
            .unions
            .iter()
            .any(|union| self.unfolding.contains(&vec![list_identity(union)]))
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
}

/// What tells a union from others while the document stands.
pub(super) fn list_identity(union: &Branches<'_>) -> String {
    format!("{:p}", union.list.as_ptr())
}

/// Whether nothing beside the union says what a value holds.
fn is_bare(base: &Draft<'_>) -> bool {
    base.members.is_empty()
        && base.unions.is_empty()
        && base.items.is_none()
        && !matches!(base.additional, Some(Rest::Typed(_)))
}

/// The list of an inline union that says nothing else.
fn only_a_union(spot: Spot<'_>) -> Option<(&'static str, &[ReferenceOr<Schema>])> {
    let Spot::Item(schema) = spot else {
        return None;
    };
    let view = View::of(schema);
    let list = match (view.one_of, view.any_of) {
        ([], []) => return None,
        (list, []) => ("oneOf", list),
        ([], list) => ("anyOf", list),
        _ => return None,
    };
    let says_more = view.kind.is_some()
        || view.says_form()
        || !view.all_of.is_empty()
        || !view.required.is_empty()
        || view.format.is_some()
        || view.not
        || view.data.discriminator.is_some();
    (!says_more).then_some(list)
}

/// A branch that says nothing of the form, only which members must be there or what a text looks like.
fn only_constrains(spot: Spot<'_>) -> bool {
    let Spot::Item(schema) = spot else {
        return false;
    };
    let view = View::of(schema);
    view.kind.is_none()
        && !view.says_form()
        && view.all_of.is_empty()
        && view.one_of.is_empty()
        && view.any_of.is_empty()
}
