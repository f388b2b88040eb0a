//! What can be said on the command line.

use clap::{Args, ColorChoice, Parser, Subcommand, ValueEnum};
use clap_complete::Shell;
use specwright_build::report::Level;
use specwright_mock::{Fault, Latency};
use std::net::SocketAddr;
use std::path::PathBuf;

/// Makes Rust clients of OpenAPI descriptions.
#[derive(Debug, Parser)]
#[command(name = "specwright", version, after_help = EXITS)]
pub(crate) struct Arguments {
    /// Whether findings and help are coloured; `auto` is on terminals, where NO_COLOR is not set.
    #[arg(long, global = true, value_name = "WHEN", default_value = "auto")]
    pub(crate) color: ColorChoice,
    #[command(subcommand)]
    pub(crate) command: Command,
}

const EXITS: &str = "\
Exit status: 0 done or clean; 1 a check found something; 2 the input or the call is unusable.
Results go to standard output, findings to standard error.";

#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    /// Write the client crate of a description, or of each client that specwright.toml names.
    #[command(after_help = GENERATE)]
    Generate(Generate),
    /// Show the operations and types of a description, and everything the client says less than it does.
    #[command(after_help = INSPECT)]
    Inspect(Inspect),
    /// Print the dependencies of generated code, for a manifest that includes it.
    #[command(after_help = "Examples:\n  specwright deps api.yaml >> Cargo.toml")]
    Deps(Deps),
    /// Serve a description on this machine: examples for answers, requests held against it.
    #[command(after_help = MOCK)]
    Mock(Mock),
    /// Open a page on this machine: search the API, read its reference, try its requests.
    #[command(after_help = EXPLORE)]
    Explore(Explore),
    /// Print the request of one operation: as a command, as HTTP, as a program, as a task of a workflow engine.
    #[command(after_help = crate::request::EXAMPLES)]
    Request(crate::request::Arguments),
    /// Print the definition of a workflow that specwright.toml says, for a workflow engine.
    #[command(after_help = crate::workflow::EXAMPLES)]
    Workflow(crate::workflow::Arguments),
    /// Print what a shell needs to complete this program's command lines.
    #[command(after_help = COMPLETIONS)]
    Completions(Completions),
    /// Print a manual page, or write all of them into a folder.
    #[command(after_help = MAN)]
    Man(Man),
}

const GENERATE: &str = "\
Examples:
  specwright generate api.yaml -o client
  specwright generate api.yaml -o client --name my-api --tests
  specwright generate                    every [[client]] of specwright.toml, here or above
  specwright generate --check            write nothing; exit 1 and show the difference if there is one
  specwright generate api.yaml -o client --deny error
  specwright generate api.yaml -o client --only '/pets/**' --except DELETE --dry-run
  specwright generate api.yaml -o client --cost

