//! Members and items that several branches of an `allOf` declare: all declarations hold.

use super::agreement::{Agreement, agreement, described};
use super::draft::Member;
use super::refs::LONGEST;
use super::view::{Spot, View};
use super::{Lower, Lowered};

impl<'d> Lower<'d, '_> {
    /// One declaration of two: the one that says more, or both where each says something of its own.
    pub fn both(&mut self, old: Member<'d>, member: Member<'d>) -> Member<'d> {
        let mut old = old;
        match self.agreement(old.spot, member.spot) {
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
            Agreement::Neither => {
                old.also.push((member.spot, member.place));
                old.also.extend(member.also);
            }
        }
        old
    }

    fn agreement(&self, before: Spot<'d>, after: Spot<'d>) -> Agreement {
        match agreement(before, after) {
            Agreement::Neither if self.narrows(after, before, 0) => Agreement::Later,
            Agreement::Neither if self.narrows(before, after, 0) => Agreement::Earlier,
            agreement => agreement,
        }
    }

    /// Whether every value of `narrow` is one of `wide` by what the description says: a branch of its union, or an heir.
    fn narrows(&self, narrow: Spot<'d>, wide: Spot<'d>, depth: usize) -> bool {
        const DEEPEST: usize = 16;
        if narrow == wide {
            return true;
        }
        if depth > DEEPEST {
            return false;
        }
        let listed = self.follow(wide).is_some_and(|(_, schema)| {
            let view = View::of(schema);
            let mut branches = view.one_of.iter().chain(view.any_of);
            view.all_of.is_empty()
                && view.properties.is_none()
                && branches.any(|branch| Spot::from(branch) == narrow)
        });
        listed
            || self.follow(narrow).is_some_and(|(_, schema)| {
                let mut branches = View::of(schema).all_of.iter();
                branches.any(|branch| {
                    matches!(Spot::from(branch), Spot::Ref(_))
                        && self.narrows(branch.into(), wide, depth + 1)
                })
            })
    }

    /// The type of a member, of all its declarations together.
    pub fn member(&mut self, member: &Member<'d>) -> Lowered {
        let spots = std::iter::once(member.spot).chain(member.also.iter().map(|(spot, _)| *spot));
        let key: Vec<String> = spots.map(identity).collect();
        // Types that hold each other may meet themselves again; there the first declaration stands for all.
        if key.len() == 1 || self.unfolding.contains(&key) || self.unfolding.len() > LONGEST {
            return self.schema(member.spot, &member.place);
        }
        self.unfolding.push(key);
        let lowered = self.all_declarations(member);
        self.unfolding.pop();
        lowered
    }

    fn all_declarations(&mut self, member: &Member<'d>) -> Lowered {
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
}

/// What tells a schema from others while the document stands.
pub(super) fn identity(spot: Spot<'_>) -> String {
    match spot {
        Spot::Ref(reference) => reference.to_owned(),
        Spot::Item(schema) => format!("{schema:p}"),
    }
}
