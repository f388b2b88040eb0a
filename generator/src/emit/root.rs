//! The crate's root, and the modules that only hold others.

use super::{Module, Part, Plan, features, ident, item, picked};
use crate::analyze::for_each_reference;
use crate::api::{Additional, Field, Presence, Shape, TypeId, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

pub(super) fn root(plan: &Plan<'_>) -> Module {
    let mut text = format!("{} {}.", plan.api.info.title, plan.api.info.version);
    if let Some(description) = &plan.api.info.description {
        text.push_str("\n\n");
        text.push_str(description);
    }
    let parts = super::parts(plan.api);
    let mut items = vec![
        quote!(
            pub use client::{Client, ClientBuilder, Server};
        ),
        quote!(
            pub use runtime::{AnyError, Error, ErrorKind, Field, Response, Retries};
        ),
    ];
    items.extend(parts.iter().filter_map(|part| of_part(*part)));
    if plan.features {
        items.extend(of_features());
    }
    Module {
        path: Vec::new(),
        doc: text,
        public: true,
        items: items
            .into_iter()
            .map(|tokens| item("root", tokens))
            .collect(),
        ..Module::default()
    }
}

/// What a part of the runtime has that users name.
fn of_part(part: Part) -> Option<TokenStream> {
    match part {
        Part::Headers => Some(quote!(
            pub use runtime::{Header, HeaderError};
        )),
        Part::Pages => Some(quote!(
            pub use runtime::{Items, Pages};
        )),
        Part::Streams => Some(quote!(
            pub use runtime::{Event, EventStream, JsonStream, StreamError};
        )),
        _ => None,
    }
}

/// What features of every crate bring.
fn of_features() -> [TokenStream; 2] {
    [
        quote!(
            #[cfg(all(feature = "blocking", not(target_arch = "wasm32")))]
            pub use runtime::blocking;
        ),
        quote!(
            #[cfg(feature = "testing")]
            pub use runtime::testing;
        ),
    ]
}

/// `types`: every type by its name.
pub(super) fn types(plan: &Plan<'_>) -> Module {
    let modules: BTreeSet<&str> = plan
        .api
        .type_ids()
        .map(|id| plan.names.module(id))
        .collect();
    let modules = modules.into_iter().filter(|module| !module.is_empty());
    let items = modules.map(|module| handed_on(module, &features::of_types(plan, module)));
    Module {
        path: vec!["types".to_owned()],
        doc: "The types of the API.".to_owned(),
        public: true,
        items: items.collect(),
        ..Module::default()
    }
}

/// What a private module has, as if it stood in the one above.
pub(super) fn handed_on(module: &str, features: &[String]) -> syn::Item {
    let (module, gate) = (ident(module), features::gate(features));
    item("re-exports", quote!(#gate pub use #module::*;))
}

/// `api`: the operations by group.
pub(super) fn api() -> Module {
    Module {
        path: vec!["api".to_owned()],
        doc: "The operations of the API.".to_owned(),
        public: true,
        ..Module::default()
    }
}

/// The way from a module of types to the root, which may itself be a module.
pub(super) fn root_of(module: &str) -> TokenStream {
    if module.is_empty() {
        quote!(super)
    } else {
        quote!(super::super)
    }
}

/// The imports of a module of types: what its types use, and nothing else.
pub(super) fn uses(plan: &Plan<'_>, module: &str, ids: &[TypeId]) -> Vec<syn::Item> {
    let root = root_of(module);
    let mut needs = Needs::default();
    for &id in ids {
        needs.of(plan, id);
    }
    let required = ids.iter().map(|id| &*plan.names.required[id.0 as usize]);
    let own = ids.iter().map(|id| plan.names.ty(*id)).chain(required);
    let own: BTreeSet<&str> = own.collect();
    let pick =
        |set: &BTreeSet<&str>| -> Vec<Ident> { set.iter().map(|name| ident(name)).collect() };
    let mut items = Vec::new();
    let types: Vec<Ident> = needs
        .types
        .iter()
        .filter(|name| !own.contains(*name))
        .map(|name| ident(name))
        .collect();
    if !types.is_empty() {
        let types = picked(&types);
        items.push(item("imports", quote!(use super::#types;)));
    }
    if needs.codec {
        items.push(item("imports", quote!(use #root::runtime::codec;)));
    }
    let runtime = pick(&needs.runtime);
    if !runtime.is_empty() {
        let runtime = picked(&runtime);
        items.push(item("imports", quote!(use #root::runtime::#runtime;)));
    }
    items
}

#[derive(Default)]
struct Needs<'a> {
    types: BTreeSet<&'a str>,
    runtime: BTreeSet<&'static str>,
    codec: bool,
}

impl<'a> Needs<'a> {
    fn of(&mut self, plan: &Plan<'a>, id: TypeId) {
        if super::runtime::is_whole_body(plan.api, id) {
            return;
        }
        let shape = &plan.api[id].shape;
        if let Shape::Same(same) = shape {
            self.reference(plan, &same.first);
            self.types
                .extend(super::struct_::companion(plan, &same.first));
            return;
        }
        for_each_reference(shape, |ty| self.reference(plan, ty));
        match shape {
            Shape::Struct(strukt) => {
                self.presences(plan, id, &strukt.fields);
                self.extra(&strukt.additional);
            }
            Shape::Enum(_) => {
                self.runtime.insert("Unknown");
            }
            Shape::Union(_) => self.runtime.extend(["Unknown", "Json"]),
            Shape::Tuple(_) | Shape::Wrapper(_) => {}
            Shape::Alias(_) | Shape::Same(_) => return,
        }
        self.codec = true;
    }

    fn presences(&mut self, plan: &Plan<'a>, id: TypeId, fields: &'a [Field]) {
        if fields
            .iter()
            .any(|field| plan.facts.presence(id, field) == Presence::OptionalNullable)
        {
            self.runtime.insert("Field");
        }
    }

    fn extra(&mut self, additional: &Additional) {
        if *additional != Additional::Forbidden {
            self.runtime.insert("Extra");
        }
    }

    fn reference(&mut self, plan: &Plan<'a>, ty: &TypeRef) {
        match ty {
            TypeRef::Named(id) => {
                self.types.insert(plan.names.ty(*id));
            }
            TypeRef::List(inner) | TypeRef::Nullable(inner) => self.reference(plan, inner),
            TypeRef::Map(inner) => {
                self.runtime.insert("Map");
                if **inner != TypeRef::Json {
                    self.reference(plan, inner);
                }
            }
            TypeRef::Secret => drop(self.runtime.insert("Secret")),
            TypeRef::Date => drop(self.runtime.insert("Date")),
            TypeRef::DateTime => drop(self.runtime.insert("DateTime")),
            TypeRef::Base64 => drop(self.runtime.insert("Base64")),
            TypeRef::Json => drop(self.runtime.insert("Json")),
            TypeRef::Binary => drop(self.runtime.insert("Part")),
            TypeRef::Bool | TypeRef::Int(_) | TypeRef::Float | TypeRef::Text => {}
        }
    }
}
