//! `specwright mock`.

mod signing;

use crate::args::{Findings, Format, Mock as Arguments};
use crate::{End, console};
use specwright_build::report::Report;
use specwright_build::{normalize, read};
use specwright_mock::{Delivery, Mock, MockError, Script, Signing};
use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;

pub(crate) fn run(arguments: &Arguments) -> End {
    let document = match document(&arguments.spec) {
        Ok(document) => document,
        Err(end) => return end,
    };
    let script = match script(arguments) {
        Ok(script) => script,
        Err(message) => return console::unusable(message),
    };
    let signing = match signing::find(&arguments.spec) {
        Ok(signing) => signing,
        Err(message) => return console::unusable(message),
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return console::unusable(error),
    };
    match runtime.block_on(serve(arguments, document, script, signing)) {
        Ok(()) => End::Done,
        Err(error) => console::unusable(format!("{}: {error}", arguments.spec.display())),
    }
}

/// A description as servers take it: as OpenAPI 3, in JSON. What is wrong with it is told here.
fn document(spec: &Path) -> Result<serde_json::Value, End> {
    let mut report = Report::default();
    let (root, files) = match read::read(spec, None, &mut report) {
        Ok(source) => {
            let root = normalize::in_openapi_3(source.documents.root, &mut report);
            (Some(root), source.files)
        }
        Err(files) => (None, files),
    };
    let wish = Findings {
        deny: None,
        format: Format::Human,
        all: false,
    };
    let end = console::findings(&report, &files, wish);
    let (Some(root), End::Done) = (root, end) else {
        return Err(End::Unusable);
    };
    Ok(root.to_json())
}

fn script(arguments: &Arguments) -> Result<Script, String> {
    let Some(path) = &arguments.script else {
        return Ok(Script::default());
    };
    let named = |error: &dyn std::fmt::Display| format!("{}: {error}", path.display());
    let text = std::fs::read_to_string(path).map_err(|error| named(&error))?;
    Script::from_yaml(&text).map_err(|error| named(&error))
}

/// Serves until the process is ended.
async fn serve(
    arguments: &Arguments,
    document: serde_json::Value,
    script: Script,
    signing: Option<Signing>,
) -> Result<(), MockError> {
    let local = SocketAddr::from((Ipv4Addr::LOCALHOST, arguments.port));
    let mut mock = Mock::new(document)?
        .script(script)
        .watch(|request, status| {
            let line = format!("{status} {} {}\n", request.method, request.path);
            console::say(&line);
        });
    let told = |delivery: &Delivery| {
        let outcome = match &delivery.outcome {
            Ok(status) => status.to_string(),
            Err(why) => format!("--- ({why})"),
        };
        let again = match delivery.attempt {
            1 => String::new(),
            attempt => format!(" (attempt {attempt})"),
        };
        console::say(&format!("{outcome} webhook {}{again}\n", delivery.url));
    };
    mock = mock.watch_deliveries(told);
    if let Some(signing) = signing {
        mock = mock.sign(match &arguments.webhook_secret {
            Some(secret) => signing.secret(secret),
            None => signing,
        });
    }
    if let Some(url) = &arguments.webhook {
        mock = mock.webhook_url(url);
    }
    mock = arguments.fault.iter().copied().fold(mock, Mock::fault);
    if let Some(latency) = arguments.latency {
        mock = mock.latency(latency);
    }
    if let Some(seed) = arguments.seed {
        mock = mock.seed(seed);
    }
    if let Some(path) = &arguments.record {
        mock = mock.record(path);
    }
    if arguments.listen.is_some() {
        mock = mock.allow_any_address();
    }
    let running = mock.start(arguments.listen.unwrap_or(local)).await?;
    console::result(&format!("{}\n", running.url()));
    std::future::pending::<()>().await;
    Ok(())
}
