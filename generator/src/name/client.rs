//! Names of what a client is built with: security schemes and servers.

use super::scope::{Case, Scope};
use super::words::words;
use super::{SchemeNames, ServerNames, VariableNames};
use crate::api::{Api, SchemeKind, Server, ServerVariable, TokenUrls};
use crate::report::Report;

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
    "on_drift",
    "user_agent",
    "transport",
    "allow_insecure",
    "build",
    "clone",
    "new",
];
/// Methods that every server with variables has, and the argument of its setters.
const SERVER_METHODS: &[&str] = &["new", "default", "url", "value", "clone", "self"];

/// The builder's methods for security schemes.
pub(super) fn schemes(api: &Api, report: &mut Report) -> Vec<SchemeNames> {
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

/// The servers and their variables.
pub(super) fn servers(servers: &[Server], report: &mut Report) -> Vec<ServerNames> {
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
    use super::BUILDER_METHODS;
    use crate::name::operations::CALL_METHODS;

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
