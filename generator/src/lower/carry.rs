//! Schemas that travelled in extensions, because OpenAPI 3.0 has no word for what they say. They are read where they are met.

use super::Lower;
use super::draft::{Draft, Member};
use super::place::Place;
use crate::normalize::carried;
use indexmap::IndexMap;
use openapiv3::{ReferenceOr, Schema, SchemaData};
use serde::Deserialize;
use std::cell::OnceCell;

/// What one schema carried.
#[derive(Debug, Default)]
pub(super) struct Carried {
    prefix: Vec<ReferenceOr<Schema>>,
    patterns: IndexMap<String, ReferenceOr<Schema>>,
}

/// Everything that was read so far. It only grows, so what stands in it can be referred to like the document itself.
#[derive(Debug, Default)]
pub(super) struct Shelf {
    carried: Carried,
    next: OnceCell<Box<Shelf>>,
}

impl Shelf {
    /// Puts something behind the last one.
    fn put(&self, carried: Carried) -> &Self {
        self.next.get_or_init(|| {
            Box::new(Self {
                carried,
                next: OnceCell::new(),
            })
        })
    }
}

impl Drop for Shelf {
    /// One after the other: the chain may be longer than the stack is deep.
    fn drop(&mut self) {
        let mut next = self.next.take();
        while let Some(mut shelf) = next {
            next = shelf.next.take();
        }
    }
}

impl<'d> Lower<'d, '_> {
    /// Takes what the schema carries into its draft.
    pub fn carry(&mut self, data: &'d SchemaData, place: &Place, draft: &mut Draft<'d>) {
        let Some(carried) = self.carried(data) else {
            return;
        };
        let prefix_at = place.at(&["prefixItems"]);
        let items = carried.prefix.iter().enumerate();
        draft.prefix = items
            .map(|(index, schema)| {
                let place = Place {
                    pointer: prefix_at.index(index),
                    home: place.home.step(&format!("item {}", index + 1)),
                };
                Member::new(schema.into(), place)
            })
            .collect();
        for (pattern, schema) in &carried.patterns {
            let at = place.below(&["patternProperties", pattern], "value");
            draft
                .patterns
                .insert(pattern, Member::new(schema.into(), at));
        }
    }

    fn carried(&mut self, data: &'d SchemaData) -> Option<&'d Carried> {
        let prefix = data.extensions.get(carried::PREFIX_ITEMS);
        let patterns = data.extensions.get(carried::PATTERN_PROPERTIES);
        if prefix.is_none() && patterns.is_none() {
            return None;
        }
        let address = std::ptr::from_ref(data);
        if let Some(known) = self.carried.get(&address) {
            return Some(known);
        }
        let read = Carried {
            prefix: read(prefix),
            patterns: read(patterns),
        };
        self.shelf = self.shelf.put(read);
        let carried = &self.shelf.carried;
        self.carried.insert(address, carried);
        Some(carried)
    }
}

/// `normalize` walked it, so it reads.
fn read<'a, T: Deserialize<'a> + Default>(value: Option<&'a serde_json::Value>) -> T {
    value
        .and_then(|value| T::deserialize(value).ok())
        .unwrap_or_default()
}
