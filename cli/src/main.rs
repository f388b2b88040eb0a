//! The command line of Specwright.
#![forbid(unsafe_code)]

mod args;
mod console;
mod cost;
mod deps;
mod generate;
mod inspect;
mod memory;
mod mock;
mod outline;
mod remote;
mod workspace;

use args::{Arguments, Command};
use clap::Parser;
use std::process::ExitCode;

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
    let end = match Arguments::parse().command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Inspect(arguments) => inspect::run(&arguments),
        Command::Deps(arguments) => deps::run(&arguments),
        Command::Mock(arguments) => mock::run(&arguments),
    };
    end.into()
}
