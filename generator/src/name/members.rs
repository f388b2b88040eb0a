//! Names of fields and variants.

use super::Names;
use super::scope::{Case, Scope};
use super::words::words;
use crate::api::Shape;
use crate::api::{Api, Enum, Origin, Struct, TypeId, TypeRef, Union};
use crate::report::{Finding, Pointer, Report};
use rayon::prelude::*;

pub(super) fn members(api: &Api, names: &mut Names, report: &mut Report) {
    // No type's members depend on another's. What is said of them is put in the order of the types.
    let ids: Vec<TypeId> = api.type_ids().collect();
    let named: Vec<_> = ids
        .into_par_iter()
        .map(|id| {
            let mut own = Report::default();
            let (members, rest) = of_type(api, names, id, &mut own);
            (members, rest, own.findings)
        })
        .collect();
    for (members, rest, findings) in named {
        names.members.push(members);
        names.rest.push(rest);
        for finding in findings {
            report.findings.push(Finding {
                pointer: report.moves.stood(&finding.pointer),
                ..finding
            });
        }
    }
}

fn of_type(api: &Api, names: &Names, id: TypeId, report: &mut Report) -> (Vec<String>, String) {
    match &api[id].shape {
        Shape::Struct(strukt) => fields(api, id, strukt, report),
        Shape::Enum(values) => values_of(api, id, values, report),
        Shape::Union(union) => variants(api, names, id, union, report),
        Shape::Tuple(_) | Shape::Wrapper(_) | Shape::Alias(_) | Shape::Same(_) => {
            (Vec::new(), String::new())
        }
    }
}

fn fields(api: &Api, id: TypeId, strukt: &Struct, report: &mut Report) -> (Vec<String>, String) {
    let mut scope = Scope::default();
    let texts: Vec<_> = strukt
        .fields
        .iter()
        .map(|field| (field.name.as_str(), &field.pointer))
        .collect();
    let members = scope.claim_all(&texts, Case::Snake, report);
    (
        members,
        scope.claim_own(
            "extra",
            "the field for unknown members",
            Case::Snake,
            &api[id].pointer,
            report,
        ),
    )
}

fn values_of(api: &Api, id: TypeId, values: &Enum, report: &mut Report) -> (Vec<String>, String) {
    let mut scope = Scope::with(&["Self"]);
    let pointer = &api[id].pointer;
    let texts: Vec<_> = values
        .values
        .iter()
        .map(|value| (value.name.as_deref().unwrap_or(&value.value), pointer))
        .collect();
    let members = scope.claim_all(&texts, Case::Pascal("V"), report);
    (members, unknown(&mut scope, pointer, report))
}

fn variants(
    api: &Api,
    names: &Names,
    id: TypeId,
    union: &Union,
    report: &mut Report,
) -> (Vec<String>, String) {
    let mut scope = Scope::with(&["Self"]);
    let pointer = &api[id].pointer;
    let members = union
        .variants
        .iter()
        .map(|variant| {
            let words = match &variant.ty {
                // A webhook is known by the name that it has in the description, not by its payload's type.
                TypeRef::Named(target) if api[id].origin != Origin::Webhooks => {
                    variant_words(api, names, id, *target)
                }
                _ => variant.words.iter().flat_map(|word| words(word)).collect(),
            };
            scope.claim_words(&words, Case::Pascal("V"), pointer, report)
        })
        .collect();
    (members, unknown(&mut scope, pointer, report))
}

/// A variant is called after its type; after the way to it where the type is called after this union already.
fn variant_words(api: &Api, names: &Names, union: TypeId, target: TypeId) -> Vec<String> {
    if let Origin::Inside(parent, path) = &api[target].origin
        && *parent == union
    {
        let words: Vec<String> = path.iter().flat_map(|step| words(step)).collect();
        if !words.is_empty() {
            return words;
        }
    }
    words(names.ty(target))
}

fn unknown(scope: &mut Scope, pointer: &Pointer, report: &mut Report) -> String {
    scope.claim_own(
        "Unknown",
        "the variant for unknown values",
        Case::Pascal("V"),
        pointer,
        report,
    )
}
