//! The command line of Specwright.
#![forbid(unsafe_code)]

mod args;
mod console;
mod cost;
mod deps;
mod explore;
mod generate;
mod inspect;
mod memory;
mod mock;
mod outline;
mod progress;
mod remote;
mod request;
mod shell;
mod workflow;
mod workspace;

use args::{Arguments, Command};
use clap::{CommandFactory, FromArgMatches};
use std::process::ExitCode;

/// A run makes and drops millions of small values: the system's allocator took a quarter of its time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// How a run ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum End {
    /// Done, or clean.
    Done,
    /// A check found something.
    Found,
    /// The input or the call is unusable.
    Unusable,
}

impl From<End> for ExitCode {
    fn from(end: End) -> Self {
        Self::from(end as u8)
    }
}

fn main() -> ExitCode {
    let matches = Arguments::command().color(console::early()).get_matches();
    let arguments = match Arguments::from_arg_matches(&matches) {
        Ok(arguments) => arguments,
        Err(error) => error.exit(),
    };
    console::choose(arguments.color);
    let end = match arguments.command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Deps(arguments) => deps::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
        Command::Explore(arguments) => explore::run(&arguments),
        Command::Request(arguments) => request::run(&arguments),
        Command::Workflow(arguments) => workflow::run(&arguments),
        Command::Completions(arguments) => shell::completions(&arguments),
        Command::Man(arguments) => shell::man(&arguments),
    };
    end.into()
}
