//! A name of the generated crate changes only if something else wants it: adding a schema or an operation whose words meet no existing
//! name, anywhere in the description, renames nothing. That holds also where what is added says what another says, and shares a type with it.

use proptest::prelude::*;
use serde_json::{Map, Value, json};
use specwright_build::api::{Origin, TypeRef};
use specwright_build::lower::lower;
use specwright_build::name::name;
use specwright_build::normalize::normalize;
use specwright_build::read::read_text;
use specwright_build::report::Report;
use specwright_build::share::share;
use std::collections::BTreeMap;

/// Words that meet each other often, in several spellings.
const WORDS: &[&str] = &[
    "pet",
    "Pet",
    "owner",
    "petOwner",
    "pet_owner",
    "Base",
    "value",
    "item",
    "+1",
    "-1",
    "self",
    "Option",
    "extra",
];
/// Words that meet none of them.
const OTHERS: &[&str] = &["zebra", "Quartz", "vixen_jump", "waltz9"];

/// A description, as its parts in order.
#[derive(Clone, Debug)]
struct Parts {
    schemas: Vec<(String, Value)>,
    operations: Vec<(String, Value)>,
}

impl Parts {
    fn text(&self) -> String {
        let schemas: Map<String, Value> = self.schemas.iter().cloned().collect();
        let paths: Map<String, Value> = self.operations.iter().cloned().collect();
        json!({ "openapi": "3.0.3", "info": { "title": "T", "version": "1" }, "paths": paths, "components": { "schemas": schemas } })
            .to_string()
    }
}

/// Every name, by what it is the name of.
fn names(parts: &Parts) -> BTreeMap<String, Vec<String>> {
    let mut report = Report::default();
    let source = read_text("openapi.json", parts.text(), &mut report).expect("it is JSON");
    let document = normalize(source.documents, &mut report).expect("it is a description");
    let mut api = lower(&document, &mut report);
    share(&mut api);
    let names = name(&api, &mut report);
    let mut all = BTreeMap::new();
    for id in api.type_ids() {
        let ty = &api[id];
        let place = match &ty.origin {
            Origin::Inside(_, path) => format!("{} {path:?}", ty.pointer),
            _ => ty.pointer.to_string(),
        };
        let mut list = vec![names.ty(id).to_owned(), names.module(id).to_owned()];
        // What says the same as another type has the members of that one.
        if let TypeRef::Named(id) = api.resolved(&TypeRef::Named(id)) {
            list.push(names.rest(*id).to_owned());
            list.extend(names.members(*id).iter().cloned());
        }
        all.insert(place, list);
    }
    for id in api.operation_ids() {
        let operation = names.operation(id);
        let mut list = vec![operation.method.clone(), operation.marker.clone()];
        list.extend(operation.parameters.iter().cloned());
        all.insert(api[id].pointer.to_string(), list);
    }
    all
}

fn word(words: &'static [&'static str]) -> impl Strategy<Value = String> {
    prop::sample::select(words).prop_map(str::to_owned)
}

fn schema(words: &'static [&'static str]) -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(json!({ "type": "string" })),
        prop::collection::vec(word(words), 1..4)
            .prop_map(|values| json!({ "type": "string", "enum": values })),
        word(words).prop_map(|key| json!({ "$ref": format!("#/components/schemas/{key}") })),
    ];
    leaf.prop_recursive(3, 12, 3, move |inner| {
        prop_oneof![
            prop::collection::vec((word(words), inner.clone()), 1..4).prop_map(|members| {
                let members: Map<String, Value> = members.into_iter().collect();
                json!({ "type": "object", "properties": members })
            }),
            inner
                .clone()
                .prop_map(|items| json!({ "type": "array", "items": items })),
            prop::collection::vec(inner, 2..4).prop_map(|branches| json!({ "oneOf": branches })),
        ]
    })
}

fn operation(words: &'static [&'static str]) -> impl Strategy<Value = (String, Value)> {
    let parts = (word(words), word(words), schema(words), schema(words));
    parts.prop_map(|(path, parameter, sent, received)| {
        let operation = json!({
            "operationId": path,
            "parameters": [{ "name": parameter, "in": "query", "schema": { "type": "string" } }],
            "requestBody": { "content": { "application/json": { "schema": sent } } },
            "responses": { "200": { "description": "", "content": { "application/json": { "schema": received } } } },
        });
        (format!("/{path}"), json!({ "post": operation }))
    })
}

fn parts(words: &'static [&'static str]) -> impl Strategy<Value = Parts> {
    let schemas = prop::collection::vec((word(words), schema(words)), 1..6);
    let operations = prop::collection::vec(operation(words), 1..4);
    (schemas, operations).prop_map(|(schemas, operations)| Parts {
        schemas: unique(schemas),
        operations: unique(operations),
    })
}

/// The entries whose keys stand for the first time; JSON has each once.
fn unique(entries: Vec<(String, Value)>) -> Vec<(String, Value)> {
    let mut seen = std::collections::HashSet::new();
    let is_new = |entry: &(String, Value)| seen.insert(entry.0.clone());
    entries.into_iter().filter(is_new).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 256, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn additions_rename_nothing(
        before in parts(WORDS),
        more in parts(OTHERS),
        schema_at in any::<prop::sample::Index>(),
        operation_at in any::<prop::sample::Index>(),
    ) {
        let mut after = before.clone();
        let at = schema_at.index(before.schemas.len() + 1);
        after.schemas.splice(at..at, more.schemas);
        let at = operation_at.index(before.operations.len() + 1);
        after.operations.splice(at..at, more.operations);
        let (old, new) = (names(&before), names(&after));
        for (place, list) in old {
            prop_assert_eq!(Some(&list), new.get(&place), "{} in {}", place, after.text());
        }
    }

    #[test]
    fn what_says_the_same_renames_nothing(
        before in parts(WORDS),
        schema in any::<prop::sample::Index>(),
        operation in any::<prop::sample::Index>(),
        at in any::<(prop::sample::Index, prop::sample::Index)>(),
    ) {
        let mut after = before.clone();
        let (_, schema) = schema.get(&before.schemas).clone();
        let (_, mut operation) = operation.get(&before.operations).clone();
        operation["post"]["operationId"] = json!("zebra");
        let schema = ("Zebra".to_owned(), json!({ "type": "object", "properties": { "quartz": schema } }));
        after.schemas.insert(at.0.index(before.schemas.len() + 1), schema);
        after.operations.insert(at.1.index(before.operations.len() + 1), ("/zebra".to_owned(), operation));
        let (old, new) = (names(&before), names(&after));
        for (place, list) in old {
            prop_assert_eq!(Some(&list), new.get(&place), "{} in {}", place, after.text());
        }
    }
}
