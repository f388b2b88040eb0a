//! A request as a program with the generated client.

mod literal;
mod object;

use crate::{Body, Description, Prepared, SampleError};
use literal::Literals;
use serde_json::Value;
use specwright_build::analyze::analyze;
use specwright_build::api::{Content, ContentKind, Operation, SchemeKind};
use specwright_build::name::OperationNames;

/// A program that makes the call and shows what came back.
pub(crate) fn program(
    description: &Description,
    prepared: &Prepared,
) -> Result<String, SampleError> {
    let facts = analyze(&description.api, &description.names);
    let literals = Literals::new(
        description,
        &facts,
        matches!(prepared.body, Some(Body::Parts { .. })),
    );
    let call = call(description, prepared, &literals);
    let client = client(description, prepared, &literals);
    let krate = literals.krate();
    let mut uses = vec!["Client"];
    uses.extend(client.contains("Server::").then_some("Server"));
    uses.extend(mentions(&call, "api::").then_some("api"));
    uses.extend(mentions(&call, "runtime::").then_some("runtime"));
    uses.extend(mentions(&call, "types::").then_some("types"));
    let uses = uses.join(", ");
    let text = format!(
        "use {krate}::{{{uses}}};
        #[tokio::main]
        async fn main() -> Result<(), Box<dyn std::error::Error>> {{
            let client = {client};
            let answer = {call}.await?;
            println!(\"{{}}\", answer.status());
            println!(\"{{}}\", String::from_utf8_lossy(answer.raw()));
            Ok(())
        }}"
    );
    let file =
        syn::parse_file(&text).map_err(|error| SampleError::Rust(format!("{error}: {text}")))?;
    let operation = &description.api[prepared.operation];
    let path: String = operation
        .path
        .chars()
        .filter(|letter| !letter.is_control())
        .collect();
    let mut head = format!("//! `{} {path}`\n", operation.method);
    if let Some(line) = literals.needs() {
        head.push_str(&format!("//! {line}\n"));
    }
    let code = prettyplease::unparse(&file).replacen("#[tokio::main]", "\n#[tokio::main]", 1);
    Ok(format!("{head}\n{code}"))
}

/// Whether the code speaks of a module; a longer name that ends so does not count.
fn mentions(code: &str, module: &str) -> bool {
    code.match_indices(module).any(|(at, _)| {
        let before = code[..at].chars().next_back();
        !before.is_some_and(|before| before.is_alphanumeric() || before == '_' || before == ':')
    })
}

/// The client: the server, and credentials from the environment.
fn client(description: &Description, prepared: &Prepared, literals: &Literals<'_>) -> String {
    let mut text = "Client::builder()".to_owned();
    match description.variant(&prepared.base) {
        Some(variant) => text.push_str(&format!(".server(Server::{variant})")),
        None => text.push_str(&format!(".base_url({:?})", prepared.base)),
    }
    let schemes = description.api[prepared.operation].security.first();
    for &scheme in schemes.into_iter().flatten() {
        let (Some(described), Some(names)) = (
            description.api.schemes.get(scheme),
            description.names.schemes.get(scheme),
        ) else {
            continue;
        };
        let is_basic = described.kind == SchemeKind::Basic;
        if !is_basic
            && description
                .open
                .iter()
                .any(|(name, _)| *name == described.name)
        {
            continue;
        }
        let variable = description.variable(scheme);
        let variables = match is_basic {
            true => vec![
                format!("{variable}_USERNAME"),
                format!("{variable}_PASSWORD"),
            ],
            false => vec![variable],
        };
        let values: Vec<String> = variables
            .iter()
            .map(|name| format!("std::env::var({name:?})?"))
            .collect();
        let setter = literals.ident(&names.setter);
        text.push_str(&format!(".{setter}({})", values.join(", ")));
    }
    text.push_str(".build()?");
    text
}

fn call(description: &Description, prepared: &Prepared, literals: &Literals<'_>) -> String {
    let operation = &description.api[prepared.operation];
    let names = description.names.operation(prepared.operation);
    let group = description
        .names
        .groups
        .iter()
        .find(|group| group.operations.contains(&prepared.operation));
    let module = group.map_or("operations", |group| group.module.as_str());
    let mut text = "client".to_owned();
    if description.names.grouped {
        text.push_str(&format!(".{}()", literals.ident(module)));
    }
    let body = prepared
        .body
        .as_ref()
        .map(|body| sent(operation, names, module, body, literals));
    let is_required = operation.body.as_ref().is_some_and(|body| body.required);
    let mut arguments = Vec::new();
    let mut setters = String::new();
    for (index, value) in &prepared.parameters {
        let (Some(parameter), Some(name)) = (
            operation.parameters.get(*index),
            names.parameters.get(*index),
        ) else {
            continue;
        };
        let argument = literals.argument(&parameter.ty, value);
        match parameter.required {
            true => arguments.push(argument),
            false => setters.push_str(&format!(".{}({argument})", literals.ident(name))),
        }
    }
    match body {
        Some(body) if is_required => arguments.push(body),
        Some(body) => setters.push_str(&format!(".body({body})")),
        None => {}
    }
    text.push_str(&format!(
        ".{}({}){setters}",
        literals.ident(&names.method),
        arguments.join(", ")
    ));
    text
}

/// The arguments of the body.
fn sent(
    operation: &Operation,
    names: &OperationNames,
    module: &str,
    body: &Body,
    literals: &Literals<'_>,
) -> String {
    let Some(described) = &operation.body else {
        return String::new();
    };
    let content = &described.content;
    let open = is_open(content, !described.same.is_empty());
    let argument = argument(content, body, literals);
    let argument = match open {
        true => format!("{:?}, {argument}", body.media()),
        false => argument,
    };
    match (&names.body.ty, names.body.variants.first()) {
        (Some(ty), Some(variant)) => {
            let argument = match content.kind {
                ContentKind::Bytes => format!("{argument}.into()"),
                _ => argument,
            };
            format!(
                "api::{}::{}::{}({argument})",
                literals.ident(module),
                literals.ident(ty),
                literals.ident(variant)
            )
        }
        _ => argument,
    }
}

fn argument(content: &Content, body: &Body, literals: &Literals<'_>) -> String {
    match body {
        Body::Json { value, .. } | Body::Form { value, .. } | Body::Parts { value, .. } => {
            literals.argument(&content.ty, value)
        }
        Body::Plain { text, .. } => format!("{text:?}"),
        Body::File { name, .. } => format!("std::fs::read({name:?})?"),
    }
}

/// Whether the caller says the media type.
fn is_open(content: &Content, has_same: bool) -> bool {
    let media = content.media_type.to_ascii_lowercase();
    let has_boundary = content.kind == ContentKind::Bytes && media.starts_with("multipart/");
    content.kind.is_plain() && (media.contains('*') || has_boundary || has_same)
}

/// A value's JSON as a Rust expression.
fn json(value: &Value) -> String {
    format!("runtime::serde_json::from_str({:?})?", value.to_string())
}
