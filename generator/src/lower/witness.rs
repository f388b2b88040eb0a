//! Unions whose branches overlap: a value that two of them allow, to show it.

use super::draft::{Branches, Draft, Member};
use super::union::Branch;
use super::valid::{OF_FORMAT, Verdict};
use super::{Lower, brief};
use crate::report::codes;
use serde_json::{Map, Value};

/// How many pairs of branches are tried.
const MOST_PAIRS: usize = 200;
/// How deep a value is made.
const DEEPEST: usize = 8;

impl<'d> Lower<'d, '_> {
    /// Reports a value that two branches allow, if one can be made.
    pub fn ambiguity(&mut self, union: &Branches<'d>, branches: &[Branch<'d>]) {
        let mut tried = 0;
        for (index, first) in branches.iter().enumerate() {
            for (other, second) in branches.iter().enumerate().skip(index + 1) {
                tried += 1;
                if tried > MOST_PAIRS {
                    return;
                }
                let Some(value) = self.common(first, second) else {
                    continue;
                };
                self.find(
                    codes::AMBIGUOUS_UNION,
                    &union.place.pointer,
                    format!(
                        "the branches {} and {} both allow `{value}`",
                        self.name_of(first, index),
                        self.name_of(second, other)
                    ),
                    "such a value is taken as the one that knows most of its members, else as the first; add a discriminator, or required members that differ",
                );
                return;
            }
        }
    }

    fn name_of(&self, branch: &Branch<'d>, index: usize) -> String {
        match branch.spot {
            super::view::Spot::Ref(reference) => {
                let name = super::refs::key(reference, "schemas").unwrap_or_default();
                format!("`{}`", brief(&name))
            }
            super::view::Spot::Item(_) => (index + 1).to_string(),
        }
    }

    /// A value that both branches certainly allow. Branches that each require a member of their own are told apart by it.
    fn common(&mut self, first: &Branch<'d>, second: &Branch<'d>) -> Option<Value> {
        let one = self.peek(first.spot, &first.place)?;
        let two = self.peek(second.spot, &second.place)?;
        let requires_own = |one: &Draft<'_>, two: &Draft<'_>| {
            let mut required = one.required.iter();
            required.any(|name| !two.members.contains_key(name))
        };
        if requires_own(&one, &two) && requires_own(&two, &one) {
            return None;
        }
        let before = std::mem::replace(&mut self.quiet, true);
        let mut both = one;
        self.merge(&mut both, two);
        let value = self.sample(both, 0);
        self.quiet = before;
        let value = value?;
        let allow = |branch: &Branch<'d>| self.allows_value(branch.spot, &value, 0) == Verdict::Yes;
        (allow(first) && allow(second)).then_some(value)
    }

    /// The smallest value of a draft.
    fn sample(&mut self, mut draft: Draft<'d>, depth: usize) -> Option<Value> {
        if depth > DEEPEST || draft.contradicts {
            return None;
        }
        if let Some(value) = draft.values.first() {
            return Some(value.clone());
        }
        if let Some(union) = draft.unions.pop() {
            let branch = self.peek(union.list.first()?.into(), &union.place)?;
            self.merge(&mut draft, branch);
            return self.sample(draft, depth + 1);
        }
        if draft.is_object() || (draft.kind.is_none() && !draft.required.is_empty()) {
            return self.sample_object(&draft, depth);
        }
        if draft.is_list() {
            return self.sample_list(&draft, depth);
        }
        let written = draft.data.example.as_ref().or(draft.data.default.as_ref());
        match draft.kind {
            Some("string") => match written {
                Some(Value::String(text)) => Some(text.clone().into()),
                _ => Some(text_of(&draft).into()),
            },
            Some("integer" | "number") => Some((draft.minimum.unwrap_or(0.0).ceil() as i64).into()),
            Some("boolean") => Some(true.into()),
            _ => Some("text".into()),
        }
    }

    fn sample_object(&mut self, draft: &Draft<'d>, depth: usize) -> Option<Value> {
        let mut members = Map::new();
        for name in &draft.required {
            let value = match draft.members.get(name) {
                Some(member) => self.sample_member(member, depth)?,
                None => "text".into(),
            };
            members.insert((*name).to_owned(), value);
        }
        Some(Value::Object(members))
    }

    fn sample_list(&mut self, draft: &Draft<'d>, depth: usize) -> Option<Value> {
        const MOST: usize = 4;
        let count = draft.min_items.unwrap_or(0);
        let item = match &draft.items {
            _ if count == 0 => return Some(Value::Array(Vec::new())),
            Some(items) if count <= MOST => self.sample_member(items, depth)?,
            _ => return None,
        };
        Some(Value::Array(vec![item; count]))
    }

    fn sample_member(&mut self, member: &Member<'d>, depth: usize) -> Option<Value> {
        let mut draft = self.peek(member.spot, &member.place)?;
        for (spot, place) in &member.also {
            let also = self.peek(*spot, place)?;
            self.merge(&mut draft, also);
        }
        self.sample(draft, depth + 1)
    }
}

/// A text of the draft's format.
fn text_of(draft: &Draft<'_>) -> &'static str {
    let known = OF_FORMAT
        .iter()
        .find(|(format, _)| draft.format == Some(format));
    known.map_or("text", |(_, sample)| sample)
}
