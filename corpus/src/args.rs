//! What can be said on the command line.

use clap::{Args, Parser, Subcommand};
use std::path::PathBuf;

/// Generates the client of every description below a folder and holds what comes out against a list.
#[derive(Debug, Parser)]
#[command(name = "specwright-corpus", after_help = HELP, args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    pub(crate) task: Option<Task>,
    /// The folder; descriptions are found by what they say, in every folder below.
    #[arg(required = true)]
    pub(crate) folder: Option<PathBuf>,
    /// Compile each client; a warning is a failure.
    #[arg(long)]
    pub(crate) check: bool,
    /// Build the documentation of each client that is compiled; a warning is a failure.
    #[arg(long, requires = "check")]
    pub(crate) doc: bool,
    /// Run the example tests of each client that is compiled, and judge the examples by the description.
    #[arg(long, requires = "check")]
    pub(crate) tests: bool,
    /// Compile only as many as fit this time on two cores, by the seconds of the list: the quick ones first.
    #[arg(long, value_name = "MINUTES", requires = "check")]
    pub(crate) share: Option<f64>,
    /// Take only descriptions whose path holds this text; may be given several times.
    #[arg(long, value_name = "TEXT")]
    pub(crate) only: Vec<String>,
    /// Write a JSON line for each description.
    #[arg(long, value_name = "FILE")]
    pub(crate) json: Option<PathBuf>,
    /// Write the lists anew from what came out, and compare nothing.
    #[arg(long)]
    pub(crate) bless: bool,
    /// Where the lists are.
    #[arg(long, value_name = "DIR", default_value = concat!(env!("CARGO_MANIFEST_DIR")))]
    pub(crate) lists: PathBuf,
    /// Where to work; what failed stays there.
    #[arg(long, value_name = "DIR", default_value = "target/corpus")]
    pub(crate) work: PathBuf,
    /// How many at once; without it, one for each core.
    #[arg(long)]
    pub(crate) jobs: Option<usize>,
    /// How long one description may take to generate.
    #[arg(long, default_value_t = 300.0)]
    pub(crate) seconds: f64,
    /// How much memory one description may take to generate, MiB.
    #[arg(long, default_value_t = 4096)]
    pub(crate) memory: u64,
}

const HELP: &str = "\
Exit status: 0 all is as listed; 1 something is not; 2 the call is unusable.
The table goes to standard output, what is not as listed to standard error.";

/// What it does beside that: measure, and what one process of a run does, so that a panic or a hang ends only that.
#[derive(Debug, Subcommand)]
pub(crate) enum Task {
    /// Say how time and memory grow with the size of a description.
    Grow(Grow),
    /// Generate one client.
    #[command(hide = true)]
    Make(Make),
    /// Hold the examples of one description against its schemas.
    #[command(hide = true)]
    Judge {
        /// The description.
        file: PathBuf,
    },
}

#[derive(Debug, Args)]
pub(crate) struct Grow {
    /// The largest size: how often the same part is repeated, from 1 on doubled each time.
    #[arg(long, default_value_t = 64)]
    pub(crate) most: usize,
    /// How often each size is measured; the quickest counts.
    #[arg(long, default_value_t = 3)]
    pub(crate) rounds: usize,
    /// Where descriptions and crates are written.
    #[arg(long, value_name = "DIR", default_value = "target/growth")]
    pub(crate) work: PathBuf,
}

#[derive(Debug, Args)]
pub(crate) struct Make {
    /// The description.
    pub(crate) file: PathBuf,
    /// The client's name.
    #[arg(long)]
    pub(crate) name: String,
    /// The client's folder; without it nothing is written.
    #[arg(long)]
    pub(crate) output: Option<PathBuf>,
    /// Whether the client has tests.
    #[arg(long)]
    pub(crate) tests: bool,
    /// Memory limit, MiB.
    #[arg(long)]
    pub(crate) memory: u64,
}
