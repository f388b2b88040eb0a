//! `specwright explore`.

use crate::args::Explore as Arguments;
use crate::{End, console, request};
use serde_json::{Value, json};
use specwright_explore::{ExploreError, Explorer, Samples};
use specwright_samples::{Description, Form, Wish};

/// What each operation's request is written as on the page, and what that is called there.
const FORMS: [(Form, &str, &str); 5] = [
    (Form::Rust, "rust", "Rust"),
    (Form::Curl, "shell", "curl"),
    (Form::Conductor, "json", "Conductor task"),
    (Form::Orkes, "json", "Orkes task"),
    (Form::SimWorkflow, "json", "SimWorkflow task"),
];

pub(crate) fn run(arguments: &Arguments) -> End {
    let description = match request::read(&arguments.spec, arguments.remote) {
        Ok(description) => description,
        Err(end) => return end,
    };
    let runtime = match tokio::runtime::Runtime::new() {
        Ok(runtime) => runtime,
        Err(error) => return console::unusable(error),
    };
    let explorer = Explorer::new(description.document().clone());
    let explorer = explorer.samples(samples(&description));
    match runtime.block_on(serve(explorer, arguments.port)) {
        Ok(()) => End::Done,
        Err(error) => console::unusable(format!("{}: {error}", arguments.spec.display())),
    }
}

/// Code for every operation whose request can be prepared.
fn samples(description: &Description) -> Samples {
    let mut samples = Samples::default();
    for id in description.operations() {
        let Ok(prepared) = description.prepare(id, &Wish::default()) else {
            continue;
        };
        let written = FORMS.iter().filter_map(|(form, language, label)| {
            let source = description.sample(&prepared, *form).ok()?;
            Some(json!({ "lang": language, "label": label, "source": source }))
        });
        let written: Vec<Value> = written.collect();
        let operation = &description.api()[id];
        samples.add(&operation.path, &operation.method, written);
    }
    samples
}

/// Serves until the process is ended.
async fn serve(explorer: Explorer, port: u16) -> Result<(), ExploreError> {
    let running = explorer.start(port).await?;
    console::result(&format!("{}\n", running.url()));
    std::future::pending::<()>().await;
    Ok(())
}
