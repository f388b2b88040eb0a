//! Whether null is a value of a schema.

use super::Lower;
use super::refs::LONGEST;
use super::view::{Spot, View, flag};
use crate::normalize::carried;
use openapiv3::{ReferenceOr, Schema};

impl<'d> Lower<'d, '_> {
    /// Whether null is a value of the schema.
    pub fn is_nullable(&mut self, spot: Spot<'d>) -> bool {
        self.nullable_within(spot, 0)
    }

    fn nullable_within(&mut self, spot: Spot<'d>, depth: usize) -> bool {
        if depth > LONGEST {
            return false;
        }
        match spot {
            Spot::Item(schema) => self.item_nullable(schema, depth),
            Spot::Ref(reference) => {
                let Some((key, spot)) = self.schema_component(reference) else {
                    return false;
                };
                if let Some(known) = self.nullable.get(key) {
                    return *known;
                }
                // A cycle meets this answer, and it is right for it: nothing on the way said null.
                self.nullable.insert(key, false);
                let nullable = self.nullable_within(spot, depth + 1);
                self.nullable.insert(key, nullable);
                nullable
            }
        }
    }

    fn item_nullable(&mut self, schema: &'d Schema, depth: usize) -> bool {
        let view = View::of(schema);
        if view.data.nullable {
            return true;
        }
        let unions = view.one_of.iter().chain(view.any_of);
        let mut branches = unions.map(Spot::from);
        if view.kind.is_none() && branches.any(|branch| self.nullable_within(branch, depth + 1)) {
            return true;
        }
        view.kind.is_none() && self.all_of_nullable(view.all_of, depth)
    }

    /// An `allOf` takes null if one of its branches is there to say so, or if all that say something take it.
    fn all_of_nullable(&mut self, branches: &'d [ReferenceOr<Schema>], depth: usize) -> bool {
        let mut any = false;
        for branch in branches {
            let spot = Spot::from(branch);
            let nullable = self.nullable_within(spot, depth + 1);
            let only_null = match spot {
                Spot::Item(schema) => !View::of(schema).says_something(),
                Spot::Ref(_) => false,
            };
            match (only_null, nullable) {
                (true, true) => return true,
                (true, false) => {}
                (false, false) => return false,
                (false, true) => any = true,
            }
        }
        any
    }

    /// Whether null is the only value of the schema.
    pub fn is_null(&self, spot: Spot<'d>) -> bool {
        self.follow(spot)
            .is_some_and(|(_, schema)| flag(&schema.schema_data, carried::NULL))
    }
}
