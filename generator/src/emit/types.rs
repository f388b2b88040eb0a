//! Modules of types: which types each has, and what is written for each.

use super::{Module, Plan, features, ident, item, root};
use super::{alias, enum_, struct_, tuple, union, wrapper};
use crate::api::{Api, Shape, TypeId};
use crate::name::Names;
use proc_macro2::Ident;
use std::ops::Range;
use std::sync::Arc;

/// Types that stand in one file, and which of them are written in one go.
#[derive(Clone, Debug)]
pub struct TypesPart<'a> {
    module: &'a str,
    all: Arc<[TypeId]>,
    part: Range<usize>,
}

/// How many types are written in one go: enough to be worth a thread's while.
const PART: usize = 32;

/// Every type of the output, in parts.
pub(super) fn parts<'a>(plan: &Plan<'a>) -> impl Iterator<Item = TypesPart<'a>> {
    let groups = type_groups(plan.api, plan.names).into_iter();
    groups.flat_map(|(module, all)| {
        let all: Arc<[TypeId]> = all.into();
        (0..all.len()).step_by(PART).map(move |start| TypesPart {
            module,
            all: Arc::clone(&all),
            part: start..all.len().min(start + PART),
        })
    })
}

/// The types of each module. Inline types follow the component that they stand in.
fn type_groups<'a>(api: &Api, names: &'a Names) -> Vec<(&'a str, Vec<TypeId>)> {
    let tops = api.tops();
    let mut groups: indexmap::IndexMap<&str, Vec<TypeId>> = indexmap::IndexMap::new();
    for id in api.type_ids() {
        groups.entry(names.module(id)).or_default().push(id);
    }
    for ids in groups.values_mut() {
        ids.sort_by_key(|id| (tops[id.0 as usize], *id));
    }
    groups.into_iter().collect()
}

/// Writes a part: with the first, what the whole module imports.
pub(super) fn module(plan: &Plan<'_>, TypesPart { module, all, part }: &TypesPart<'_>) -> Module {
    let mut items = Vec::new();
    if part.start == 0 {
        items.extend(root::uses(plan, module, all));
    }
    for &id in &all[part.clone()] {
        items.extend(type_items(plan, id));
    }
    let path = ["types", module].into_iter();
    Module {
        path: path
            .filter(|step| !step.is_empty())
            .map(str::to_owned)
            .collect(),
        features: features::of_types(plan, module),
        items,
        ..Module::default()
    }
}

/// A type and its table.
fn type_items(plan: &Plan<'_>, id: TypeId) -> Vec<syn::Item> {
    let tokens = match &plan.api[id].shape {
        Shape::Struct(strukt) => return struct_::struct_(plan, id, strukt),
        Shape::Enum(values) => return enum_::enum_(plan, id, values),
        Shape::Union(variants) => union::union(plan, id, variants),
        Shape::Tuple(list) => vec![tuple::tuple(plan, id, list), tuple::table(plan, id, list)],
        Shape::Wrapper(ty) => wrapper::wrapper(plan, id, ty),
        Shape::Alias(ty) => vec![alias::alias(plan, id, ty)],
        Shape::Same(same) => alias::same(plan, id, same),
    };
    let context = &plan.api[id].pointer.path;
    tokens
        .into_iter()
        .map(|tokens| item(context, tokens))
        .collect()
}

/// The word of a table for the directions that operations need.
pub(super) fn direction(plan: &Plan<'_>, id: TypeId) -> Ident {
    ident(match (plan.facts.is_received(id), plan.facts.is_sent(id)) {
        (true, true) => "both",
        (false, true) => "sent",
        (_, false) => "received",
    })
}