Selectors, with * for any text (** for any number of path segments):
  listPets, list*          operations by operationId (id:GET where it looks like something else)
  /pets/**                 by path
  tag:pets                 by tag
  GET, 'GET /pets/*'       by method, and by path too
  webhook:new*             webhooks; with --only, there are none without this

specwright.toml:
  [[client]]
  spec = \"spec/api.yaml\"
  output = \"generated\"
  name = \"my-api\"      # optional, as are the rest
  tests = true
  only = [\"tag:pets\"]
  except = [\"DELETE\"]
  [client.credentials]
  apiVersion = \"2020-09-14\"
  [client.webhooks.jwt]  # or .hmac, .timestamped, .standard
  header = \"X-Verification\"
  algorithm = \"ES256\"
  body_sha256 = \"request_body_sha256\"

Where nothing changed since the last run, its findings are shown again and nothing is generated: what was read, written and said
is remembered in the user's cache folder (specwright/, which may be deleted at any time). --check and --profile always generate.";

const INSPECT: &str = "\
Examples:
  specwright inspect api.yaml
  specwright inspect api.yaml --deny lossy      exit 1 if the client says less than the description
  specwright inspect api.yaml --format json | jq '.findings[] | select(.level == \"lossy\")'";

const EXPLORE: &str = "\
Examples:
  specwright explore api.yaml
  specwright explore api.yaml --port 0          on a free port; the address is printed

The page loads nothing from elsewhere. Its requests go to a mock that is started with it, or to the servers that the description names, and nowhere
else. The address that is printed has a token, without which the page does not answer.";

const MOCK: &str = "\
Examples:
  specwright mock api.yaml --port 4010
  curl -H 'Prefer: code=404' http://127.0.0.1:4010/pets/1
  specwright mock api.yaml --webhook http://127.0.0.1:8080/webhook";

const COMPLETIONS: &str = "\
Examples:
  specwright completions bash > ~/.local/share/bash-completion/completions/specwright
  specwright completions zsh > ~/.zfunc/_specwright      where fpath has ~/.zfunc
  specwright completions fish > ~/.config/fish/completions/specwright.fish
  specwright completions powershell >> $PROFILE
  specwright completions elvish >> ~/.config/elvish/rc.elv";

const MAN: &str = "\
Examples:
  specwright man | man -l -
  specwright man generate | man -l -
  specwright man -o ~/.local/share/man/man1";

#[derive(Debug, Args)]
pub(crate) struct Generate {
    /// The OpenAPI description, YAML or JSON. Without it, specwright.toml says what to generate.
    #[arg(requires = "output")]
    pub(crate) spec: Option<PathBuf>,
    /// The folder of the crate.
    #[arg(short, long, value_name = "DIR", requires = "spec")]
    pub(crate) output: Option<PathBuf>,
    /// The crate's name; without it, the description's title.
    #[arg(long, requires = "spec", value_parser = crate_name)]
    pub(crate) name: Option<String>,
    /// Add tests that read and write back every example of the description.
    #[arg(long, requires = "spec")]
    pub(crate) tests: bool,
    /// Generate only these operations, and what they need; may be given several times.
    #[arg(long, value_name = "SELECTOR", requires = "spec")]
    pub(crate) only: Vec<String>,
    /// Leave these operations out, and what only they need; may be given several times.
    #[arg(long, value_name = "SELECTOR", requires = "spec")]
    pub(crate) except: Vec<String>,
    /// Write nothing; list what would be generated, and why each type is there.
    #[arg(long, conflicts_with = "check")]
    pub(crate) dry_run: bool,
    /// Write nothing; say what the crate would cost to compile, and which schemas and parts of the API cost most.
    #[arg(long, conflicts_with_all = ["check", "dry_run"])]
    pub(crate) cost: bool,
    /// Write nothing; exit 1 and show the difference if there is one.
    #[arg(long)]
    pub(crate) check: bool,
    /// Overwrite files that were edited by hand or are not generated ones.
    #[arg(long, conflicts_with = "check")]
    pub(crate) force: bool,
    /// Say how long each stage took, and how many bytes it read or made.
    #[arg(long)]
    pub(crate) profile: bool,
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(flatten)]
    pub(crate) findings: Findings,
}

#[derive(Debug, Args)]
pub(crate) struct Inspect {
    /// The OpenAPI description, YAML or JSON.
    pub(crate) spec: PathBuf,
    #[command(flatten)]
    pub(crate) remote: Remote,
    #[command(flatten)]
    pub(crate) findings: Findings,
}

#[derive(Debug, Args)]
pub(crate) struct Deps {
    /// The OpenAPI description, YAML or JSON.
    pub(crate) spec: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Mock {
    /// The OpenAPI description, YAML or JSON.
    pub(crate) spec: PathBuf,
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 4010)]
    pub(crate) port: u16,
    /// The address to listen on, instead of this machine only.
    #[arg(long, value_name = "ADDRESS:PORT", conflicts_with = "port")]
    pub(crate) listen: Option<SocketAddr>,
    /// A script of answers and webhooks, YAML.
    #[arg(long, value_name = "FILE")]
    pub(crate) script: Option<PathBuf>,
    /// Send the description's webhooks to this address, signed as specwright.toml says; until they are taken, as the script says.
    #[arg(long, value_name = "URL")]
    pub(crate) webhook: Option<String>,
    /// What webhooks are signed with where that is a secret that both sides know [default: mock-secret].
    #[arg(long, value_name = "SECRET")]
    pub(crate) webhook_secret: Option<String>,
    /// How long answers take, as `50ms..200ms`.
    #[arg(long, value_name = "TIME[..TIME]")]
    pub(crate) latency: Option<Latency>,
    /// How many of a hundred requests fail: a number, or one kind as `reset=5` (reset, 500, 503, 429, truncated); may be repeated.
    #[arg(long, value_name = "[KIND=]PERCENT")]
    pub(crate) fault: Vec<Fault>,
    /// What decides which requests fail, and how long each answer takes.
    #[arg(long, value_name = "NUMBER")]
    pub(crate) seed: Option<u64>,
    /// Write each request into this file, a line of JSON each, without secrets.
    #[arg(long, value_name = "FILE")]
    pub(crate) record: Option<PathBuf>,
}

#[derive(Debug, Args)]
pub(crate) struct Explore {
    /// The OpenAPI description, YAML or JSON.
    pub(crate) spec: PathBuf,
    /// The port; 0 takes a free one.
    #[arg(long, default_value_t = 4011)]
    pub(crate) port: u16,
    #[command(flatten)]
    pub(crate) remote: Remote,
}

#[derive(Debug, Args)]
pub(crate) struct Completions {
    /// The shell.
    pub(crate) shell: Shell,
}

#[derive(Debug, Args)]
pub(crate) struct Man {
    /// The subcommand; without it, the page of the whole program.
    pub(crate) subcommand: Option<String>,
    /// Write the pages of the program and of each subcommand into this folder, which is made if it is not there.
    #[arg(short, long, value_name = "DIR", conflicts_with = "subcommand")]
    pub(crate) output: Option<PathBuf>,
}

/// What may be read besides files.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Remote {
    /// Fetch what the description refers to on other machines (http and https).
    #[arg(long)]
    pub(crate) allow_remote: bool,
}

/// What happens to findings.
#[derive(Clone, Copy, Debug, Args)]
pub(crate) struct Findings {
    /// Exit 1, and write nothing, if there is a finding of this level or a higher one.
    #[arg(long, value_name = "LEVEL")]
    pub(crate) deny: Option<Deny>,
    /// How findings are shown.
    #[arg(long, value_name = "FORMAT", default_value = "human")]
    pub(crate) format: Format,
    /// Show every finding, not the first three of each kind.
    #[arg(long)]
    pub(crate) all: bool,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Format {
    /// With the place in the file.
    Human,
    /// As one JSON array.
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Deny {
    /// A place of the description is broken.
    Error,
    /// The description says more than the Rust does.
    Lossy,
    /// Something was chosen for you.
    Note,
}

impl From<Deny> for Level {
    fn from(deny: Deny) -> Self {
        match deny {
            Deny::Error => Self::Error,
            Deny::Lossy => Self::Lossy,
            Deny::Note => Self::Note,
        }
    }
}

/// What cargo takes as a package's name, without the words that it refuses.
fn crate_name(text: &str) -> Result<String, String> {
    let is_part = |character: char| character.is_ascii_alphanumeric() || "-_".contains(character);
    if text.starts_with(|first: char| first.is_ascii_alphabetic()) && text.chars().all(is_part) {
        Ok(text.to_owned())
    } else {
        Err("a crate's name is letters, digits, `-` and `_`, and starts with a letter".to_owned())
    }
}
