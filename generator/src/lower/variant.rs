//! The variants of a union and the values of its discriminator.

use super::Lower;
use super::draft::{Branches, Draft, Rest};
use super::refs::key;
use super::union::Branch;
use super::view::{Spot, View};
use crate::api::{TypeRef, Variant};
use crate::report::codes;
use openapiv3::{Discriminator, ReferenceOr};
use serde_json::Value;

impl<'d> Lower<'d, '_> {
    /// The variants, and the discriminator if it tells them all.
    pub fn variants(
        &mut self,
        base: &Draft<'d>,
        union: &Branches<'d>,
        branches: &[Branch<'d>],
    ) -> (Vec<Variant>, Option<String>) {
        let discriminator = union.data.discriminator.as_ref();
        let mut variants: Vec<Variant> = Vec::with_capacity(branches.len());
        for branch in branches {
            let ty = self.variant_type(base, branch);
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

    fn variant_type(&mut self, base: &Draft<'d>, branch: &Branch<'d>) -> TypeRef {
        let lowered = match self.spot_draft(branch.spot, &branch.place) {
            Some(draft) if adds_to(base, &draft, branch.spot) && !self.unfolds(&draft) => {
                let data = draft.data;
                let mut whole = base.clone();
                for union in &mut whole.unions {
                    union.place.home = branch.place.home.clone();
                }
                self.merge(&mut whole, draft);
                whole.data = data;
                self.formed(whole, &branch.place, None)
            }
            _ => self.schema(branch.spot, &branch.place),
        };
        match lowered.ty {
            TypeRef::Nullable(inner) => *inner,
            ty => ty,
        }
    }

    /// The values of the discriminator that mean a branch.
    fn branch_tags(&mut self, discriminator: &Discriminator, branch: &Branch<'d>) -> Vec<String> {
        let component = match branch.spot {
            Spot::Ref(reference) => key(reference, "schemas"),
            Spot::Item(schema) => View::of(schema)
                .all_of
                .iter()
                .find_map(|inner| match inner {
                    ReferenceOr::Reference { reference } => key(reference, "schemas"),
                    ReferenceOr::Item(_) => None,
                }),
        };
        let mapped = mapped(discriminator, component.as_deref());
        if !mapped.is_empty() {
            return mapped;
        }
        let draft = self.peek(branch.spot, &branch.place);
        let inner = draft.as_ref().map(|draft| draft.unions.clone());
        if let [union] = inner.as_deref().unwrap_or_default()
            && !self
                .unfolding
                .contains(&vec![super::union::list_identity(union)])
        {
            return self.nested_tags(discriminator, union);
        }
        let listed = draft.map_or_else(Vec::new, |draft| self.listed(discriminator, &draft));
        match (component, branch.spot) {
            (Some(component), Spot::Ref(_)) if listed.is_empty() || listed.contains(&component) => {
                vec![component]
            }
            _ => listed,
        }
    }

    /// The values that mean one of the branches of a union that is itself a branch.
    fn nested_tags(&mut self, outer: &Discriminator, union: &Branches<'d>) -> Vec<String> {
        let discriminator = match &union.data.discriminator {
            Some(inner) if inner.property_name == outer.property_name => inner,
            _ => outer,
        };
        self.unfolding
            .push(vec![super::union::list_identity(union)]);
        let mut tags = Vec::new();
        for (index, schema) in union.list.iter().enumerate() {
            let branch = Branch {
                spot: schema.into(),
                place: union.place.inside(&[&index.to_string()]),
            };
            tags.extend(self.branch_tags(discriminator, &branch));
        }
        self.unfolding.pop();
        tags
    }

    /// The values that a branch itself lists for the discriminator.
    pub fn listed(&mut self, discriminator: &Discriminator, draft: &Draft<'d>) -> Vec<String> {
        let Some(member) = draft.members.get(discriminator.property_name.as_str()) else {
            return Vec::new();
        };
        let values = self.peek(member.spot, &member.place);
        let values = values.map(|draft| draft.values).unwrap_or_default();
        values.iter().filter_map(tag).collect()
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
                            ReferenceOr::Reference { reference } => key(reference, "schemas"),
                            ReferenceOr::Item(_) => None,
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

/// Whether what stands beside the union says more of a branch than the branch itself. Merging a branch that is a component makes a type
/// of its own, so it takes more than a member being required there.
fn adds_to(base: &Draft<'_>, branch: &Draft<'_>, spot: Spot<'_>) -> bool {
    if !base.unions.is_empty() {
        return true;
    }
    if branch.kind.is_none() && !branch.is_object() {
        let says_form = base.kind.is_some() || base.is_object() || base.items.is_some();
        return says_form && branch.values.is_empty() && branch.unions.is_empty();
    }
    if !branch.is_object() {
        return base.items.is_some() && branch.kind == Some("array") && branch.items.is_none();
    }
    let lacks_member = base
        .members
        .keys()
        .any(|name| !branch.members.contains_key(name));
    let lacks_rest = matches!(base.additional, Some(Rest::Typed(_))) && branch.additional.is_none();
    let is_inline = matches!(spot, Spot::Item(_));
    let lacks_required = base
        .required
        .iter()
        .any(|name| !branch.required.contains(name));
    lacks_member || lacks_rest || (is_inline && lacks_required)
}

/// The values that are mapped to a component.
pub(super) fn mapped(discriminator: &Discriminator, component: Option<&str>) -> Vec<String> {
    let is_mapped =
        |target: &str| component.is_some() && target_key(target).as_deref() == component;
    let mapping = discriminator.mapping.iter();
    mapping
        .filter(|(_, target)| is_mapped(target))
        .map(|(tag, _)| tag.clone())
        .collect()
}

/// The text by which a value of a discriminator is told: numbers and truth values tell as well as texts.
fn tag(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Bool(_) | Value::Number(_) => Some(value.to_string()),
        _ => None,
    }
}

/// The component that a mapping names: by reference, or by its bare name.
pub(super) fn target_key(target: &str) -> Option<String> {
    match key(target, "schemas") {
        Some(key) => Some(key),
        None if target.contains('/') || target.contains('#') => None,
        None => Some(target.to_owned()),
    }
}

/// Words for a variant whose type has no name.
pub(super) fn words(ty: &TypeRef) -> Vec<String> {
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
