//! Fetches a Plaid Partner Insights report with the generated client and prints it as a table.
//!
//! One way through, whoever answers: [`options`] says what is wanted, [`server`] who is asked, [`flow`] asks,
//! [`report`] shows.

#![forbid(unsafe_code)]

mod applicant;
mod error;
mod flow;
mod mock;
mod options;
mod report;
mod server;
mod steps;
mod wait;
mod webhook;

use std::io::Write;
use std::process::ExitCode;

use crate::error::Failure;
use crate::flow::Flow;
use crate::options::Options;
use crate::server::Server;

#[tokio::main]
async fn main() -> ExitCode {
    match run(Options::read()).await {
        Ok(()) => ExitCode::SUCCESS,
        Err(failure) => {
            eprintln!("error: {failure}");
            ExitCode::FAILURE
        }
    }
}

async fn run(mut options: Options) -> Result<(), Failure> {
    let server = Server::choose(&mut options).await?;
    eprintln!("{}", server.describe());
    let answer = Flow::new(server.client()?, &options).report().await?;
    let shown = match options.json {
        true => answer.response.raw().to_vec(),
        false => report::table(answer.response.body(), &options).into_bytes(),
    };
    print(&shown)?;
    answer.pdf.map(drop)
}

/// Writes to stdout; a reader that has gone away (`| head`) is no error.
fn print(text: &[u8]) -> Result<(), Failure> {
    let mut out = std::io::stdout().lock();
    let written = out.write_all(text).and_then(|()| out.write_all(b"\n"));
    match written {
        Err(error) if error.kind() != std::io::ErrorKind::BrokenPipe => Err(Failure::Print(error)),
        _ => Ok(()),
    }
}
