//! Names of types.

use super::Names;
use super::scope::{Case, Scope};
use super::words::words;
use crate::api::{Api, Origin, Shape, TypeId};
use crate::report::Report;

/// What the modules of types use without a path: the prelude and the runtime.
const RESERVED: &[&str] = &[
    "String",
    "Option",
    "Vec",
    "Box",
    "Result",
    "Ok",
    "Err",
    "Some",
    "None",
    "Default",
    "Clone",
    "Copy",
    "Debug",
    "PartialEq",
    "Eq",
    "Hash",
    "From",
    "Into",
    "Self",
    "Field",
    "Extra",
    "Map",
    "Json",
    "Unknown",
    "Secret",
    "Date",
    "DateTime",
    "Base64",
    "Bytes",
    "Serialize",
    "Deserialize",
    "Serializer",
    "Deserializer",
    "MapAccess",
    "bool",
    "i32",
    "i64",
    "u64",
    "i128",
    "f64",
    "str",
];

pub(super) fn types(api: &Api, names: &mut Names, report: &mut Report) {
    let mut scope = Scope::with(RESERVED);
    names.types = vec![String::new(); api.types.len()];
    let components: Vec<(TypeId, &str)> = api
        .type_ids()
        .filter_map(|id| match &api[id].origin {
            Origin::Component(key) => Some((id, key.as_str())),
            _ => None,
        })
        .collect();
    let texts: Vec<_> = components
        .iter()
        .map(|(id, key)| (*key, &api[*id].pointer))
        .collect();
    for ((id, _), name) in
        components
            .iter()
            .zip(scope.claim_all(&texts, Case::Pascal("Type"), report))
    {
        names.types[id.0 as usize] = name;
    }
    for id in api.type_ids() {
        let words = match &api[id].origin {
            Origin::Component(_) => continue,
            Origin::Inside(parent, path) => inside(names, *parent, path),
            Origin::Operation(path) => flat_words(path),
            Origin::Webhooks => vec!["webhook".to_owned()],
        };
        names.types[id.0 as usize] =
            scope.claim_words(&words, Case::Pascal("Type"), &api[id].pointer, report);
    }
    required(api, names, &mut scope, report);
}

/// An inline type is called after its parent and the way to it. Parents come first, so they have their names.
fn inside(names: &Names, parent: TypeId, path: &[String]) -> Vec<String> {
    let mut all = words(names.ty(parent));
    all.extend(flat_words(path));
    all
}

fn flat_words(path: &[String]) -> Vec<String> {
    path.iter().flat_map(|step| words(step)).collect()
}

fn required(api: &Api, names: &mut Names, scope: &mut Scope, report: &mut Report) {
    names.required = api
        .type_ids()
        .map(|id| {
            let is_object = match &api[id].shape {
                Shape::Struct(_) => true,
                Shape::Same(same) => api.object(&same.first).is_some(),
                _ => false,
            };
            if !is_object {
                return String::new();
            }
            let mut words = words(names.ty(id));
            words.push("required".to_owned());
            scope.claim_words(&words, Case::Pascal("Type"), &api[id].pointer, report)
        })
        .collect();
}
