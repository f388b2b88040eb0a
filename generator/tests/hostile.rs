//! Text that tries to become code stays text: the generated crate has the same items as when that text is an `x`.

mod support;

use rayon::prelude::*;
use serde_json::json;
use specwright_build::report::{Report, codes};
use specwright_build::{Config, Output};
use support::syntax::Shape;
use support::{corpus, generate, parsed};
use syn::visit::Visit;

/// Every one of these has ended a literal, a comment, an attribute or a template in some generator.
const TEXTS: &[&str] = &[
    "\"; compile_error!(\"",
    "\" + panic!() + \"",
    "\"#; fn evil() {} //",
    "\"##\"###",
    "x\nfn evil() {}\n",
    "x\r\npub mod evil {}\r",
    "x\rpub mod evil {}",
    "x\u{2028}fn evil() {}\u{2029}",
    "*/ fn evil() {} /*",
    "/*",
    "//",
    "#[doc = \"evil\"]",
    "#![allow(warnings)]",
    "]\n#[derive(Evil)]",
    "\\",
    "\\\"",
    "\\u{22}; fn evil() {}",
    "{}",
    "{evil}",
    "{{evil}}",
    "}\nfn evil() {",
    "'; evil",
    "a\u{0}b",
    "\u{202e}evil\u{2066}",
    "\u{feff}evil",
    "```\nfn evil() {}\n```",
    "```rust\nevil!();",
    "    evil!();",
    "`evil",
    "<script>alert(1)</script>",
    "[evil](javascript:evil)",
    "[`Evil`]",
    "$(evil)",
    "include_str!(\"/etc/passwd\")",
    "r#evil",
    "🦀'a",
];

/// Where a text of a description can stand.
const PLACES: &[&str] = &[
    "info.title",
    "info.description",
    "info.version",
    "tag",
    "tag.description",
    "server",
    "server.description",
    "path",
    "summary",
    "description",
    "operationId",
    "parameter",
    "parameter.description",
    "header",
    "media",
    "media.out",
    "status.description",
    "schema",
    "property",
    "schema.description",
    "value",
    "default",
    "example",
    "discriminator",
    "mapping",
    "scheme",
    "scheme.header",
    "scheme.description",
    "scope",
    "docs",
    "webhook",
    "format",
];

#[test]
fn hostile_text_in_one_place_changes_no_item() {
    let places = PLACES.par_iter().enumerate();
    let failures: Vec<String> = places
        .flat_map_iter(|(index, place)| changes(index, place))
        .collect();
    assert!(
        failures.is_empty(),
        "{} differ\n{}",
        failures.len(),
        failures.join("\n")
    );
}

/// Every place has a part of the texts, every text a part of the places; all at once take minutes.
const SHARE: usize = 6;

fn changes(index: usize, place: &str) -> Vec<String> {
    let expected = shape(&generate(&description(&|at| at == place, "x")));
    let texts = TEXTS.iter().skip(index % SHARE).step_by(SHARE);
    let changed = texts.filter_map(|text| {
        let output = generate(&description(&|at| at == place, text));
        let actual = shape(&output);
        let findings = &output.report.findings;
        // What no media type can hold is left out with a finding; that it becomes no code is tested below.
        let left_out = findings.iter().any(|finding| {
            finding.code == codes::WRONG_NODE.code && finding.pointer.path.contains("/content/")
        });
        (actual != expected && !left_out)
            .then(|| format!("{text:?} in {place}:\n  {expected:?}\n  {actual:?}\n  {findings:?}"))
    });
    changed.collect()
}

#[test]
fn hostile_text_everywhere_stays_in_literals() {
    for text in TEXTS {
        let output = generate(&description(&|_| true, text));
        let files = parsed(&output);
        for (path, file) in files
            .into_iter()
            .filter(|(path, _)| path.starts_with("src/"))
        {
            let mut words = Words::default();
            words.visit_file(&file);
            assert!(!words.0, "{text:?} gave code in {path}");
        }
    }
}

#[test]
fn hostile_text_leaves_the_manifest_whole() {
    for text in TEXTS {
        let output = generate(&description(&|_| true, text));
        let tree = output.tree.expect("nothing is fatal");
        let manifest: toml::Table = toml::from_str(&tree.0["Cargo.toml"]).expect("it is TOML");
        let keys: Vec<&str> = manifest.keys().map(String::as_str).collect();
        assert_eq!(keys.len(), 5, "{text:?}: {keys:?}");
        let package = manifest["package"].as_table().expect("it is a table");
        assert_eq!(package.len(), 5, "{text:?}: {package:?}");
    }
}

#[test]
fn a_hostile_path_stays_in_the_header() {
    let config = Config::new("openapi.yaml")
        .tests(true)
        .shown_as("a\nfn evil() {}\n/*.yaml");
    let mut report = Report::default();
    let source = specwright_build::read::read_text("x", description(&|_| false, "x"), &mut report);
    let output = config.generate_from(source.expect("it can be read"), report);
    assert_eq!(
        shape(&output),
        shape(&generate(&description(&|_| false, "x")))
    );
}

