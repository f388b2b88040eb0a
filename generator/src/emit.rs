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
use crate::api::{Api, Shape, TypeId};
use crate::name::{Group, Names};
use proc_macro2::{Ident, Span, TokenStream};

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
    /// The feature that it stands behind.
    pub feature: Option<&'static str>,
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
    /// The types of one module.
    TypesOf(&'a str, Vec<TypeId>),
    /// The operations of one group.
    Group(&'a Group),
    /// The impls that no operation needs.
    OtherDirections,
}

/// Every module of the output.
#[must_use]
pub fn units<'a>(plan: &Plan<'a>) -> Vec<Unit<'a>> {
    // The largest come first, so that no thread is left with one of them at the end.
    let mut units: Vec<Unit<'a>> = plan.names.groups.iter().map(Unit::Group).collect();
    units.extend(plan.features.then_some(Unit::OtherDirections));
    units.extend([Unit::Types, Unit::Root, Unit::Client, Unit::Api]);
    units.extend(servers::has_variables(plan).then_some(Unit::Servers));
    units.extend(
        type_groups(plan.api, plan.names)
            .into_iter()
            .map(|(module, ids)| Unit::TypesOf(module, ids)),
    );
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
        Unit::TypesOf(module, ids) => types_module(plan, module, ids),
        Unit::Group(group) => operation::group(plan, group),
        Unit::OtherDirections => other_directions(plan),
    }
}

/// The types of each module, in the order of their first type.
fn type_groups<'a>(api: &Api, names: &'a Names) -> Vec<(&'a str, Vec<TypeId>)> {
    let mut groups: indexmap::IndexMap<&str, Vec<TypeId>> = indexmap::IndexMap::new();
    for id in api.type_ids() {
        groups.entry(names.module(id)).or_default().push(id);
    }
    groups.into_iter().collect()
}

fn types_module(plan: &Plan<'_>, module: &str, ids: &[TypeId]) -> Module {
    let mut items = root::uses(plan, ids);
    for &id in ids {
        items.extend(type_items(plan, id));
    }
    Module {
        path: vec!["types".to_owned(), module.to_owned()],
        doc: String::new(),
        public: false,
        feature: None,
        items,
    }
}

/// A type and the directions that it travels in.
fn type_items(plan: &Plan<'_>, id: TypeId) -> Vec<syn::Item> {
    let mut tokens = match &plan.api[id].shape {
        Shape::Struct(strukt) => struct_::struct_(plan, id, strukt),
        Shape::Enum(values) => enum_::enum_(plan, id, values),
        Shape::Union(variants) => union::union(plan, id, variants),
        Shape::Tuple(list) => vec![tuple::tuple(plan, id, list)],
        Shape::Wrapper(ty) => wrapper::wrapper(plan, id, ty),
        Shape::Alias(ty) => vec![alias::alias(plan, id, ty)],
    };
    if plan.facts.is_received(id) {
        tokens.extend(received(plan, id));
    }
    if plan.facts.is_sent(id) {
        tokens.extend(sent(plan, id));
    }
    items(plan, id, tokens)
}

fn items(plan: &Plan<'_>, id: TypeId, tokens: Vec<TokenStream>) -> Vec<syn::Item> {
    let context = plan.api[id].pointer.to_string();
    tokens
        .into_iter()
        .map(|tokens| item(&context, tokens))
        .collect()
}

/// The directions that no operation needs, behind a feature: a module of its own, so that it costs nothing where it is off.
fn other_directions(plan: &Plan<'_>) -> Module {
    let uses = [
        quote::quote!(
            use super::runtime::codec;
        ),
        quote::quote!(
            use super::runtime::{Json, Unknown};
        ),
        quote::quote!(
            use super::types::*;
        ),
    ];
    let mut all: Vec<syn::Item> = uses
        .into_iter()
        .map(|tokens| item("imports", quote::quote!(#[allow(unused_imports)] #tokens)))
        .collect();
    for id in plan.api.type_ids() {
        let mut tokens = Vec::new();
        if !plan.facts.is_received(id) {
            tokens.extend(received(plan, id));
        }
        if !plan.facts.is_sent(id) {
            tokens.extend(sent(plan, id));
        }
        all.extend(items(plan, id, tokens));
    }
    let doc =
        "The directions that no operation needs: sent types can be read, received ones written."
            .to_owned();
    Module {
        path: vec!["other_directions".to_owned()],
        doc,
        public: false,
        feature: Some(BOTH_DIRECTIONS),
        items: all,
    }
}

/// The impls that read a type.
fn received(plan: &Plan<'_>, id: TypeId) -> Vec<TokenStream> {
    match &plan.api[id].shape {
        Shape::Struct(strukt) => vec![struct_::received(plan, id, strukt)],
        Shape::Enum(values) => vec![enum_::received(plan, id, values)],
        Shape::Union(variants) => union::received(plan, id, variants),
        Shape::Tuple(list) => vec![tuple::received(plan, id, list)],
        Shape::Wrapper(_) => vec![wrapper::received(plan, id)],
        Shape::Alias(_) => Vec::new(),
    }
}

/// The impls that write a type.
fn sent(plan: &Plan<'_>, id: TypeId) -> Vec<TokenStream> {
    match &plan.api[id].shape {
        Shape::Struct(strukt) => vec![struct_::sent(plan, id, strukt)],
        Shape::Enum(values) => vec![enum_::sent(plan, id, values)],
        Shape::Union(_) => vec![union::sent(plan, id)],
        Shape::Tuple(list) => vec![tuple::sent(plan, id, list)],
        Shape::Wrapper(_) => vec![wrapper::sent(plan, id)],
        Shape::Alias(_) => Vec::new(),
    }
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
