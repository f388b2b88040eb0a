//! `emit`: [`Plan`] -> modules of `syn` items. It only writes down what was decided before.

mod alias;
mod body;
mod client;
mod doc;
mod enum_;
mod examples;
mod features;
mod header;
mod manifest;
mod operation;
mod outcome;
mod pages;
mod params;
mod request_line;
mod root;
mod runtime;
mod runtime_files;
mod schemes;
mod servers;
mod status;
mod struct_;
mod syntax;
mod tuple;
mod type_ref;
mod types;
mod union;
mod webhooks;
mod wrapper;
mod written;

pub(crate) use doc::markdown;
pub use examples::{examples, raw_values, typed_fields};
pub(crate) use features::gate;
pub use manifest::{dependencies, manifest, needed};
pub use runtime::{Part, RUNTIME, parts, runtime};
pub use types::TypesPart;

use crate::analyze::Facts;
use crate::api::{Api, TypeId};
use crate::name::{Domain, Group, Names};
use crate::project::RequestId;
use crate::signature::Signature;
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
    /// How the configuration says that webhooks are signed.
    pub signature: Option<&'a Signature>,
    /// Where answers say the id of their request, if the project says it.
    pub request_id: Option<&'a RequestId>,
    /// Whether there are features (a crate) or not (one included file).
    pub features: bool,
}

/// The feature that gives every type both directions.
pub const BOTH_DIRECTIONS: &str = "both-directions";

/// A module of the output.
#[derive(Clone, Debug, Default)]
pub struct Module {
    /// Its path from the root: `["types", "pet"]`.
    pub path: Vec<String>,
    /// Its documentation.
    pub doc: String,
    /// Whether users see it.
    pub public: bool,
    /// The features of which any brings it; empty where it is always there.
    pub features: Vec<String>,
    /// Whether it is of no use in a browser, where what it needs does not compile.
    pub not_in_browsers: bool,
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
    /// How webhooks are verified, where there are any.
    Webhooks(TypeId),
    /// Types of one module; of a large one, a part.
    TypesOf(TypesPart<'a>),
    /// The operations of one group.
    Group(&'a Group),
    /// A group that only hands on what the modules of its domains have.
    Handing(&'a Group),
    /// Those operations of the only group that are of a domain.
    Domain(&'a Group, &'a Domain),
}

/// Every module of the output.
#[must_use]
pub fn units<'a>(plan: &Plan<'a>) -> Vec<Unit<'a>> {
    // The largest come first, so that no thread is left with one of them at the end.
    let mut units: Vec<Unit<'a>> = Vec::new();
    for group in &plan.names.groups {
        if plan.names.grouped || !features::are_there(plan) {
            units.push(Unit::Group(group));
        } else {
            let domains = plan.names.domains.iter();
            let domains = domains.filter(|domain| !domain.operations.is_empty());
            units.push(Unit::Handing(group));
            units.extend(domains.map(|domain| Unit::Domain(group, domain)));
        }
    }
    units.extend([Unit::Types, Unit::Root, Unit::Client, Unit::Api]);
    units.extend(servers::has_variables(plan).then_some(Unit::Servers));
    units.extend(plan.api.webhook.map(Unit::Webhooks));
    units.extend(types::parts(plan).map(Unit::TypesOf));
    units
}

/// Writes one module.
#[must_use]
pub fn emit(plan: &Plan<'_>, unit: &Unit<'_>) -> Module {
    match unit {
        Unit::Root => root::root(plan),
        Unit::Types => root::types(plan),
        Unit::Api => root::api(),
        Unit::Client => client::client(plan),
        Unit::Servers => servers::module(plan),
        Unit::Webhooks(payload) => webhooks::module(plan, *payload),
        Unit::TypesOf(part) => types::module(plan, part),
        Unit::Group(group) => operation::group(plan, group),
        Unit::Handing(group) => operation::handing(plan, group),
        Unit::Domain(group, domain) => operation::domain(plan, group, domain),
    }
}

/// The identifier that a decided name stands for.
pub(crate) fn ident(name: &str) -> Ident {
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

/// Reads tokens of ours as an item.
fn item(context: &str, tokens: TokenStream) -> syn::Item {
    parsed(context, tokens)
}

/// Reads tokens of ours. Tokens that are not what they should be are our own bug.
fn parsed<T: syn::parse::Parse>(context: &str, tokens: TokenStream) -> T {
    match syn::parse2(tokens) {
        Ok(parsed) => parsed,
        Err(error) => panic!("emitting {context}: {error}"),
    }
}
