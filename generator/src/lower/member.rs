//! Members and items that several branches of an `allOf` declare: all declarations hold.

use super::agreement::{Agreement, agreement, described};
use super::draft::Member;
use super::place::Place;
use super::refs::LONGEST;
use super::view::{Spot, View};
use super::{Lower, Lowered};
use std::collections::HashSet;

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
            Agreement::Neither if self.narrows(after, before) => Agreement::Later,
            Agreement::Neither if self.narrows(before, after) => Agreement::Earlier,
            agreement => agreement,
        }
    }

    /// Whether every value of `narrow` is one of `wide` by what the description says: a branch of its union, or an heir.
    fn narrows(&self, narrow: Spot<'d>, wide: Spot<'d>) -> bool {
        let mut targets = vec![wide];
        if let Some((_, schema)) = self.follow(wide) {
            let view = View::of(schema);
            if view.all_of.is_empty() && view.properties.is_none() {
                targets.extend(view.one_of.iter().chain(view.any_of).map(Spot::from));
            }
        }
        let mut open = vec![narrow];
        let mut seen = HashSet::new();
        while let Some(spot) = open.pop() {
            if targets.contains(&spot) {
                return true;
            }
            if !seen.insert(identity(spot)) || seen.len() > LONGEST {
                continue;
            }
            if let Some((_, schema)) = self.follow(spot) {
                let parents = View::of(schema).all_of.iter().map(Spot::from);
                open.extend(parents.filter(|parent| matches!(parent, Spot::Ref(_))));
            }
        }
        false
    }

    /// The type of a member, of all its declarations together.
    pub fn member(&mut self, member: &Member<'d>) -> Lowered {
        let spots = std::iter::once(member.spot).chain(member.also.iter().map(|(spot, _)| *spot));
        let key: Vec<String> = spots.map(identity).collect();
        // Types that hold each other may meet themselves again; there the first declaration stands for all.
        if key.len() == 1 || self.unfolding.contains(&key) || self.unfolding.len() > LONGEST {
            return self.schema(member.spot, &member.place);
        }
        if let Some(known) = self.joined.get(&key) {
            return known.clone();
        }
        self.unfolding.push(key.clone());
        let lowered = self.all_declarations(member);
        self.unfolding.pop();
        self.joined.insert(key, lowered.clone());
        lowered
    }

    fn all_declarations(&mut self, member: &Member<'d>) -> Lowered {
        let mut nullable = self.is_nullable(member.spot);
        let Some(mut whole) = self.spot_draft(member.spot, &member.place) else {
            return self.schema(member.spot, &member.place);
        };
        for (spot, place) in &member.also {
            nullable &= self.is_nullable(*spot);
            let place = Place {
                pointer: place.pointer.clone(),
                home: member.place.home.clone(),
            };
            if let Some(draft) = self.spot_draft(*spot, &place) {
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
