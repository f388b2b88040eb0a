//! `emit`: [`Plan`] -> modules of `syn` items. It only writes down what was decided before.

mod alias;
mod body;
mod client;
mod doc;
mod enum_;
mod examples;
mod header;
mod manifest;
mod operation;
mod outcome;
mod params;
mod request_line;
mod root;
mod runtime;
mod servers;
mod status;
mod struct_;
mod tuple;
mod type_ref;
mod union;
mod wrapper;

pub(crate) use doc::markdown;
pub use examples::{examples, raw_values, typed_fields};
pub use manifest::{dependencies, manifest};
pub use runtime::{Part, RUNTIME, parts, runtime};

use crate::analyze::Facts;
use crate::api::{Api, Origin, Shape, TypeId};
use crate::name::{Group, Names};
use proc_macro2::{Ident, Span, TokenStream};
use std::ops::Range;
use std::sync::Arc;

/// All that emission needs to know.
#[derive(Clone, Copy, Debug)]
pub struct Plan<'a> {
    /// The model.
    pub api: &'a Api,
    /// What follows from it.
    pub facts: &'a Facts,
    /// What everything is called.
    pub names: &'a Names,
    /// The credentials that the configuration gives a default: scheme's name, value.
    pub defaults: &'a [(String, String)],
    /// Whether there are features (a crate) or not (one included file).
    pub features: bool,
}

/// The feature that gives every type both directions.
pub const BOTH_DIRECTIONS: &str = "both-directions";

/// A module of the output.
#[derive(Clone, Debug)]
pub struct Module {
    /// Its path from the root: `["types", "pet"]`.
    pub path: Vec<String>,
    /// Its documentation.
    pub doc: String,
    /// Whether users see it.
    pub public: bool,
    /// Its items, without the declarations of its children.
    pub items: Vec<syn::Item>,
}

/// A module that is to be written. Tokens cannot cross threads, so what is handed out is the order to write them.
#[derive(Clone, Debug)]
pub enum Unit<'a> {
    /// The root.
    Root,
    /// `types`, which only holds others.
    Types,
    /// `api`, which only holds others.
    Api,
    /// The client and its builder.
    Client,
    /// The servers whose URL has variables.
    Servers,
    /// Types of one module; of a large one, a part.
    TypesOf(TypesOf<'a>),
    /// The operations of one group.
    Group(&'a Group),
}

/// Types that stand in one file, and which of them are written in one go.
#[derive(Clone, Debug)]
pub struct TypesOf<'a> {
    module: &'a str,
    all: Arc<[TypeId]>,
    part: Range<usize>,
}

/// How many types are written in one go: enough to be worth a thread's while.
const PART: usize = 32;

/// Every module of the output.
#[must_use]
pub fn units<'a>(plan: &Plan<'a>) -> Vec<Unit<'a>> {
    // The largest come first, so that no thread is left with one of them at the end.
    let mut units: Vec<Unit<'a>> = plan.names.groups.iter().map(Unit::Group).collect();
    units.extend([Unit::Types, Unit::Root, Unit::Client, Unit::Api]);
    units.extend(servers::has_variables(plan).then_some(Unit::Servers));
    for (module, all) in type_groups(plan.api, plan.names) {
        let all: Arc<[TypeId]> = all.into();
        units.extend((0..all.len()).step_by(PART).map(|start| {
            Unit::TypesOf(TypesOf {
                module,
                all: Arc::clone(&all),
                part: start..all.len().min(start + PART),
            })
        }));
    }
    units
}

/// Writes one module.
#[must_use]
pub fn emit(plan: &Plan<'_>, unit: &Unit<'_>) -> Module {
    match unit {
        Unit::Root => root::root(plan),
        Unit::Types => root::types(plan),
        Unit::Api => root::api(plan),
        Unit::Client => client::client(plan),
        Unit::Servers => servers::module(plan),
        Unit::TypesOf(types) => types_module(plan, types),
        Unit::Group(group) => operation::group(plan, group),
    }
}

