//! The first way: a committed crate is a dependency like any other.

use crate::project::{Project, dependency};

const MAIN: &str = r#"//! Uses the committed client.
#![deny(warnings)]

use plaid_check::types::{
    CraCheckReportPartnerInsightsGetRequest, PrismCashScoreVersion, PrismVersions,
};
use plaid_check::{Client, Server};

fn main() {
    let client = Client::builder()
        .server(Server::Sandbox)
        .client_id("id")
        .secret("secret")
        .build()
        .expect("a client");
    let request = CraCheckReportPartnerInsightsGetRequest {
        user_id: Some("usr_1".into()),
        ..Default::default()
    };
    let call = client.cra_check_report_partner_insights_get(&request);
    drop(call);
    let versions = PrismVersions {
        cashscore: PrismCashScoreVersion::from("4.1").into(),
        ..Default::default()
    };
    assert!(versions.cashscore.get().is_some());
    println!("asked for {}", request.user_id.as_deref().unwrap_or("nobody"));
}
"#;

#[test]
fn a_committed_client_is_used_without_the_generator() {
    let dependencies = format!("[dependencies]\n{}", dependency("plaid-check", "generated"));
    let project = Project::new("uses-consumed", &dependencies);
    project.put("src/main.rs", MAIN);
    let run = project.cargo(&["run"]);
    assert_eq!(run.printed(), "asked for usr_1");

    let tree = project.cargo(&["tree", "--edges", "all", "--prefix", "none"]);
    let tree = tree.printed();
    assert!(tree.contains("plaid-check v"), "{tree}");
    assert!(!tree.contains("specwright"), "{tree}");

    let metadata = project.cargo(&["metadata", "--format-version", "1"]);
    assert!(!has_build_script(metadata.printed(), "plaid-check"));
}

/// Whether a package has a build script, by cargo's own words.
fn has_build_script(metadata: &str, package: &str) -> bool {
    let metadata: serde_json::Value = serde_json::from_str(metadata).expect("JSON");
    let packages = metadata["packages"].as_array().expect("packages");
    let package = packages
        .iter()
        .find(|candidate| candidate["name"] == package)
        .expect("the package");
    let targets = package["targets"].as_array().expect("targets");
    targets
        .iter()
        .any(|target| target["kind"][0] == "custom-build")
}
