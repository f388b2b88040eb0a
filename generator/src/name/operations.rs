//! Names of operations, their groups and parameters.

use super::scope::{Case, Scope};
use super::words::{ascii_words, pascal, words};
use super::{BodyNames, Group, Names, OperationNames, client};
use crate::api::{Api, ContentKind, Location, Operation, OperationId, Parameter};
use crate::report::Report;
use std::borrow::Cow;
use std::collections::HashMap;

/// Methods that every client has.
const CLIENT_METHODS: &[&str] = &["builder", "new", "clone"];
/// The arguments that an operation's method has beside its required parameters.
const ARGUMENTS: &[&str] = &["body", "media_type"];
/// Methods that every call has, beside those that set the optional parameters.
pub(super) const CALL_METHODS: &[&str] = &[
    "new",
    "timeout",
    "attempt_timeout",
    "silence_timeout",
    "body_limit",
    "retries",
    "until_ready",
    "received",
    "streamed",
    "blocking",
    "reconnecting",
    "header",
    "base_url",
    "parameter",
    "json",
    "form",
    "text",
    "bytes",
    "body",
    "send",
    "into_future",
    "clone",
    "self",
    "multipart",
    "media_type",
    "body_limit",
    "accept",
];
/// Methods that the calls of paginated operations have.
const PAGES_METHODS: &[&str] = &["pages", "items"];
/// What the modules of operations use without a path.
const MARKERS: &[&str] = &[
    "Answer",
    "Answers",
    "Call",
    "Info",
    "Operation",
    "Method",
    "NotReady",
    "Ready",
    "Repeat",
    "Parameter",
    "PartInfo",
    "Location",
    "Style",
    "Received",
    "DecodeError",
    "Body",
    "Bytes",
    "Client",
    "Undeclared",
    "Self",
    "Option",
    "Result",
    "Some",
    "None",
    "String",
    "Vec",
    "Box",
    "Ok",
    "Err",
    "ClientBuilder",
    "Server",
    "Debug",
    "Clone",
    "PartialEq",
];

pub(super) fn operations(api: &Api, names: &mut Names, report: &mut Report) {
    names.groups = groups(api, report);
    names.grouped = names.groups.len() > 1;
    names.operations = vec![OperationNames::default(); api.operations.len()];
    let mut markers = Scope::with(MARKERS);
    for group in &names.groups {
        markers.take(&group.handle);
    }
    let groups = std::mem::take(&mut names.groups);
    for group in &groups {
        let mut methods = Scope::with(CLIENT_METHODS);
        for &id in &group.operations {
            names.operations[id.0 as usize] =
                operation(api, names, group, id, &mut methods, &mut markers, report);
        }
    }
    for id in groups.iter().flat_map(|group| &group.operations) {
        let words = operation_words(&api[*id]);
        let own = &mut names.operations[id.0 as usize];
        super::answers::answers(&api[*id], &words, own, &mut markers, report);
    }
    names.groups = groups;
    names.schemes = client::schemes(api, report);
    names.servers = client::servers(&api.servers, report);
}

fn operation(
    api: &Api,
    names: &Names,
    group: &Group,
    id: OperationId,
    methods: &mut Scope,
    markers: &mut Scope,
    report: &mut Report,
) -> OperationNames {
    let operation = &api[id];
    let all = operation_words(operation);
    let short = if names.grouped {
        without_tag(&all, &words(&group.tag))
    } else {
        &all
    };
    let mut arguments = Scope::with(ARGUMENTS);
    let mut setters = Scope::with(CALL_METHODS);
    if operation.pages.is_some() {
        for name in PAGES_METHODS {
            setters.take(name);
        }
    }
    let method = methods.claim_words(short, Case::Snake, &operation.pointer, report);
    let marker = markers.claim_words(&all, Case::Pascal("Call"), &operation.pointer, report);
    OperationNames {
        method,
        body: body(operation, &marker, markers, report),
        marker,
        parameters: operation
            .parameters
            .iter()
            .enumerate()
            .map(|(index, parameter)| {
                let text = parameter_text(&operation.parameters, index);
                let scope = if parameter.required {
                    &mut arguments
                } else {
                    &mut setters
                };
                scope.claim(&text, Case::Snake, &parameter.pointer, report)
            })
            .collect(),
        ..OperationNames::default()
    }
}

