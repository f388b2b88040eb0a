//! `specwright inspect`: what a client of the description has, and where it says less.

mod fidelity;

use crate::args::{Format, Inspect};
use crate::{End, console, progress};
use serde_json::{Value, json};
use specwright_build::api::{Api, OperationId, Shape, TypeId};
use specwright_build::lower;
use specwright_build::name::{self, Names};
use specwright_build::normalize::{self, Keyword};
use specwright_build::read::{self, Documents, Source, SourceFile};
use specwright_build::report::{self, Report};
use std::fmt::Write;

/// What is known of a description.
type Model = (Api, Names, Vec<Keyword>);

pub(crate) fn run(arguments: &Inspect) -> End {
    let mut report = Report::default();
    let what = arguments.spec.display().to_string();
    let (model, files) = progress::while_working(&what, || look(arguments, &mut report));
    match (arguments.findings.format, &model) {
        (Format::Human, Some((api, names, keywords))) => {
            console::result(&text(api, names));
            console::result(&fidelity::text(keywords, &report, &files));
        }
        (Format::Json, Some((api, names, keywords))) => {
            let keywords = fidelity::data(keywords, &files);
            console::result(&format!(
                "{:#}\n",
                data(api, names, keywords, &report, &files)
            ));
        }
        (_, None) => {}
    }
    console::findings(&report, &files, arguments.findings)
}

fn look(arguments: &Inspect, report: &mut Report) -> (Option<Model>, Vec<SourceFile>) {
    let fetch = arguments.remote.fetch();
    match read::read(&arguments.spec, fetch.as_ref(), report) {
        Ok(Source { documents, files }) => (model(documents, report), files),
        Err(files) => (None, files),
    }
}

fn model(documents: Documents, report: &mut Report) -> Option<Model> {
    let made = normalize::normalize_and_count(documents, report);
    let (document, keywords) = made.filter(|_| !report.is_fatal())?;
    let api = lower::lower(&document, report);
    let names = name::name(&api, report);
    Some((api, names, keywords.after(&report.findings)))
}

/// `client.pets().list_pets(…)`, as it is called.
pub(crate) fn call(names: &Names, id: OperationId) -> String {
    let method = &names.operation(id).method;
    let group = names
        .groups
        .iter()
        .find(|group| group.operations.contains(&id));
    match group.filter(|_| names.grouped) {
        Some(group) => format!("{}().{method}", group.module),
        None => method.clone(),
    }
}

/// The operations with their calls, and the webhooks.
pub(crate) fn operations(api: &Api, names: &Names) -> String {
    let count = console::plural(api.operation_ids().count(), "operation");
    let mut text = format!("\n{count}\n");
    for id in api.operation_ids() {
        let operation = &api[id];
        let call = call(names, id);
        // Writing to a String cannot fail.
        let _ = writeln!(text, "  {:<7} {}  {call}", operation.method, operation.path);
    }
    if !api.webhooks.is_empty() {
        let _ = writeln!(text, "\n{}", console::plural(api.webhooks.len(), "webhook"));
        for webhook in &api.webhooks {
            let _ = writeln!(text, "  {}", webhook.name);
        }
    }
    text
}

fn kind(shape: &Shape) -> &'static str {
    match shape {
        Shape::Struct(_) => "struct",
        Shape::Enum(_) => "enum",
        Shape::Union(_) => "union",
        Shape::Tuple(_) => "tuple",
        Shape::Wrapper(_) => "wrapper",
        Shape::Alias(_) | Shape::Same(_) => "alias",
    }
}

/// How many parts a type has: members, values, variants.
fn parts(shape: &Shape) -> usize {
    match shape {
        Shape::Struct(inner) => inner.fields.len(),
        Shape::Enum(inner) => inner.values.len(),
        Shape::Union(inner) => inner.variants.len(),
        Shape::Tuple(inner) => inner.items.len(),
        Shape::Wrapper(_) | Shape::Alias(_) | Shape::Same(_) => 0,
    }
}

fn text(api: &Api, names: &Names) -> String {
    let mut text = format!("{} {}\n", api.info.title, api.info.version);
    text.push_str(&operations(api, names));
    let types = console::plural(api.type_ids().count(), "type");
    // Writing to a String cannot fail.
    let _ = writeln!(text, "\n{types}");
    for id in api.type_ids() {
        let shape = &api[id].shape;
        let _ = match parts(shape) {
            0 => writeln!(text, "  {:<7} {}", kind(shape), names.ty(id)),
            count => writeln!(text, "  {:<7} {}  {count}", kind(shape), names.ty(id)),
        };
    }
    text.chars()
        .filter(|character| *character == '\n' || !character.is_control())
        .collect()
}

fn data(api: &Api, names: &Names, keywords: Value, report: &Report, files: &[SourceFile]) -> Value {
    let operation = |id: OperationId| {
        let operation = &api[id];
        json!({
            "method": operation.method,
            "path": operation.path,
            "operation_id": operation.id,
            "tags": operation.tags,
            "call": call(names, id),
            "deprecated": operation.doc.deprecated,
            "pointer": operation.pointer.path,
        })
    };
    let type_ = |id: TypeId| {
        let shape = &api[id].shape;
        json!({
            "name": names.ty(id),
            "kind": kind(shape),
            "parts": parts(shape),
            "pointer": api[id].pointer.path,
        })
    };
    let findings = report::json(report, files);
    json!({
        "title": api.info.title,
        "version": api.info.version,
        "operations": api.operation_ids().map(operation).collect::<Vec<_>>(),
        "types": api.type_ids().map(type_).collect::<Vec<_>>(),
        "keywords": keywords,
        "findings": serde_json::from_str::<Value>(&findings).unwrap_or_default(),
    })
}
