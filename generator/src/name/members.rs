//! Names of fields and variants.

use super::Names;
use super::scope::{Case, Scope};
use super::words::words;
use crate::api::{Api, Enum, Struct, TypeId, TypeRef, Union};
use crate::api::Shape;
use crate::report::Report;

pub(super) fn members(api: &Api, names: &mut Names, report: &mut Report) {
    for id in api.type_ids() {
        let (members, rest) = match &api[id].shape {
            Shape::Struct(strukt) => fields(api, id, strukt, report),
            Shape::Enum(values) => values_of(api, id, values, report),
            Shape::Union(union) => variants(api, names, id, union, report),
            Shape::Alias(_) => (Vec::new(), String::new()),
        };
        names.members.push(members);
        names.rest.push(rest);
    }
}

fn fields(api: &Api, id: TypeId, strukt: &Struct, report: &mut Report) -> (Vec<String>, String) {
    let mut scope = Scope::default();
    let members = strukt.fields.iter().map(|field| scope.claim(&field.name, Case::Snake, &field.pointer, report)).collect();
    (members, scope.claim("extra", Case::Snake, &api[id].pointer, report))
}

fn values_of(api: &Api, id: TypeId, values: &Enum, report: &mut Report) -> (Vec<String>, String) {
    let mut scope = Scope::with(&["Self"]);
    let pointer = &api[id].pointer;
    let members = values
        .values
        .iter()
        .map(|value| scope.claim(value.name.as_deref().unwrap_or(&value.value), Case::Pascal("V"), pointer, report))
        .collect();
    (members, scope.claim("Unknown", Case::Pascal("V"), pointer, report))
}

fn variants(api: &Api, names: &Names, id: TypeId, union: &Union, report: &mut Report) -> (Vec<String>, String) {
    let mut scope = Scope::with(&["Self"]);
    let pointer = &api[id].pointer;
    let members = union
        .variants
        .iter()
        .map(|variant| {
            let words = match &variant.ty {
                TypeRef::Named(target) => words(names.ty(*target)),
                _ => variant.words.iter().flat_map(|word| words(word)).collect(),
            };
            scope.claim_words(&words, Case::Pascal("V"), pointer, report)
        })
        .collect();
    (members, scope.claim("Unknown", Case::Pascal("V"), pointer, report))
}