/// A body in several media types is an enum; its variants are called after what they are, or after their media type.
fn body(
    operation: &Operation,
    marker: &str,
    markers: &mut Scope,
    report: &mut Report,
) -> BodyNames {
    let Some(body) = operation
        .body
        .as_ref()
        .filter(|body| !body.others.is_empty())
    else {
        return BodyNames::default();
    };
    let mut scope = Scope::with(&["Self"]);
    let variants = body.contents().map(|content| {
        let usual = match content.kind {
            ContentKind::Json => "json",
            ContentKind::Form => "form",
            ContentKind::Multipart => "multipart",
            ContentKind::Bytes => "bytes",
            _ => "text",
        };
        if scope.take(&pascal(&words(usual), "Body")) {
            return pascal(&words(usual), "Body");
        }
        scope.claim(
            &content.media_type,
            Case::Pascal("Body"),
            &operation.pointer,
            report,
        )
    });
    BodyNames {
        variants: variants.collect(),
        ty: Some(markers.claim(
            &format!("{marker} body"),
            Case::Pascal("Body"),
            &operation.pointer,
            report,
        )),
    }
}

/// The name of a parameter; one whose name another place has as well says its own.
fn parameter_text(all: &[Parameter], index: usize) -> Cow<'_, str> {
    let parameter = &all[index];
    let is_taken = all[..index]
        .iter()
        .any(|other| words(&other.name) == words(&parameter.name));
    let place = match parameter.location {
        _ if !is_taken => return Cow::Borrowed(&parameter.name),
        Location::Path => "path",
        Location::Query | Location::Querystring => "query",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let same_place = all[..index]
        .iter()
        .filter(|other| other.location == parameter.location)
        .any(|other| words(&other.name) == words(&parameter.name));
    if same_place {
        Cow::Borrowed(&parameter.name)
    } else {
        Cow::Owned(format!("{place} {}", parameter.name))
    }
}

/// The words of an operation: its operationId, or its method and path.
#[must_use]
pub fn operation_words(operation: &Operation) -> Vec<String> {
    let split = match &operation.id {
        Some(id) => words(id),
        None => Vec::new(),
    };
    if split.is_empty() {
        words(&format!(
            "{} {}",
            operation.method.to_lowercase(),
            operation.path
        ))
    } else {
        split
    }
}

fn without_tag<'a>(all: &'a [String], tag: &[String]) -> &'a [String] {
    match all.strip_prefix(tag) {
        Some(rest) if !rest.is_empty() => rest,
        _ => all,
    }
}

fn groups(api: &Api, report: &mut Report) -> Vec<Group> {
    let mut groups: Vec<Group> = Vec::new();
    let mut by_tag: HashMap<&str, usize> = HashMap::new();
    let mut modules = Scope::with(CLIENT_METHODS);
    let mut handles = Scope::with(MARKERS);
    for id in api.operation_ids() {
        let tag = api[id].tags.first().map_or("", String::as_str);
        let index = *by_tag.entry(tag).or_insert_with(|| {
            let text = if words(tag).is_empty() {
                "operations"
            } else {
                tag
            };
            groups.push(Group {
                tag: tag.to_owned(),
                module: modules.claim_words(
                    &ascii_words(text, "group"),
                    Case::Snake,
                    &api[id].pointer,
                    report,
                ),
                handle: handles.claim(text, Case::Pascal("Group"), &api[id].pointer, report),
                operations: Vec::new(),
            });
            groups.len() - 1
        });
        groups[index].operations.push(id);
    }
    groups
}
