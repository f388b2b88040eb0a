//! Many calls at once, and all of them answer: `cargo run --release -p specwright-benches --bin in-flight [HOW MANY]`, 10,000 without a number.
//!
//! The server, a process of its own, holds every answer until all requests are there, so all of them are under way at the same moment, each on a connection of
//! its own. Both processes need an open file for each: see `ulimit -n`.

use specwright_benches::calls::Ours;
use specwright_benches::data;
use specwright_benches::server::{Server, until_told};
use std::time::Instant;
use tokio::task::JoinSet;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let example = |made: Result<String, Box<dyn std::error::Error>>| {
        made.map_err(|error| Failure::from(error.to_string()))
    };
    if let [serve, count] = arguments.as_slice()
        && serve == "serve"
    {
        return Ok(until_told(example(data::insights())?, count.parse()?)?);
    }
    let count = arguments
        .first()
        .map_or(Ok(10_000), |count| count.parse())?;
    let server = Server::start(count)?;
    let client = Ours::new(server.url(), &example(data::request())?)?;
    let runtime = tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()?;
    let start = Instant::now();
    let answered = runtime.block_on(all(count, &client));
    let took = start.elapsed();
    println!("{answered} of {count} calls answered in {took:.1?}");
    if answered == count {
        Ok(())
    } else {
        Err("not all of them answered".into())
    }
}

async fn all(count: usize, client: &Ours) -> usize {
    let mut running = JoinSet::new();
    for _ in 0..count {
        let client = client.clone();
        running.spawn(async move { client.call().await });
    }
    let mut answered = 0;
    while let Some(outcome) = running.join_next().await {
        match outcome {
            Ok(Ok(report)) if report.report.is_some() => answered += 1,
            Ok(Ok(_)) => eprintln!("an answer without a report"),
            Ok(Err(error)) => eprintln!("{error}"),
            Err(error) => eprintln!("{error}"),
        }
    }
    answered
}
