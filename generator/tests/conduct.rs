//! How calls behave, as the project says of operations.

use serde_json::json;
use specwright_build::api::{NotReady, Repeat};
use specwright_build::read::read_text;
use specwright_build::report::{Report, codes};
use specwright_build::{Config, Output};

fn generated(config: &dyn Fn(Config) -> Config) -> Output {
    let operation =
        |id: &str| json!({ "operationId": id, "responses": { "204": { "description": "" } } });
    let description = json!({
        "openapi": "3.1.0",
        "info": { "title": "Shop", "version": "1" },
        "paths": {
            "/reports/get": { "post": operation("getReport") },
            "/reports/create": { "post": operation("createReport") },
            "/pets": { "get": operation("listPets") },
        },
    });
    let mut report = Report::default();
    let source = read_text("openapi.json", description.to_string(), &mut report);
    let config = config(Config::new("openapi.json"));
    config.generate_from(source.expect("it can be read"), report)
}

/// What is said of an operation, from its marker on.
fn info(output: &Output, marker: &str) -> String {
    let tree = output.tree.as_ref().expect("nothing is fatal");
    let start = format!("impl Operation for {marker} {{");
    let text = tree.0.values().find(|text| text.contains(&start));
    let text = text.expect("the operation is there");
    let from = text.find(&start).expect("it was found");
    let rest = &text[from..];
    let rest = rest.split("pub struct").next().expect("a first part");
    rest.to_owned()
}

#[test]
fn the_most_careful_of_what_is_said_holds() {
    let output = generated(&|config| {
        config
            .repeat("/reports/**", Repeat::Idempotent)
            .repeat("POST /reports/create", Repeat::Never)
            .repeat("createReport", Repeat::Idempotent)
    });
    assert!(info(&output, "GetReport").contains("repeat: Repeat::Idempotent,"));
    assert!(info(&output, "CreateReport").contains("repeat: Repeat::Never,"));
    assert!(!info(&output, "ListPets").contains("repeat"));
    assert!(output.report.findings.is_empty());
}

#[test]
fn a_key_of_the_project_goes_with_what_could_do_something_twice() {
    let output = generated(&|config| config.idempotency_key("X-Once"));
    let key = r#"idempotency_key: Some("X-Once"),"#;
    assert!(info(&output, "CreateReport").contains(key));
    assert!(!info(&output, "ListPets").contains("idempotency_key"));
}

#[test]
fn operations_that_answer_not_ready_say_how() {
    let answer = NotReady {
        pointer: "/error_code".to_owned(),
        value: "NOT_READY".to_owned(),
    };
    let output = generated(&|config| config.not_ready("getReport", answer.clone()));
    let ready = info(&output, "GetReport");
    assert!(ready.contains("impl Ready for GetReport"), "{ready}");
    assert!(ready.contains(r#"value: "NOT_READY","#), "{ready}");
    assert!(!info(&output, "CreateReport").contains("Ready"));
}

#[test]
fn what_selects_nothing_is_said() {
    let output = generated(&|config| config.repeat("POST /report/create", Repeat::Never));
    let finding = output.report.findings.first().expect("a finding");
    assert_eq!(finding.code, codes::UNMATCHED_SELECTOR.code);
    assert!(finding.help.contains("`POST /reports/create`"));
}

#[test]
fn a_webhook_is_no_operation_that_could_be_repeated() {
    let output = generated(&|config| config.repeat("webhook:*", Repeat::Never));
    let finding = output.report.findings.first().expect("a finding");
    assert_eq!(finding.code, codes::UNMATCHED_SELECTOR.code);
}
