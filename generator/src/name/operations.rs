//! Names of operations, their groups and parameters, of security schemes and servers.

use super::scope::{Case, Scope};
use super::words::{ascii_words, pascal, words};
use super::{BodyNames, Group, Names, OperationNames, SchemeNames, ServerNames, VariableNames};
use crate::api::{
    Api, ContentKind, Location, Operation, OperationId, Parameter, SchemeKind, Server,
    ServerVariable, TokenUrls,
};
use crate::report::Report;
use std::borrow::Cow;
use std::collections::HashMap;

/// Methods that every client has.
const CLIENT_METHODS: &[&str] = &["builder", "new", "clone"];
/// Methods that every builder has.
const BUILDER_METHODS: &[&str] = &[
    "server",
    "base_url",
    "timeout",
    "attempt_timeout",
    "connect_timeout",
    "silence_timeout",
    "body_limit",
    "retries",
    "before_attempt",
    "after_attempt",
    "user_agent",
    "allow_insecure",
    "build",
    "clone",
    "new",
];
/// The arguments that an operation's method has beside its required parameters.
const ARGUMENTS: &[&str] = &["body", "media_type"];
/// Methods that every call has, beside those that set the optional parameters.
const CALL_METHODS: &[&str] = &[
    "new",
    "timeout",
    "attempt_timeout",
    "silence_timeout",
    "body_limit",
    "retries",
    "until_ready",
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
/// Methods that every server with variables has, and the argument of its setters.
const SERVER_METHODS: &[&str] = &["new", "default", "url", "value", "clone", "self"];
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
    names.schemes = schemes(api, report);
    names.servers = servers(&api.servers, report);
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

fn schemes(api: &Api, report: &mut Report) -> Vec<SchemeNames> {
    let mut scope = Scope::with(BUILDER_METHODS);
    let setters: Vec<String> = (api.schemes.iter())
        .map(|scheme| scope.claim(&scheme.name, Case::Snake, &scheme.pointer, report))
        .collect();
    let named = api.schemes.iter().zip(setters);
    named
        .map(|(scheme, setter)| {
            let mut more = |suffix: &str| {
                let name = format!("{} {suffix}", setter.trim_start_matches("r#"));
                scope.claim_own(
                    &name,
                    "a way to come by tokens",
                    Case::Snake,
                    &scheme.pointer,
                    report,
                )
            };
            let (urls, takes_tokens) = match &scheme.kind {
                SchemeKind::OAuth(urls) => (Some(urls), true),
                SchemeKind::Bearer => (None, true),
                _ => (None, false),
            };
            let has = |url: fn(&TokenUrls) -> &Option<String>| {
                urls.is_some_and(|urls| url(urls).is_some())
            };
            SchemeNames {
                from: takes_tokens.then(|| more("from")),
                client_credentials: has(|urls| &urls.client_credentials)
                    .then(|| more("client credentials")),
                refresh_token: has(|urls| &urls.refresh).then(|| more("refresh token")),
                setter,
            }
        })
        .collect()
}

fn servers(servers: &[Server], report: &mut Report) -> Vec<ServerNames> {
    let mut scope = Scope::with(&["Self", "Server"]);
    let variants: Vec<String> = servers
        .iter()
        .map(|server| {
            scope.claim(
                &server_text(server),
                Case::Pascal("Server"),
                &server.pointer,
                report,
            )
        })
        .collect();
    // A variant and its variables' types share a module, so the variants come first.
    let all = servers.iter().zip(variants);
    all.map(|(server, variant)| {
        let mut setters = Scope::with(SERVER_METHODS);
        let variables = server.variables.iter().map(|variable| VariableNames {
            setter: setters.claim(&variable.name, Case::Snake, &variable.pointer, report),
            ty: (!variable.values.is_empty()).then(|| {
                let text = format!("{variant} {}", variable.name);
                scope.claim(&text, Case::Pascal("Variable"), &variable.pointer, report)
            }),
            values: variable_values(variable, report),
        });
        let variables = variables.collect();
        ServerNames { variant, variables }
    })
    .collect()
}

fn variable_values(variable: &ServerVariable, report: &mut Report) -> Vec<String> {
    let mut scope = Scope::with(&["Self"]);
    let values = variable.values.iter();
    values
        .map(|value| scope.claim(value, Case::Pascal("Value"), &variable.pointer, report))
        .collect()
}

/// A short description names a server; otherwise its host does.
fn server_text(server: &Server) -> String {
    match &server.description {
        Some(text) if (1..=3).contains(&words(text).len()) => text.clone(),
        _ => {
            let host = server
                .template
                .split("://")
                .last()
                .unwrap_or_default()
                .split('/')
                .next()
                .unwrap_or_default();
            if words(host).is_empty() {
                "Default".to_owned()
            } else {
                host.to_owned()
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{BUILDER_METHODS, CALL_METHODS};

    /// The public methods of a file of the runtime, where `of` is what they are of.
    fn methods(text: &str, of: &str) -> Vec<String> {
        let file = syn::parse_file(text).expect("the runtime is Rust");
        let mut methods = Vec::new();
        for item in file.items {
            let syn::Item::Impl(block) = item else {
                continue;
            };
            let syn::Type::Path(path) = &*block.self_ty else {
                continue;
            };
            let is_it = path
                .path
                .segments
                .last()
                .is_some_and(|last| last.ident == of);
            for item in block.items {
                match item {
                    syn::ImplItem::Fn(method)
                        if is_it && matches!(method.vis, syn::Visibility::Public(_)) =>
                    {
                        methods.push(method.sig.ident.to_string());
                    }
                    _ => {}
                }
            }
        }
        methods
    }

    #[test]
    fn no_parameter_takes_the_name_of_a_method_that_every_call_has() {
        // Only paginated operations have its methods, and their setters give way to them.
        let always = crate::emit::RUNTIME
            .iter()
            .filter(|(name, _)| *name != "pages.rs");
        for (name, text) in always {
            for method in methods(text, "Call") {
                assert!(
                    CALL_METHODS.contains(&method.as_str()),
                    "{method} of {name}"
                );
            }
        }
    }

    #[test]
    fn no_scheme_takes_the_name_of_a_method_that_every_builder_has() {
        let text = include_str!("../../../generated/src/client.rs");
        let of_schemes = ["client_id", "secret", "plaid_version"];
        for method in methods(text, "ClientBuilder") {
            let is_known = BUILDER_METHODS.contains(&method.as_str());
            assert!(
                is_known || of_schemes.contains(&method.as_str()),
                "{method}"
            );
        }
    }
}
