//! Documentation: a description's Markdown as rustdoc that passes with warnings denied and runs no code.

use super::Plan;
use super::syntax::Docs;
use super::type_ref::{Place, type_ref};
use crate::api::{
    Doc, EnumValue, Field, Header, Location, Operation, Origin, Parameter, TypeId, Variant,
};
use crate::name::OperationNames;
use proc_macro2::TokenStream;
use quote::quote;

/// `#[deprecated]`, if the description says so.
pub(super) fn deprecated(doc: &Doc) -> Option<TokenStream> {
    doc.deprecated.then(|| quote!(#[deprecated]))
}

pub(super) fn type_doc(plan: &Plan<'_>, id: TypeId) -> Docs {
    let ty = &plan.api[id];
    let mut lines = text(&ty.doc);
    if lines.is_empty() {
        lines.push(match &ty.origin {
            Origin::Component(key) => format!("`{}` of the description.", code(key)),
            Origin::Webhooks => "Any webhook of the API, told by its payload.".to_owned(),
            _ => format!("The type at `{}`.", code(&ty.pointer.path)),
        });
    }
    Docs(lines)
}

pub(super) fn field_doc(field: &Field) -> Docs {
    let mut lines = text(&field.doc);
    if let Some(default) = &field.default {
        separate(&mut lines);
        lines.push(format!("Default: `{}`.", code(&default.to_string())));
    }
    Docs(lines)
}

pub(super) fn value_doc(value: &EnumValue) -> Docs {
    let mut lines = markdown(value.description.as_deref().unwrap_or_default());
    if lines.is_empty() {
        let value = code(&value.value);
        lines.push(if value.is_empty() {
            "An empty text.".to_owned()
        } else {
            format!("`{value}`")
        });
    }
    Docs(lines)
}

pub(super) fn variant_doc(plan: &Plan<'_>, variant: &Variant) -> Docs {
    let ty = type_ref(plan, Place::Types, &variant.ty)
        .to_string()
        .replace(' ', "");
    Docs(vec![format!("`{}`", code(&ty))])
}

/// An operation's documentation; `arguments` are the names and the descriptions of the method's arguments.
pub(super) fn operation_doc(
    plan: &Plan<'_>,
    operation: &Operation,
    names: &OperationNames,
    arguments: &[(String, &str)],
) -> Docs {
    let mut lines = text(&operation.doc);
    separate(&mut lines);
    lines.push(format!("`{} {}`", operation.method, code(&operation.path)));
    lines.extend(argument_list(arguments));
    if !names.headers.is_empty() {
        let marker = &names.marker;
        let links = names.headers.iter();
        let links: Vec<String> = links
            .map(|name| format!("[`{name}`]({marker}::{name})"))
            .collect();
        separate(&mut lines);
        lines.push(format!("Headers of its answers: {}.", links.join(", ")));
    }
    if let Some(line) = super::pages::line(operation) {
        separate(&mut lines);
        lines.push(line);
    }
    for (name, id) in &operation.callbacks {
        separate(&mut lines);
        let ty = plan.names.ty(*id);
        lines.push(format!("Callback `{}`: `types::{ty}`.", code(name)));
    }
    if let Some(url) = &operation.doc.external
        && is_absolute(url)
    {
        separate(&mut lines);
        lines.push(format!("More: <{}>", url.replace(['<', '>', ' '], "")));
    }
    Docs(lines)
}

/// A header's documentation; `statuses` are the answers that declare it.
pub(super) fn header_doc(header: &Header, statuses: &str) -> Docs {
    let mut lines = text(&header.doc);
    separate(&mut lines);
    lines.push(format!("`{}` of {statuses}.", code(&header.name)));
    Docs(lines)
}

/// Text of the description as code in a line of its own.
pub(super) fn quoted(text: &str) -> String {
    format!("`{}`", code(text))
}

/// A list with an entry for each argument that has a description.
fn argument_list(arguments: &[(String, &str)]) -> Vec<String> {
    let mut lines = Vec::new();
    for (name, description) in arguments {
        for (index, line) in markdown(description).into_iter().enumerate() {
            lines.push(match index {
                0 => format!("- `{name}`: {line}"),
                _ if line.is_empty() => line,
                _ => format!("  {line}"),
            });
        }
    }
    if !lines.is_empty() {
        lines.insert(0, String::new());
    }
    lines
}

pub(super) fn parameter_doc(parameter: &Parameter) -> Docs {
    let mut lines = text(&parameter.doc);
    separate(&mut lines);
    let place = match parameter.location {
        Location::Path => "path",
        Location::Query => "query",
        Location::Querystring => "query string",
        Location::Header => "header",
        Location::Cookie => "cookie",
    };
    let default = parameter
        .default
        .as_ref()
        .map(|default| format!(" Default: `{}`.", code(&default.to_string())));
    lines.push(format!(
        "`{}` in the {place}.{}",
        code(&parameter.name),
        default.unwrap_or_default()
    ));
    Docs(lines)
}

/// Free text of ours or of the description.
pub(super) fn lines_of(text: &str) -> Docs {
    Docs(markdown(text))
}

/// Summary, a blank line, description.
fn text(doc: &Doc) -> Vec<String> {
    let mut lines = markdown(doc.summary.as_deref().unwrap_or_default());
    let description = markdown(doc.description.as_deref().unwrap_or_default());
    if !description.is_empty() && description != lines {
        separate(&mut lines);
        lines.extend(description);
    }
    lines
}

fn separate(lines: &mut Vec<String>) {
    if !lines.is_empty() {
        lines.push(String::new());
    }
}

/// Text inside back-ticks.
pub(super) fn code(text: &str) -> String {
    text.chars()
        .filter(|character| *character != '`' && is_harmless(*character) && *character != '\n')
        .collect()
}

/// Characters that neither hide nor reorder text.
fn is_harmless(character: char) -> bool {
    let reorders = matches!(character, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}');
    (!character.is_control() || character == '\n') && !reorders
}

fn is_absolute(url: &str) -> bool {
    (url.starts_with("https://") || url.starts_with("http://"))
        && !url.chars().any(char::is_whitespace)
}

/// A description's Markdown, line by line, with what rustdoc would stumble over or run made plain.
pub(crate) fn markdown(text: &str) -> Vec<String> {
    let text: String = text
        .replace("\r\n", "\n")
        .replace('\t', "    ")
        .chars()
        .filter(|character| is_harmless(*character))
        .collect();
    let mut lines = Vec::new();
    let mut fenced = false;
    for line in text.trim().lines() {
        let line = line.trim_end();
        let bare = line.trim_start();
        if bare.starts_with("```") || bare.starts_with("~~~") {
            fenced = !fenced;
            lines.push(if fenced {
                "```text".to_owned()
            } else {
                "```".to_owned()
            });
        } else if fenced {
            lines.push(line.to_owned());
        } else {
            lines.push(prose(line));
        }
    }
    if fenced {
        lines.push("```".to_owned());
    }
    lines
}

/// A line outside code blocks. Four spaces would start a code block that rustdoc compiles, so no line keeps them.
fn prose(line: &str) -> String {
    let bare = line.trim_start();
    let indent = (line.len() - bare.len()).min(if is_list_item(bare) { 3 } else { 2 });
    let balanced = bare.matches('`').count().is_multiple_of(2);
    let mut out = " ".repeat(indent);
    let mut in_code = false;
    let mut rest = bare;
    while let Some(character) = rest.chars().next() {
        if balanced && character == '`' {
            in_code = !in_code;
        } else if !in_code && let Some(taken) = special(character, rest, &mut out) {
            rest = &rest[taken..];
            continue;
        }
        out.push(character);
        rest = &rest[character.len_utf8()..];
    }
    out
}

fn is_list_item(bare: &str) -> bool {
    let after_number = bare.trim_start_matches(|first: char| first.is_ascii_digit());
    bare.starts_with(['-', '*', '+'])
        || after_number.len() < bare.len() && after_number.starts_with(['.', ')'])
}

/// Writes what must not stand as it is, and says how many bytes it took.
fn special(character: char, rest: &str, out: &mut String) -> Option<usize> {
    match character {
        '`' | '<' | '>' => {
            out.push('\\');
            out.push(character);
            Some(1)
        }
        '[' => match link(rest) {
            Some(length) => {
                out.push_str(&rest[..length]);
                Some(length)
            }
            None => {
                out.push_str("\\[");
                Some(1)
            }
        },
        ']' => {
            out.push_str("\\]");
            Some(1)
        }
        'h' if is_url_start(rest, out) => {
            let length = rest
                .find(|c: char| c.is_whitespace() || "<>()[]{}\"'`|\\^".contains(c))
                .unwrap_or(rest.len());
            let url = rest[..length].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
            out.push('<');
            out.push_str(url);
            out.push('>');
            Some(url.len())
        }
        _ => None,
    }
}

fn is_url_start(rest: &str, out: &str) -> bool {
    let after = rest
        .strip_prefix("https://")
        .or_else(|| rest.strip_prefix("http://"));
    after.is_some_and(|host| host.starts_with(|c: char| c.is_ascii_alphanumeric()))
        && !out.ends_with(|c: char| c.is_alphanumeric())
}

/// The length of `[text](https://…)`, if that is what stands here, with nothing in it that rustdoc would read as something else.
fn link(rest: &str) -> Option<usize> {
    let text_end = rest.find(']')?;
    let text = &rest[1..text_end];
    let target = rest[text_end + 1..].strip_prefix('(')?;
    let target_end = target.find(')')?;
    let plain = !text.contains(['[', '<', '`', '>']) && !text.contains("://") && !text.is_empty();
    let url = &target[..target_end];
    (plain && is_absolute(url) && !url.contains(['<', '>', '"']))
        .then_some(text_end + 2 + target_end + 1)
}

#[cfg(test)]
mod tests {
    use super::markdown;

    #[test]
    fn markdown_becomes_harmless_rustdoc() {
        for (text, expected) in [
            ("see [x]", "see \\[x\\]"),
            (
                "see [docs](https://a.example/b).",
                "see [docs](https://a.example/b).",
            ),
            ("see [docs](/relative)", "see \\[docs\\](/relative)"),
            ("a <b>tag</b>", "a \\<b\\>tag\\</b\\>"),
            ("`<b>` stays", "`<b>` stays"),
            ("an odd ` tick <b>", "an odd \\` tick \\<b\\>"),
            ("go to https://a.example/x.", "go to <https://a.example/x>."),
            ("text\n        indented", "text\n  indented"),
            ("```rust\nlet x;\n```", "```text\nlet x;\n```"),
            ("```\nopen", "```text\nopen\n```"),
            ("a\u{202e}b\u{0}c", "abc"),
        ] {
            assert_eq!(markdown(text).join("\n"), expected, "{text:?}");
        }
    }
}
