//! The variants of a union and the values of its discriminator.

use super::Lower;
use super::draft::{Branches, Draft};
use super::refs::key;
use super::union::Branch;
use super::view::{Spot, View};
use crate::api::{TypeRef, Variant};
use crate::report::codes;
use openapiv3::Discriminator;
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// The variants, and the discriminator if it tells them all.
    pub fn variants(
        &mut self,
        base: &Draft<'d>,
        union: &Branches<'d>,
        branches: &[Branch<'d>],
        merges: bool,
    ) -> (Vec<Variant>, Option<String>) {
        let discriminator = union.data.discriminator.as_ref();
        let mut variants: Vec<Variant> = Vec::with_capacity(branches.len());
        for branch in branches {
            let ty = self.variant_type(base, branch, merges);
            let tags = match discriminator {
                Some(discriminator) => self.branch_tags(discriminator, branch),
                None => Vec::new(),
            };
            match variants.iter_mut().find(|variant| variant.ty == ty) {
                Some(known) => known.tags.extend(tags),
                None => variants.push(Variant {
                    words: words(&ty),
                    ty,
                    tags,
                }),
            }
        }
        let name = discriminator.and_then(|it| self.usable(it, union, branches, &variants));
        if name.is_none() {
            variants.iter_mut().for_each(|variant| variant.tags.clear());
        }
        (variants, name)
    }

    fn variant_type(&mut self, base: &Draft<'d>, branch: &Branch<'d>, merges: bool) -> TypeRef {
        let lowered = if merges {
            self.merged_variant(base, branch)
        } else {
            self.schema(branch.spot, &branch.place)
        };
        match lowered.ty {
            TypeRef::Nullable(inner) => *inner,
            ty => ty,
        }
    }

    fn merged_variant(&mut self, base: &Draft<'d>, branch: &Branch<'d>) -> super::Lowered {
        let draft = self.spot_draft(branch.spot, &branch.place);
        match draft.filter(|draft| draft.is_object() || !draft.required.is_empty()) {
            Some(draft) if draft.union.is_none() => {
                let data = draft.data;
                let mut whole = base.clone();
                self.merge(&mut whole, draft);
                whole.data = data;
                whole.kind = Some("object");
                self.realize(whole, &branch.place, None)
            }
            _ => self.schema(branch.spot, &branch.place),
        }
    }

    /// The values of the discriminator that mean a branch.
    fn branch_tags(
        &mut self,
        discriminator: &'d Discriminator,
        branch: &Branch<'d>,
    ) -> Vec<String> {
        let component = match branch.spot {
            Spot::Ref(reference) => key(reference, "schemas"),
            Spot::Item(schema) => View::of(schema)
                .all_of
                .iter()
                .find_map(|inner| match inner {
                    openapiv3::ReferenceOr::Reference { reference } => key(reference, "schemas"),
                    openapiv3::ReferenceOr::Item(_) => None,
                }),
        };
        let mapped: Vec<String> = discriminator
            .mapping
            .iter()
            .filter(|(_, target)| component.is_some() && target_key(target) == component)
            .map(|(tag, _)| tag.clone())
            .collect();
        if !mapped.is_empty() {
            return mapped;
        }
        let listed = self.listed(discriminator, branch);
        match (component, branch.spot) {
            (Some(component), Spot::Ref(_)) if listed.is_empty() || listed.contains(&component) => {
                vec![component]
            }
            _ => listed,
        }
    }

    /// The values that the branch itself lists for the discriminator.
    fn listed(&mut self, discriminator: &Discriminator, branch: &Branch<'d>) -> Vec<String> {
        let draft = self.peek(branch.spot, &branch.place);
        let member = draft.and_then(|draft| {
            let member = draft.members.get(discriminator.property_name.as_str())?;
            Some((member.spot, member.place.clone()))
        });
        let Some(values) = member.and_then(|(spot, place)| self.peek(spot, &place)) else {
            return Vec::new();
        };
        let texts = values.values.iter().filter_map(Value::as_str);
        texts.map(str::to_owned).collect()
    }

    /// The discriminator's name, if every variant has a value of its own.
    fn usable(
        &mut self,
        discriminator: &Discriminator,
        union: &Branches<'d>,
        branches: &[Branch<'d>],
        variants: &[Variant],
    ) -> Option<String> {
        let pointer = union.place.pointer.clone();
        let mut seen = std::collections::HashSet::new();
        let silent = variants.iter().any(|variant| variant.tags.is_empty());
        let twice = variants
            .iter()
            .flat_map(|variant| &variant.tags)
            .any(|tag| !seen.insert(tag));
        self.strangers(discriminator, union, branches);
        if !silent && !twice {
            return Some(discriminator.property_name.clone());
        }
        let what = if silent {
            "does not name every branch"
        } else {
            "has one value for two branches"
        };
        self.find(
            codes::DISCRIMINATOR,
            &pointer,
            format!(
                "the discriminator `{}` {what}; the branches are told apart by their form",
                super::brief(&discriminator.property_name)
            ),
            "give each branch a value of its own by `mapping`",
        );
        None
    }

    /// Values that are mapped to what is no branch.
    fn strangers(
        &mut self,
        discriminator: &Discriminator,
        union: &Branches<'d>,
        branches: &[Branch<'d>],
    ) {
        let mut known: Vec<String> = branches
            .iter()
            .filter_map(|branch| match branch.spot {
                Spot::Ref(reference) => key(reference, "schemas"),
                Spot::Item(_) => None,
            })
            .collect();
        for branch in branches {
            if let Spot::Item(schema) = branch.spot {
                known.extend(
                    View::of(schema)
                        .all_of
                        .iter()
                        .filter_map(|inner| match inner {
                            openapiv3::ReferenceOr::Reference { reference } => {
                                key(reference, "schemas")
                            }
                            openapiv3::ReferenceOr::Item(_) => None,
                        }),
                );
            }
        }
        let strange: Vec<String> = discriminator
            .mapping
            .iter()
            .filter(|(_, target)| target_key(target).is_none_or(|key| !known.contains(&key)))
            .map(|(tag, _)| format!("`{}`", super::brief(tag)))
            .collect();
        if !strange.is_empty() {
            self.find(
                codes::DISCRIMINATOR,
                &union.place.pointer,
                format!("{} is mapped to what is no branch", strange.join(", ")),
                "such values are kept raw; add the branch, or correct the mapping",
            );
        }
    }
}

/// The component that a mapping names: by reference, or by its bare name.
fn target_key(target: &str) -> Option<String> {
    match key(target, "schemas") {
        Some(key) => Some(key),
        None if target.contains('/') || target.contains('#') => None,
        None => Some(target.to_owned()),
    }
}

/// Words for a variant whose type has no name.
fn words(ty: &TypeRef) -> Vec<String> {
    let word = match ty {
        TypeRef::Bool => "bool",
        TypeRef::Int(_) => "integer",
        TypeRef::Float => "number",
        TypeRef::Text => "text",
        TypeRef::Secret => "secret",
        TypeRef::Date => "date",
        TypeRef::DateTime => "date time",
        TypeRef::Base64 => "base64",
        TypeRef::Binary => "binary",
        TypeRef::Json => "any",
        TypeRef::Named(_) => return Vec::new(),
        TypeRef::List(inner) => return inner_words("list", inner),
        TypeRef::Map(inner) => return inner_words("map", inner),
        TypeRef::Nullable(inner) => return words(inner),
    };
    vec![word.to_owned()]
}

fn inner_words(outer: &str, inner: &TypeRef) -> Vec<String> {
    let mut all = vec![outer.to_owned()];
    all.extend(words(inner));
    all
}
