//! `specwright workflow`.

use crate::args::Remote;
use crate::request::{client, described, project};
use crate::{End, console};
use clap::{Args, ValueEnum};
use specwright_build::{ClientEntry, Flow, PROJECT_FILE};
use specwright_samples::{Definition, Engine, Wish};
use std::path::{Path, PathBuf};

pub(crate) const EXAMPLES: &str = "\
Examples:
  specwright workflow
  specwright workflow api.yaml --name order --as orkes > order.json

specwright.toml:
  [[client.workflow]]
  name = \"order\"
  owner = \"someone@example.com\"
  [[client.workflow.step]]
  name = \"create\"
  call = \"POST /orders\"
  set = { \"/customer\" = \"input:customer\" }     # a place in the body, or a parameter's name
  [[client.workflow.step]]
  poll = \"GET /orders/{id}\"                    # until [client.not_ready] holds no more; or webhook = \"ORDER_READY\"
  set = { id = \"create:/id\" }                  # from an earlier answer; \"=text\" is that text
  every = 10
  within = 3600

The engine repeats a request as the client would: not at all what [client.retry] forbids or nothing allows.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The OpenAPI description. Without it, the client that has workflows.
    spec: Option<PathBuf>,
    /// The engine.
    #[arg(long = "as", value_name = "ENGINE", default_value = "conductor")]
    engine: As,
    /// The workflow, where there are several.
    #[arg(long)]
    name: Option<String>,
    /// A server of the description: its URL, its description, or its name in the client.
    #[arg(long, value_name = "SERVER", conflicts_with = "base_url")]
    server: Option<String>,
    /// Another server.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    #[command(flatten)]
    remote: Remote,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum As {
    /// Conductor.
    Conductor,
    /// Orkes.
    Orkes,
    /// SimWorkflow.
    Simworkflow,
}

impl From<As> for Engine {
    fn from(engine: As) -> Self {
        match engine {
            As::Conductor => Self::Conductor,
            As::Orkes => Self::Orkes,
            As::Simworkflow => Self::SimWorkflow,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> End {
    match made(arguments) {
        Ok(definition) => {
            for note in &definition.notes {
                console::say(&format!("note: {note}\n"));
            }
            console::result(&format!("{:#}\n", definition.value));
            End::Done
        }
        Err(end) => end,
    }
}

fn made(arguments: &Arguments) -> Result<Definition, End> {
    let Some((root, project)) = project()? else {
        return Err(console::unusable(format!(
            "there is no {PROJECT_FILE} here or above, which says the workflows"
        )));
    };
    let chosen = match &arguments.spec {
        Some(spec) => client(&root, &project, spec),
        None => project
            .clients
            .iter()
            .find(|client| !client.workflows.is_empty()),
    };
    let Some(chosen) = chosen else {
        return Err(console::unusable(format!(
            "{PROJECT_FILE} has no [[client.workflow]] of it"
        )));
    };
    let flow = flow(chosen, arguments, &root)?;
    let description = described(chosen.config(&root), arguments.remote)?;
    let wish = Wish {
        server: arguments.server.clone(),
        base_url: arguments.base_url.clone(),
        ..Wish::default()
    };
    description
        .workflow(flow, arguments.engine.into(), &wish)
        .map_err(console::unusable)
}

fn flow<'c>(client: &'c ClientEntry, arguments: &Arguments, root: &Path) -> Result<&'c Flow, End> {
    let names: Vec<&str> = client
        .workflows
        .iter()
        .map(|flow| flow.name.as_str())
        .collect();
    let wanted = match (&arguments.name, names.as_slice()) {
        (Some(name), _) => name.as_str(),
        (None, [one]) => one,
        (None, []) => {
            return Err(console::unusable(format!(
                "{} has no [[client.workflow]] of it",
                root.join(PROJECT_FILE).display()
            )));
        }
        (None, _) => {
            return Err(console::unusable(format!(
                "there are several workflows; choose by --name: {}",
                names.join(", ")
            )));
        }
    };
    let found = client.workflows.iter().find(|flow| flow.name == wanted);
    found.ok_or_else(|| {
        console::unusable(format!(
            "no workflow is `{wanted}`; there are: {}",
            names.join(", ")
        ))
    })
}
