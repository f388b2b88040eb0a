//! Which Cargo features a crate has, and what each brings.

mod support;

use serde_json::{Map, Value, json};
use specwright_build::read::read_text;
use specwright_build::report::Report;
use specwright_build::{Config, Output};
use std::collections::{BTreeMap, BTreeSet};
use support::syntax::tokens;
use syn::visit::Visit;

fn operation(id: &str, tags: &[&str], schema: &str) -> Value {
    let schema = json!({ "$ref": format!("#/components/schemas/{schema}") });
    let answer =
        json!({ "description": "", "content": { "application/json": { "schema": schema } } });
    json!({ "get": { "operationId": id, "tags": tags, "responses": { "200": answer } } })
}

/// Operations of these paths and tags, each with a type of its own that holds one of all; and `many` types that nothing needs.
fn generated(operations: &[(&str, &[&str])], many: usize) -> Output {
    let money = json!({ "type": "object", "properties": { "a": { "type": "string" } } });
    let holder = json!({ "type": "object", "properties": { "a": { "$ref": "#/components/schemas/Money" } } });
    let mut schemas = Map::from_iter([("Money".to_owned(), money.clone())]);
    schemas.extend((0..many).map(|index| (format!("Kept{index}"), money.clone())));
    let mut paths = Map::new();
    for (index, (path, tags)) in operations.iter().enumerate() {
        let name = format!("Answer{index}");
        paths.insert(
            (*path).to_owned(),
            operation(&format!("get{index}"), tags, &name),
        );
        schemas.insert(name, holder.clone());
    }
    let description = json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": paths,
        "components": { "schemas": schemas },
    });
    let mut report = Report::default();
    let source = read_text("openapi.json", description.to_string(), &mut report);
    Config::new("openapi.json").generate_from(source.expect("it can be read"), report)
}

fn text<'a>(output: &'a Output, path: &str) -> &'a str {
    let tree = output.tree.as_ref().expect("nothing is fatal");
    let text = tree.0.get(path);
    text.unwrap_or_else(|| panic!("no {path} in {:?}", tree.0.keys().collect::<Vec<_>>()))
}

/// The features that are parts of the API.
fn features(output: &Output) -> Vec<String> {
    let manifest: toml::Table = text(output, "Cargo.toml").parse().expect("TOML");
    let features = manifest["features"].as_table().expect("a table");
    let default = features.get("default").and_then(toml::Value::as_array);
    let names = default
        .into_iter()
        .flatten()
        .filter_map(toml::Value::as_str);
    let names: Vec<String> = names.map(str::to_owned).collect();
    assert!(names.iter().all(|name| features.contains_key(name)));
    let (transport, parts) = names.split_first().expect("there is a transport");
    assert_eq!(transport, "reqwest");
    parts.to_vec()
}

#[test]
fn every_tag_is_a_feature() {
    let output = generated(
        &[("/a", &["Cats"]), ("/b", &["Dogs"]), ("/c", &["Birds"])],
        100,
    );
    assert_eq!(features(&output), ["birds", "cats", "dogs", "others"]);
    assert!(text(&output, "src/types.rs").contains("#[cfg(feature = \"cats\")]\nmod cats;"));
    assert!(text(&output, "src/api.rs").contains("#[cfg(feature = \"cats\")]\npub mod cats;"));
}

#[test]
fn without_tags_paths_are_features_by_what_they_begin_with_and_not_by_what_is_done() {
    let output = generated(
        &[
            ("/v1/cra/report/get", &[]),
            ("/v1/cra/report/pdf/get", &[]),
            ("/v1/cra/loans/register", &[]),
            ("/v1/users/{id}", &[]),
            ("/v1/users/{id}/posts/{post}", &[]),
            ("/v1/ping", &[]),
        ],
        100,
    );
    let all = ["cra-loans", "cra-report", "ping", "users", "others"];
    assert_eq!(features(&output), all);
    let above = text(&output, "src/api/operations.rs");
    assert!(above.contains("#[cfg(feature = \"cra-report\")]\nmod cra_report;"));
    assert!(above.contains("#[cfg(feature = \"cra-report\")]\npub use cra_report::*;"));
}

#[test]
fn a_feature_is_not_called_like_one_that_every_crate_has_or_like_what_it_depends_on() {
    let output = generated(
        &[("/a", &["default"]), ("/b", &["HTTP"]), ("/c", &["Others"])],
        100,
    );
    let all = [
        "default-operations",
        "http-operations",
        "others",
        "others-operations",
    ];
    assert_eq!(
        BTreeSet::from_iter(features(&output)),
        BTreeSet::from_iter(all.map(str::to_owned))
    );
}