#[test]
fn hostile_descriptions_of_others_give_files_that_parse() {
    let Some(corpus) = corpus() else { return };
    let mut count = 0;
    for entry in std::fs::read_dir(corpus.join("negative"))
        .into_iter()
        .flatten()
    {
        let path = entry.expect("it can be read").path();
        let name = path.file_name().unwrap_or_default().to_string_lossy();
        if !(name.contains("hostile") || name.contains("malicious")) {
            continue;
        }
        count += 1;
        let is_readable = std::fs::read_to_string(&path).is_ok();
        let output = Config::new(&path).name("client").tests(true).generate();
        let said = output.tree.is_some() || output.report.is_fatal();
        assert!(is_readable && said, "{name}: nothing was said");
        if output.tree.is_some() {
            println!("{name}: {} files parse", parsed(&output).len());
        }
    }
    assert!(count > 0, "the corpus has none of them any more");
}

fn shape(output: &Output) -> Shape {
    let mut shape = Shape::default();
    for (_, file) in parsed(output) {
        shape.visit_file(&file);
    }
    shape
}

/// Whether a hostile word stands outside literals.
#[derive(Default)]
struct Words(bool);

impl<'ast> Visit<'ast> for Words {
    fn visit_item(&mut self, item: &'ast syn::Item) {
        self.0 |= match item {
            // The one function that stands for itself: it verifies webhooks.
            syn::Item::Fn(function) => function.sig.ident != "parse",
            item => matches!(item, syn::Item::Verbatim(_)),
        };
        syn::visit::visit_item(self, item);
    }

    /// Only the tables of the runtime are macros, and nothing in a table calls another.
    fn visit_macro(&mut self, table: &'ast syn::Macro) {
        let is_table = table
            .path
            .segments
            .first()
            .is_some_and(|first| first.ident == "codec");
        self.0 |= !is_table || calls(table.tokens.clone());
    }
}

fn calls(tokens: proc_macro2::TokenStream) -> bool {
    tokens.into_iter().any(|token| match token {
        proc_macro2::TokenTree::Punct(punct) => punct.as_char() == '!',
        proc_macro2::TokenTree::Group(group) => calls(group.stream()),
        _ => false,
    })
}

/// A description with `text` in the places that are asked for, and something harmless in the others.
fn description(is_at: &dyn Fn(&str) -> bool, text: &str) -> String {
    let at = |place: &str, otherwise: &str| -> String {
        let chosen = if is_at(place) { text } else { otherwise };
        chosen.to_owned()
    };
    let path = format!("/things/{}", at("path", "all"));
    json!({
        "openapi": "3.0.3",
        "info": { "title": at("info.title", "Title"), "version": at("info.version", "1"), "description": at("info.description", "Text.") },
        "tags": [{ "name": at("tag", "Things"), "description": at("tag.description", "Text.") }],
        "servers": [{ "url": format!("https://example.com/{}", at("server", "v1")), "description": at("server.description", "Main") }],
        "paths": { path: { "post": operation(&at) }, "/other": { "get": { "responses": { "204": { "description": "Done." } } } } },
        "x-webhooks": { at("webhook", "ready"): { "post": {
            "requestBody": { "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Cat" } } } },
            "responses": { "200": { "description": "Taken." } },
        } } },
        "components": { "schemas": schemas(&at), "securitySchemes": {
            at("scheme", "key"): { "type": "apiKey", "in": "header", "name": at("scheme.header", "X-Key"), "description": at("scheme.description", "Text.") },
        } },
    })
    .to_string()
}

fn operation(at: &dyn Fn(&str, &str) -> String) -> serde_json::Value {
    json!({
        "tags": [at("tag", "Things")],
        "operationId": at("operationId", "makeThing"),
        "summary": at("summary", "Text."),
        "description": at("description", "Text."),
        "externalDocs": { "url": at("docs", "https://example.com") },
        "security": [{ at("scheme", "key"): [at("scope", "read")] }],
        "parameters": [
            { "name": at("parameter", "first"), "in": "query", "description": at("parameter.description", "Text."), "schema": { "type": "string" } },
            { "name": at("header", "X-First"), "in": "header", "schema": { "type": "string" } },
        ],
        "requestBody": { "content": { format!("application/{}", at("media", "pdf")): { "schema": { "type": "string", "format": "binary" } } } },
        "responses": {
            "200": { "description": at("status.description", "Text."), "content": { "application/json": { "schema": { "$ref": "#/components/schemas/Pet" } } } },
            "201": { "description": "x", "content": { format!("application/{}", at("media.out", "pdf")): { "schema": { "type": "string", "format": "binary" } } } },
        },
    })
}

fn schemas(at: &dyn Fn(&str, &str) -> String) -> serde_json::Value {
    let tag = at("discriminator", "kind");
    json!({
        "Pet": {
            "oneOf": [{ "$ref": "#/components/schemas/Cat" }, { "$ref": "#/components/schemas/Dog" }],
            "discriminator": { "propertyName": tag, "mapping": { at("mapping", "cat"): "#/components/schemas/Cat", "dog": "#/components/schemas/Dog" } },
        },
        "Cat": { "type": "object", "required": [tag], "properties": { tag.clone(): { "type": "string" } } },
        "Dog": { "type": "object", "required": [tag], "properties": { tag.clone(): { "type": "string" }, "name": { "type": "string" } } },
        at("schema", "Thing"): {
            "type": "object",
            "description": at("schema.description", "Text."),
            "properties": {
                at("property", "member"): { "type": "string", "default": at("default", "text"), "example": at("example", "text"), "format": at("format", "plain") },
                "choice": { "type": "string", "enum": [at("value", "one"), "two"], "default": "two" },
            },
            "example": { "choice": at("example", "one") },
        },
    })
}
