//! `specwright request`.

mod answer;
mod send;

use crate::args::{Findings, Format, Remote};
use crate::{End, console};
use clap::{Args, ValueEnum};
use specwright_build::{ClientEntry, Config, PROJECT_FILE, Project};
use specwright_samples::{Description, Form, Prepared, Wish};
use std::path::{Path, PathBuf};

pub(crate) const EXAMPLES: &str = "\
Examples:
  specwright request api.yaml listPets
  specwright request api.yaml 'POST /pets' --as rust --example dog
  specwright request api.yaml listPets --server https://staging.example.com | sh
  specwright request api.yaml listPets --as conductor > task.json
  specwright request api.yaml listPets --send                        to a mock of the description, no credentials needed
  MY_API_TOKEN=… specwright request api.yaml listPets --send --server production

Secrets are not in what is printed, but the names of environment variables (of the engine's secrets in its tasks), made of the client's
name and the security scheme's: MY_API_TOKEN. Where specwright.toml here or above names the description, its [[client]] holds.";

#[derive(Debug, Args)]
pub(crate) struct Arguments {
    /// The OpenAPI description, YAML or JSON.
    spec: PathBuf,
    /// The operation: its operationId, or its method and path.
    operation: String,
    /// What to write it as.
    #[arg(long = "as", value_name = "FORM", default_value = "curl")]
    form: As,
    /// A server of the description: its URL, its description, or its name in the client.
    #[arg(long, value_name = "SERVER", conflicts_with = "base_url")]
    server: Option<String>,
    /// Another server.
    #[arg(long, value_name = "URL")]
    base_url: Option<String>,
    /// The example of the description to take.
    #[arg(long, value_name = "NAME")]
    example: Option<String>,
    /// Send it, and show what comes back: to a mock that is started for it, or where --server or --base-url say, with credentials from
    /// the environment. Exit 1 where the status is 400 or above.
    #[arg(long, conflicts_with = "form")]
    send: bool,
    #[command(flatten)]
    remote: Remote,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum As {
    /// A command for a POSIX shell.
    Curl,
    /// The text of the request.
    Http,
    /// A program with the generated client.
    Rust,
    /// An HTTP task of Conductor.
    Conductor,
    /// An HTTP task of Orkes.
    Orkes,
    /// An HTTP task of SimWorkflow.
    Simworkflow,
}

impl From<As> for Form {
    fn from(form: As) -> Self {
        match form {
            As::Curl => Self::Curl,
            As::Http => Self::Http,
            As::Rust => Self::Rust,
            As::Conductor => Self::Conductor,
            As::Orkes => Self::Orkes,
            As::Simworkflow => Self::SimWorkflow,
        }
    }
}

pub(crate) fn run(arguments: &Arguments) -> End {
    let description = match read(&arguments.spec, arguments.remote) {
        Ok(description) => description,
        Err(end) => return end,
    };
    if arguments.send {
        return send::run(&description, arguments);
    }
    match printed(&description, arguments) {
        Ok(text) => {
            console::result(&text);
            End::Done
        }
        Err(message) => console::unusable(message),
    }
}

/// A description, as the project has it where it is one of its clients'.
pub(crate) fn read(spec: &Path, remote: Remote) -> Result<Description, End> {
    described(config(spec)?, remote)
}

/// What there is to know of a description. What makes it unusable is shown.
pub(crate) fn described(mut config: Config, remote: Remote) -> Result<Description, End> {
    if let Some(fetch) = remote.fetch() {
        config = config.fetch(fetch);
    }
    let (description, output) = Description::read(&config);
    description.ok_or_else(|| {
        let wish = Findings {
            deny: None,
            format: Format::Human,
            all: false,
        };
        console::findings(&output.report, &output.files, wish);
        End::Unusable
    })
}

fn config(spec: &Path) -> Result<Config, End> {
    let client =
        project()?.and_then(|(root, project)| Some(client(&root, &project, spec)?.config(&root)));
    Ok(client.unwrap_or_else(|| Config::new(spec)))
}

/// The nearest project file's folder, and what it says.
pub(crate) fn project() -> Result<Option<(PathBuf, Project)>, End> {
    let here = std::env::current_dir().map_err(console::unusable)?;
    let Some(root) = here
        .ancestors()
        .find(|root| root.join(PROJECT_FILE).is_file())
    else {
        return Ok(None);
    };
    let project = Project::read(&root.join(PROJECT_FILE)).map_err(console::unusable)?;
    Ok(Some((root.to_owned(), project)))
}

/// The client of a description.
pub(crate) fn client<'p>(
    root: &Path,
    project: &'p Project,
    spec: &Path,
) -> Option<&'p ClientEntry> {
    let wanted = spec.canonicalize().ok()?;
    let is_it = |own: &Path| root.join(own).canonicalize().is_ok_and(|own| own == wanted);
    project.clients.iter().find(|client| is_it(&client.spec))
}

fn printed(description: &Description, arguments: &Arguments) -> Result<String, String> {
    let prepared = prepared(description, arguments)?;
    let sample = description.sample(&prepared, arguments.form.into());
    sample.map_err(|error| error.to_string())
}

/// The request; what there is to know of it is said.
fn prepared(description: &Description, arguments: &Arguments) -> Result<Prepared, String> {
    let operation = description
        .find(&arguments.operation)
        .map_err(|error| error.to_string())?;
    let wish = Wish {
        server: arguments.server.clone(),
        base_url: arguments.base_url.clone(),
        example: arguments.example.clone(),
        ..Wish::default()
    };
    let prepared = description
        .prepare(operation, &wish)
        .map_err(|error| error.to_string())?;
    for note in &prepared.notes {
        console::say(&format!("note: {}\n", answer::plain(note)));
    }
    Ok(prepared)
}
