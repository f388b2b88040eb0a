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

#[test]
fn each_feature_of_a_committed_client_compiles_alone_and_without_a_warning() {
    let manifest =
        std::fs::read_to_string(crate::project::repository().join("generated/Cargo.toml"));
    let manifest: toml::Table = manifest.expect("it is there").parse().expect("TOML");
    let features = manifest["features"]["default"].as_array().expect("a list");
    assert!(features.len() > 3, "{features:?}");
    let project = Project::new("uses-features", "");
    let none = toml::Value::String(String::new());
    let asked = ["blocking", "tower", "testing"].map(|name| toml::Value::String(name.to_owned()));
    for feature in features.iter().chain([&none]).chain(&asked) {
        let feature = feature.as_str().expect("a name");
        let client = dependency("plaid-check", "generated");
        let chosen =
            format!("{{ default-features = false, features = [{feature:?}], ").replace("\"\"", "");
        let manifest = format!("[dependencies]\n{}", client.replacen('{', &chosen, 1));
        let package = "[package]\nname = \"uses-features\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n";
        project.put("Cargo.toml", &format!("{package}\n{manifest}"));
        project.put(
            "src/main.rs",
            "//! Calls nothing.\nfn main() { let _ = plaid_check::Client::builder(); }\n",
        );
        let check = project.cargo(&["check"]);
        check.printed();
        assert!(
            !check.stderr.contains("warning:"),
            "{feature}: {}",
            check.stderr
        );
    }
}
