//! `tests/examples.rs`: every example of the description, read and written back.

use super::Plan;
use super::type_ref::{Place, type_ref};
use crate::api::{Body, Content, ContentKind, Example, Origin, Response, Shape, TypeId, TypeRef};
use crate::report::Pointer;
use quote::quote;

/// The test and the examples that it reads.
#[derive(Clone, Debug)]
pub struct Examples {
    /// The items of `tests/examples.rs`.
    pub items: Vec<syn::Item>,
    /// `tests/examples.json`.
    pub data: String,
    /// How many there are.
    pub count: usize,
}

/// Collects the examples and writes their test, for a crate called `krate`.
#[must_use]
pub fn examples(plan: &Plan<'_>, krate: &str) -> Examples {
    let found = collect(plan);
    let krate = super::ident(&krate.replace('-', "_"));
    let cases = found.iter().map(|(example, ty)| {
        let pointer = key(&example.pointer);
        let ty = type_ref(plan, Place::Outside, ty);
        quote!((#pointer, round_trip::<#ty>))
    });
    let needs_types = found
        .iter()
        .any(|(_, ty)| crate::analyze::innermost(ty).is_some());
    let types = needs_types.then(|| quote!(use #krate::types;));
    let count = found.len();
    let raw = raw_values(plan);
    let tokens = quote! {
        use #krate::runtime::{self, Json};
        #types
        use runtime::serde::{de::DeserializeOwned, Serialize};

        type Case = (&'static str, fn(&Json) -> Result<Json, String>);

        const CASES: &[Case] = &[#(#cases),*];

        fn round_trip<T: DeserializeOwned + Serialize>(value: &Json) -> Result<Json, String> {
            let read: T = runtime::serde_json::from_str(&value.to_string()).map_err(|error| error.to_string())?;
            runtime::serde_json::to_value(&read).map_err(|error| error.to_string())
        }

        fn same(left: &Json, right: &Json) -> bool {
            match (left, right) {
                (Json::Number(left), Json::Number(right)) => left == right || left.as_f64() == right.as_f64(),
                (Json::Array(left), Json::Array(right)) => left.len() == right.len() && left.iter().zip(right).all(|(left, right)| same(left, right)),
                (Json::Object(left), Json::Object(right)) => {
                    left.len() == right.len() && left.iter().all(|(key, value)| right.get(key).is_some_and(|other| same(value, other)))
                }
                _ => left == right,
            }
        }

        #[test]
        fn every_example_of_the_description_survives_reading_and_writing() {
            let examples: Json = runtime::serde_json::from_str(include_str!("examples.json")).expect("the examples are JSON");
            let mut failures = Vec::new();
            for (pointer, round_trip) in CASES {
                let value = &examples[*pointer];
                match round_trip(value) {
                    Ok(written) if same(value, &written) => {}
                    Ok(written) => failures.push(format!("{pointer}\n  was     {value}\n  became  {written}")),
                    Err(error) => failures.push(format!("{pointer}\n  is not read: {error}")),
                }
            }
            println!("{} of {} examples passed; members that are raw values because their schema says no type: {}", CASES.len() - failures.len(), CASES.len(), #raw);
            assert!(failures.is_empty(), "{} examples failed:\n{}", failures.len(), failures.join("\n"));
        }
    };
    Examples {
        items: super::items_of("the examples' test", tokens),
        data: data(&found),
        count,
    }
}

/// How many members are raw values.
#[must_use]
pub fn raw_values(plan: &Plan<'_>) -> usize {
    let mut count = 0;
    for id in plan.api.type_ids() {
        let shape = said(plan, id);
        crate::analyze::for_each_reference(shape, |ty| count += usize::from(is_raw(ty)));
    }
    count
}

/// How many members of structs have a type.
#[must_use]
pub fn typed_fields(plan: &Plan<'_>) -> usize {
    let fields = |shape: &Shape| match shape {
        Shape::Struct(object) => object
            .fields
            .iter()
            .filter(|field| !is_raw(&field.ty))
            .count(),
        _ => 0,
    };
    let ids = plan.api.type_ids();
    ids.map(|id| fields(said(plan, id))).sum()
}

/// The form of a type, under each of the names of what is shared.
fn said<'a>(plan: &Plan<'a>, id: TypeId) -> &'a Shape {
    match &plan.api[id].shape {
        Shape::Same(same) => match plan.api.resolved(&same.first) {
            TypeRef::Named(first) => &plan.api[*first].shape,
            _ => &plan.api[id].shape,
        },
        shape => shape,
    }
}

fn is_raw(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Json => true,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => is_raw(inner),
        _ => false,
    }
}

/// What an example is called: its pointer, and the number of its file where that is not the description itself.
fn key(pointer: &Pointer) -> String {
    match pointer.file {
        0 => pointer.path.clone(),
        file => format!("{}#{file}", pointer.path),
    }
}

fn data(found: &[(&Example, TypeRef)]) -> String {
    let map: serde_json::Map<String, serde_json::Value> = found
        .iter()
        .map(|(example, _)| (key(&example.pointer), example.value.clone()))
        .collect();
    let mut text = format!("{:#}", serde_json::Value::Object(map));
    text.push('\n');
    text
}

/// Each example once for each type that it is an example of.
fn collect<'a>(plan: &Plan<'a>) -> Vec<(&'a Example, TypeRef)> {
    let mut found = Vec::new();
    let mut seen = std::collections::HashSet::new();
    let mut add = |examples: &'a [Example], ty: &TypeRef| {
        for example in examples {
            if seen.insert((&example.pointer, ty.clone())) {
                found.push((example, ty.clone()));
            }
        }
    };
    let mut content = |content: &'a Content| {
        if content.kind == ContentKind::Json {
            add(&content.examples, &content.ty);
        }
    };
    for id in plan.api.operation_ids() {
        let operation = &plan.api[id];
        operation
            .body
            .iter()
            .flat_map(Body::contents)
            .for_each(&mut content);
        operation
            .responses
            .iter()
            .flat_map(Response::contents)
            .for_each(&mut content);
    }
    plan.api
        .webhooks
        .iter()
        .for_each(|webhook| content(&webhook.content));
    for id in plan.api.type_ids() {
        if matches!(plan.api[id].origin, Origin::Component(_)) {
            add(&plan.api[id].examples, &TypeRef::Named(id));
        }
    }
    found
}
