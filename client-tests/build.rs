//! Makes the clients of `spec/requests.yaml` and `spec/pages.yaml`, as a user's build script would.

use specwright_build::{Config, PagesKind, PagesRule};
use std::process::ExitCode;

fn main() -> ExitCode {
    let offset = PagesRule {
        parameter: Some("offset".to_owned()),
        items: Some("/pets".to_owned()),
        ..PagesRule::new(PagesKind::Offset)
    };
    let pages = Config::new("spec/pages.yaml").pages("listConfigured", offset);
    let clients = [
        Config::new("spec/requests.yaml").generate_to_out_dir("requests.rs"),
        pages.generate_to_out_dir("pages.rs"),
    ];
    let mut failed = clients
        .into_iter()
        .filter(|code| *code != ExitCode::SUCCESS);
    failed.next().unwrap_or(ExitCode::SUCCESS)
}
