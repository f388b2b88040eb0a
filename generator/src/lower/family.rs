//! Inheritance: a component with a discriminator, and the components that extend it by `allOf`. Where the parent is used, a value is any
//! of its heirs, so the parent becomes the union of them. Its own members are a type below it, which also takes what no heir is for.

use super::place::{Home, Place};
use super::variant::{mapped, target_key};
use super::view::{Spot, View};
use super::{Lower, Lowered};
use crate::api::{Shape, TypeId, TypeRef, Union, Variant};
use crate::report::codes;
use indexmap::IndexSet;
use openapiv3::{Discriminator, ReferenceOr, Schema};

impl<'d> Lower<'d, '_> {
    /// Notes who extends whom.
    pub fn read_heirs(&mut self) {
        let Some(components) = &self.document.components else {
            return;
        };
        for (key, schema) in &components.schemas {
            let Some(schema) = schema.as_item() else {
                continue;
            };
            for parent in parents(schema) {
                self.heirs.entry(parent).or_default().push(key);
            }
        }
    }

    /// The components that extend `key`, and those that extend them, and those that its discriminator names.
    fn family(&self, key: &str, discriminator: &Discriminator) -> IndexSet<String> {
        let mut family: IndexSet<String> = IndexSet::new();
        let mut open = vec![key.to_owned()];
        while let Some(parent) = open.pop() {
            for heir in self.heirs.get(&parent).into_iter().flatten() {
                if *heir != key && family.insert((*heir).to_owned()) {
                    open.push((*heir).to_owned());
                }
            }
        }
        let targets = discriminator.mapping.values();
        family.extend(targets.filter_map(|target| target_key(target)));
        family.retain(|heir| heir != key && self.components.contains_key(heir.as_str()));
        family
    }

    /// A parent with its heirs as a union; `None` where the component is no such parent.
    pub fn parent(&mut self, key: &'d str, schema: &'d Schema, place: &Place) -> Option<Lowered> {
        let view = View::of(schema);
        let discriminator = discriminator(&view)?;
        if !view.one_of.is_empty() || !view.any_of.is_empty() {
            return None;
        }
        let family = self.family(key, discriminator);
        let id = self.components.get(key).copied()?;
        let order = |heir: &String| self.components.get(heir.as_str()).copied();
        let mut heirs: Vec<(TypeId, String)> = family
            .iter()
            .filter_map(|heir| Some((order(heir)?, heir.clone())))
            .collect();
        heirs.sort();
        if heirs.is_empty() {
            self.find(
                codes::DISCRIMINATOR,
                &place.at(&["discriminator"]),
                "nothing extends the type and its discriminator names nothing; it stays a plain object",
                "list the variants by `oneOf`, or let them extend it by `allOf`",
            );
            return None;
        }
        let at = Place {
            pointer: place.pointer.clone(),
            home: Home::of(id).step("base"),
        };
        let draft = self.component_draft(key, schema, place);
        let base = self.realize(draft, &at, None);
        let mut variants = self.heirs_as_variants(discriminator, heirs);
        variants.push(Variant {
            ty: base.whole(),
            tags: Vec::new(),
            words: vec!["base".to_owned()],
        });
        let union = Union {
            discriminator: Some(discriminator.property_name.clone()),
            variants,
        };
        self.set_shape(id, Shape::Union(union));
        Some(TypeRef::Named(id).into())
    }

    fn heirs_as_variants(
        &mut self,
        discriminator: &Discriminator,
        heirs: Vec<(TypeId, String)>,
    ) -> Vec<Variant> {
        let mut taken: IndexSet<String> = IndexSet::new();
        let mut variants = Vec::with_capacity(heirs.len() + 1);
        for (id, heir) in heirs {
            let mut tags = mapped(discriminator, Some(&heir));
            if tags.is_empty() {
                tags = self.own_tags(discriminator, &heir);
            }
            tags.retain(|tag| taken.insert(tag.clone()));
            if !tags.is_empty() {
                variants.push(Variant {
                    ty: TypeRef::Named(id),
                    tags,
                    words: Vec::new(),
                });
            }
        }
        variants
    }

    /// The values that an heir itself lists, if that is less than its parent does; else its name.
    fn own_tags(&mut self, discriminator: &Discriminator, heir: &str) -> Vec<String> {
        let components = self.document.components.as_ref();
        let found = components.and_then(|all| all.schemas.get_key_value(heir));
        let (Some((key, ReferenceOr::Item(schema))), before) = (found, self.quiet) else {
            return vec![heir.to_owned()];
        };
        self.quiet = true;
        let place = self.component_place(key);
        let draft = self.component_draft(key, schema, &place);
        let listed = self.listed(discriminator, &draft);
        self.quiet = before;
        match listed.as_slice() {
            [one] => vec![one.clone()],
            _ => vec![heir.to_owned()],
        }
    }
}

/// The components that a schema extends.
fn parents(schema: &Schema) -> Vec<String> {
    let branches = View::of(schema).all_of.iter().map(Spot::from);
    branches
        .filter_map(|branch| match branch {
            Spot::Ref(reference) => super::refs::key(reference, "schemas"),
            Spot::Item(_) => None,
        })
        .collect()
}

/// The discriminator of a schema or of an inline branch of its `allOf`.
fn discriminator<'d>(view: &View<'d>) -> Option<&'d Discriminator> {
    let inline = view.all_of.iter().filter_map(ReferenceOr::as_item);
    view.data.discriminator.as_ref().or_else(|| {
        let mut found = inline.filter_map(|branch| branch.schema_data.discriminator.as_ref());
        found.next()
    })
}
