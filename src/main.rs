//! Fetches a Plaid Partner Insights report with the generated client and prints it as a table.
//!
//! One way through, whoever answers: [`options`] says what is wanted, [`server`] who is asked, [`flow`] asks,
//! [`report`] shows, and [`html`] keeps it as a page.

#![forbid(unsafe_code)]

mod applicant;
mod error;
mod flow;
mod html;
mod mock;
mod options;
mod report;
mod scores;
mod server;
mod shell;
mod steps;
mod wait;
mod webhook;

use std::io::Write;
use std::process::ExitCode;

use crate::error::Failure;
use crate::flow::{Answer, Flow};
use crate::html::Page;
use crate::options::Options;
use crate::server::Server;

#[tokio::main]
async fn main() -> ExitCode {
    let failures = run(Options::read()).await;
    for failure in &failures {
        eprintln!("error: {failure}");
    }
    match failures.is_empty() {
        true => ExitCode::SUCCESS,
        false => ExitCode::FAILURE,
    }
}

/// All that went wrong: a page that cannot be saved keeps no report from being printed, and the other way round.
async fn run(mut options: Options) -> Vec<Failure> {
    if let Some(text) = shell::text(&options) {
        let printed = text.map_err(Failure::Print).and_then(|text| print(&text));
        return printed.err().into_iter().collect();
    }
    let server = Server::choose(&mut options).await;
    let source = server.as_ref().ok().map(Server::source);
    let outcome = match server {
        Ok(server) => ask(&server, &options).await,
        Err(failure) => Err(failure),
    };
    let page = Page {
        outcome: outcome.as_ref(),
        options: &options,
        source,
    };
    let saved = options.html.as_deref().map(|path| page.save(path));
    let shown = outcome.and_then(|answer| show(answer, &options));
    [Some(shown), saved]
        .into_iter()
        .flatten()
        .filter_map(Result::err)
        .collect()
}

async fn ask(server: &Server, options: &Options) -> Result<Answer, Failure> {
    eprintln!("{}", server.describe());
    Flow::new(server.client()?, options).report().await
}

fn show(answer: Answer, options: &Options) -> Result<(), Failure> {
    let shown = match options.json {
        true => answer.response.raw().to_vec(),
        false => report::table(answer.response.body(), options).into_bytes(),
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