#[test]
fn more_features_than_a_registry_takes_become_those_of_the_families_of_tags() {
    let tags: Vec<String> = (0..400)
        .map(|index| format!("f{}.t{index}", index % 7))
        .collect();
    let tags: Vec<[&str; 1]> = tags.iter().map(|tag| [tag.as_str()]).collect();
    let paths: Vec<String> = (0..400).map(|index| format!("/p{index}")).collect();
    let operations: Vec<(&str, &[&str])> = paths
        .iter()
        .zip(&tags)
        .map(|(path, tag)| (path.as_str(), &tag[..]))
        .collect();
    let output = generated(&operations, 0);
    assert_eq!(features(&output).len(), 7);
    assert!(text(&output, "src/api.rs").contains("#[cfg(feature = \"f3\")]\npub mod f3_t3;"));
}

#[test]
fn few_types_need_no_features() {
    let output = generated(&[("/a", &["Cats"]), ("/b", &["Dogs"])], 20);
    assert_eq!(features(&output), [""; 0]);
    assert!(!text(&output, "src/api.rs").contains("cfg"));
}

#[test]
fn what_each_feature_brings_needs_nothing_that_it_does_not_bring() {
    let Some(corpus) = support::corpus() else {
        return;
    };
    for name in ["plaid.yaml", "openai.yaml"] {
        let output = Config::new(corpus.join("real").join(name)).generate();
        let modules = modules(&output);
        let features = features(&output);
        assert!(features.len() > 5, "{name}: {features:?}");
        for feature in &features {
            stands_alone(&modules, feature);
        }
    }
}

/// A module of types or operations.
#[derive(Default)]
struct Module {
    features: BTreeSet<String>,
    defined: BTreeSet<String>,
    needed: BTreeSet<String>,
}

impl Module {
    fn is_there(&self, feature: &str) -> bool {
        self.features.is_empty() || self.features.contains(feature)
    }
}

fn stands_alone(modules: &BTreeMap<String, Module>, feature: &str) {
    let there = || {
        modules
            .iter()
            .filter(|(_, module)| module.is_there(feature))
    };
    let defined: BTreeSet<&String> = there().flat_map(|(_, module)| &module.defined).collect();
    for (path, module) in there() {
        let missing: Vec<&String> = module
            .needed
            .iter()
            .filter(|name| !defined.contains(name))
            .collect();
        assert!(missing.is_empty(), "{feature}: {path} needs {missing:?}");
    }
}

/// The modules of types and operations by their files' names without `src/` and `.rs`.
fn modules(output: &Output) -> BTreeMap<String, Module> {
    let mut modules: BTreeMap<String, Module> = BTreeMap::new();
    for (path, file) in support::parsed(output) {
        let path = path
            .trim_start_matches("src/")
            .trim_end_matches(".rs")
            .to_owned();
        if !(path.starts_with("types") || path.starts_with("api")) {
            continue;
        }
        for item in &file.items {
            if let syn::Item::Mod(below) = item {
                let module = modules
                    .entry(format!("{path}/{}", below.ident))
                    .or_default();
                module.features.extend(below.attrs.iter().flat_map(gates));
            }
        }
        let module = modules.entry(path).or_default();
        let mut names = Names { module };
        names.visit_file(&file);
    }
    modules
}

fn gates(attribute: &syn::Attribute) -> Vec<String> {
    let syn::Meta::List(list) = &attribute.meta else {
        return Vec::new();
    };
    let quoted = tokens(list.tokens.clone()).into_iter();
    let quoted = quoted.filter(|token| list.path.is_ident("cfg") && token.starts_with('"'));
    quoted
        .map(|token| token.trim_matches('"').to_owned())
        .collect()
}

/// What a file defines, and what it says of `types`.
struct Names<'a> {
    module: &'a mut Module,
}

impl Visit<'_> for Names<'_> {
    fn visit_item_struct(&mut self, item: &syn::ItemStruct) {
        self.module.defined.insert(item.ident.to_string());
        syn::visit::visit_item_struct(self, item);
    }

    fn visit_item_enum(&mut self, item: &syn::ItemEnum) {
        self.module.defined.insert(item.ident.to_string());
        syn::visit::visit_item_enum(self, item);
    }

    fn visit_item_type(&mut self, item: &syn::ItemType) {
        self.module.defined.insert(item.ident.to_string());
        syn::visit::visit_item_type(self, item);
    }

    /// `use super::{Pet, Tag};` in a module of types.
    fn visit_use_path(&mut self, item: &syn::UsePath) {
        if item.ident == "super" {
            match &*item.tree {
                syn::UseTree::Name(name) => self.needs(&name.ident),
                syn::UseTree::Group(group) => group.items.iter().for_each(|tree| {
                    if let syn::UseTree::Name(name) = tree {
                        self.needs(&name.ident);
                    }
                }),
                _ => {}
            }
        }
    }

    /// `types::Pet` in a module of operations.
    fn visit_path(&mut self, path: &syn::Path) {
        if let Some(first) = path.segments.first()
            && let Some(second) = path.segments.get(1)
            && first.ident == "types"
        {
            self.needs(&second.ident);
        }
        syn::visit::visit_path(self, path);
    }
}

impl Names<'_> {
    fn needs(&mut self, name: &syn::Ident) {
        let is_type = name.to_string().starts_with(char::is_uppercase);
        if is_type && name != "Client" {
            self.module.needed.insert(name.to_string());
        }
    }
}