/// The types of each module. Inline types follow the component that they stand in.
fn type_groups<'a>(api: &Api, names: &'a Names) -> Vec<(&'a str, Vec<TypeId>)> {
    let mut tops: Vec<TypeId> = Vec::with_capacity(api.types.len());
    for (index, ty) in api.types.iter().enumerate() {
        // Parents come first.
        tops.push(match &ty.origin {
            Origin::Inside(parent, _) => tops[parent.0 as usize],
            _ => TypeId(index as u32),
        });
    }
    let mut groups: indexmap::IndexMap<&str, Vec<TypeId>> = indexmap::IndexMap::new();
    for id in api.type_ids() {
        groups.entry(names.module(id)).or_default().push(id);
    }
    for ids in groups.values_mut() {
        ids.sort_by_key(|id| (tops[id.0 as usize], *id));
    }
    groups.into_iter().collect()
}

fn types_module(plan: &Plan<'_>, TypesOf { module, all, part }: &TypesOf<'_>) -> Module {
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
        doc: String::new(),
        public: false,
        items,
    }
}

/// A type and the directions that it travels in.
fn type_items(plan: &Plan<'_>, id: TypeId) -> Vec<syn::Item> {
    let mut tokens = match &plan.api[id].shape {
        Shape::Struct(strukt) => {
            let mut tokens = struct_::struct_(plan, id, strukt);
            tokens.push(struct_::table(plan, id, strukt));
            tokens
        }
        Shape::Enum(values) => enum_::enum_(plan, id, values),
        Shape::Union(variants) => union::union(plan, id, variants),
        Shape::Tuple(list) => vec![tuple::tuple(plan, id, list), tuple::table(plan, id, list)],
        Shape::Wrapper(ty) => wrapper::wrapper(plan, id, ty),
        Shape::Alias(ty) => vec![alias::alias(plan, id, ty)],
    };
    tokens.extend(directions(plan, id));
    items(plan, id, tokens)
}

fn items(plan: &Plan<'_>, id: TypeId, tokens: Vec<TokenStream>) -> Vec<syn::Item> {
    let context = plan.api[id].pointer.to_string();
    tokens
        .into_iter()
        .map(|tokens| item(&context, tokens))
        .collect()
}

/// The impls that read a type and those that write it, where no table does both.
fn directions(plan: &Plan<'_>, id: TypeId) -> Vec<TokenStream> {
    let (received, sent) = match &plan.api[id].shape {
        Shape::Union(variants) => (union::received(plan, id, variants), union::sent(plan, id)),
        Shape::Wrapper(_) => (vec![wrapper::received(plan, id)], wrapper::sent(plan, id)),
        Shape::Struct(_) | Shape::Enum(_) | Shape::Tuple(_) | Shape::Alias(_) => return Vec::new(),
    };
    let mut tokens = Vec::new();
    for received in received {
        tokens.extend(where_needed(plan, plan.facts.is_received(id), received));
    }
    tokens.extend(where_needed(plan, plan.facts.is_sent(id), sent));
    tokens
}

/// The direction that no operation needs is there only where the feature asks for it; in an included file, which has none, never.
fn where_needed(plan: &Plan<'_>, is_needed: bool, tokens: TokenStream) -> Option<TokenStream> {
    match (is_needed, plan.features) {
        (true, _) => Some(tokens),
        (false, true) => Some(quote::quote!(#[cfg(feature = #BOTH_DIRECTIONS)] #tokens)),
        (false, false) => None,
    }
}

/// The word of a table for the directions that operations need.
fn direction(plan: &Plan<'_>, id: TypeId) -> Ident {
    ident(match (plan.facts.is_received(id), plan.facts.is_sent(id)) {
        (true, true) => "both",
        (false, true) => "sent",
        (_, false) => "received",
    })
}

/// The identifier that a decided name stands for.
fn ident(name: &str) -> Ident {
    match name.strip_prefix("r#") {
        Some(raw) => Ident::new_raw(raw, Span::call_site()),
        None => Ident::new(name, Span::call_site()),
    }
}

/// What a `use` takes from a module: `Pet`, or `{Pet, Tag}`.
fn picked(names: &[Ident]) -> TokenStream {
    match names {
        [one] => quote::quote!(#one),
        names => quote::quote!({#(#names),*}),
    }
}

/// Reads tokens of ours as items.
fn items_of(context: &str, tokens: TokenStream) -> Vec<syn::Item> {
    match syn::parse2::<syn::File>(tokens) {
        Ok(file) => file.items,
        Err(error) => panic!("emitting {context}: {error}"),
    }
}

/// Reads tokens of ours as an item. Tokens that are no item are our own bug.
fn item(context: &str, tokens: TokenStream) -> syn::Item {
    match syn::parse2(tokens) {
        Ok(item) => item,
        Err(error) => panic!("emitting {context}: {error}"),
    }
}
