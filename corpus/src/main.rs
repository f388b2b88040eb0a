//! Generates, compiles and tests the clients of a whole folder of descriptions, and holds what comes out against a list.
#![forbid(unsafe_code)]

mod args;
mod child;
mod compile;
mod contain;
mod examples;
mod expected;
mod find;
mod generate;
mod grow;
mod judge;
mod progress;
mod row;
mod run;
mod share;
mod table;

use args::{Arguments, Task};
use clap::Parser;
use std::process::ExitCode;

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let done = match &arguments.task {
        Some(Task::Grow(grow)) => grow::grow(grow).map(|()| true),
        Some(Task::Make(make)) => child::make(make).map(|()| true),
        Some(Task::Judge { file }) => child::judge(file).map(|()| true),
        None => run::run(&arguments),
    };
    match done {
        Ok(true) => ExitCode::SUCCESS,
        Ok(false) => ExitCode::from(1),
        Err(message) => {
            eprintln!("error: {message}");
            ExitCode::from(2)
        }
    }
}
