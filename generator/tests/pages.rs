//! Pages by the configuration: which operations a rule is for, which of several rules holds, and what is said where none fits.

use specwright_build::report::codes;
use specwright_build::{ClientEntry, Config, Output, PagesKind, PagesRule};
use std::path::Path;

const SPEC: &str = r##"
openapi: 3.0.3
info: {title: Lists, version: "1"}
paths:
  /v1/users:
    get:
      operationId: listUsers
      tags: [users]
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses: {"200": {$ref: "#/components/responses/Page"}}
  /v1/users/{id}:
    get:
      operationId: getUser
      tags: [users]
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      responses: {"200": {description: A user., content: {application/json: {schema: {type: object, properties: {id: {type: string}}}}}}}
  /v1/sync:
    post:
      operationId: sync
      requestBody: {content: {application/json: {schema: {type: object, properties: {cursor: {type: string}}}}}}
      responses: {"200": {$ref: "#/components/responses/Page"}}
  /v1/linked:
    get:
      operationId: listLinked
      parameters: [{name: after, in: query, schema: {type: string}}]
      responses:
        "200":
          description: A list.
          headers: {Link: {schema: {type: string}}}
          content: {application/json: {schema: {type: array, items: {type: string}}}}
components:
  responses:
    Page:
      description: A page.
      content: {application/json: {schema: {type: object, properties: {data: {type: array, items: {type: object, properties: {id: {type: string}}}}, after: {type: string}, has_more: {type: boolean}}}}}
"##;

fn generate(pages: &str) -> Output {
    let folder = tempfile::tempdir().expect("a folder");
    std::fs::write(folder.path().join("api.yaml"), SPEC).expect("it can be written");
    let entry = format!("spec = 'api.yaml'\noutput = 'out'\n[pages]\n{pages}");
    let entry: ClientEntry = toml::from_str(&entry).expect("it is an entry");
    config(&entry, folder.path()).generate()
}

fn config(entry: &ClientEntry, root: &Path) -> Config {
    entry.config(root)
}

/// What stands in the operations' module about pages: the type, and how it is paginated.
fn paging(output: &Output) -> Vec<(String, String)> {
    let tree = output.tree.as_ref().expect("nothing is fatal");
    let api = tree
        .0
        .iter()
        .filter(|(path, _)| path.starts_with("src/api/"));
    let text: String = api.map(|(_, text)| text.as_str()).collect();
    let impls = text.replace("impl runtime::Listed for", "impl runtime::Paginated for");
    let parts = impls.split("impl runtime::Paginated for ").skip(1);
    let paging = parts.map(|part| {
        let (name, rest) = part.split_once(" {").expect("an impl");
        let (_, rest) = rest.split_once("= runtime::Paging::").expect("its data");
        let data = rest.split(';').next().unwrap_or_default();
        (name.to_owned(), data.split_whitespace().collect())
    });
    let mut paging: Vec<(String, String)> = paging.collect();
    paging.sort();
    paging
}

fn pairs(all: &[(&str, &str)]) -> Vec<(String, String)> {
    let owned = |(name, data): &(&str, &str)| ((*name).to_owned(), (*data).to_owned());
    all.iter().map(owned).collect()
}

fn said(output: &Output) -> Vec<(u16, &str)> {
    let findings = output.report.findings.iter();
    findings
        .map(|finding| (finding.code.0, finding.message.as_str()))
        .collect()
}

const LINKED: (&str, &str) = ("ListLinked", "link()");

#[test]
fn a_pattern_is_for_the_operations_that_it_fits() {
    let output = generate(
        r#""/v1/**" = { kind = "cursor", parameter = "after", next = "/data/-1/id", more = "/has_more", items = "/data" }"#,
    );
    let expected = r#"cursor("/data/-1/id").query(0).more("/has_more")"#;
    assert_eq!(paging(&output), pairs(&[LINKED, ("ListUsers", expected)]));
    assert_eq!(said(&output), []);
    let manifest = &output.tree.as_ref().expect("nothing is fatal").0["Cargo.toml"];
    assert!(manifest.contains("futures-core"));
}

#[test]
fn the_most_exact_selector_holds_whatever_the_order() {
    let output = generate(
        r#"
        "GET" = { kind = "none" }
        "/v1/users" = { kind = "cursor", parameter = "after", next = "/after", items = "/data" }
        "listUsers" = { kind = "cursor", parameter = "after", next = "/after" }
        "sync" = { kind = "cursor", body = "/cursor", next = "/after", more = "/has_more" }
        "#,
    );
    let expected = [
        ("ListUsers", r#"cursor("/after").query(0)"#),
        (
            "Sync",
            r#"cursor("/after").body("/cursor").more("/has_more")"#,
        ),
    ];
    assert_eq!(paging(&output), pairs(&expected));
    assert_eq!(said(&output), []);
}

#[test]
fn without_paginated_operations_nothing_of_pages_is_there() {
    let output = generate(r#""GET" = { kind = "none" }"#);
    assert_eq!(paging(&output), []);
    let tree = output.tree.expect("nothing is fatal").0;
    assert!(!tree.contains_key("src/runtime/pages.rs"));
}

#[test]
fn a_rule_that_fits_nothing_is_a_finding_at_its_operation() {
    let rows = [
        (
            r#""getUser" = { kind = "cursor", parameter = "after", next = "/after" }"#,
            "pages of `getUser`: the answer has no single value at `/after`",
        ),
        (
            r#""listUsers" = { kind = "cursor", parameter = "before", next = "/after" }"#,
            "pages of `listUsers`: the operation has no parameter `before` in its query",
        ),
        (
            r#""tag:users" = { kind = "offset", parameter = "after" }"#,
            "pages of `tag:users`: the list whose items are counted is not named",
        ),
        (
            r#""sync" = { kind = "link" }"#,
            "pages of `sync`: a URL leads on only from GET, this is POST",
        ),
        (
            r#""sync" = { kind = "cursor", body = "/page", next = "/after" }"#,
            "pages of `sync`: the operation has no JSON body with a single value at `/page`",
        ),
        (
            r#""sync" = { kind = "cursor", body = "/cursor", next = "after" }"#,
            "pages of `sync`: `after` is no JSON Pointer",
        ),
    ];
    for (rule, message) in rows {
        let output = generate(rule);
        assert_eq!(said(&output), [(codes::PAGES_RULE.code.0, message)]);
        assert_eq!(paging(&output), pairs(&[LINKED]), "{rule}");
        let pointer = &output.report.findings[0].pointer.path;
        assert!(pointer.starts_with("/paths/"), "{pointer}");
    }
}

#[test]
fn a_selector_of_nothing_is_a_finding() {
    let output = generate(r#""listUser" = { kind = "none" }"#);
    let expected = (
        codes::UNMATCHED_SELECTOR.code.0,
        "`listUser` selects nothing",
    );
    assert_eq!(said(&output), [expected]);
}

#[test]
fn what_a_rule_cannot_say_is_refused() {
    for pages in [
        r#""sync" = { kind = "cursor", nxt = "/after" }"#,
        r#""sync" = { kind = "keyset" }"#,
        r#""sync" = { next = "/after" }"#,
    ] {
        let entry = format!("spec = 'api.yaml'\noutput = 'out'\n[pages]\n{pages}");
        assert!(toml::from_str::<ClientEntry>(&entry).is_err(), "{pages}");
    }
    let _ = PagesRule::new(PagesKind::None);
}
