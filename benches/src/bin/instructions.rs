//! Does one thing a number of times, so that a profiler can count. What starting costs goes away in the difference of two numbers:
//!
//! ```text
//! cargo build --release -p specwright-benches --bin instructions
//! valgrind --tool=callgrind --callgrind-out-file=1 target/release/instructions call ours 1000
//! valgrind --tool=callgrind --callgrind-out-file=2 target/release/instructions call ours 2000
//! ```
//!
//! The second `Collected` less the first, divided by 1000, are the instructions of one call; where the machine counts them, `perf stat -e instructions:u` does the
//! same. `call` knows `ours` and `hand`; `decode`, `encode`, `decode-list` and `encode-list` know `ours` (as the client reads), `ours-codec` (as by hand), `plain` and `open`. The server of the calls is a process of its own.

use serde::Serialize;
use serde::de::DeserializeOwned;
use specwright_benches::calls::{ByHand, Ours};
use specwright_benches::data;
use specwright_benches::server::{Server, until_told};
use specwright_benches::subjects::{
    OpenList, OpenReport, OurList, OurReport, PlainList, PlainReport, decode, encode, read,
};
use std::hint::black_box;

type Failure = Box<dyn std::error::Error + Send + Sync>;

fn main() -> Result<(), Failure> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let example = |made: Result<String, Box<dyn std::error::Error>>| {
        made.map_err(|error| Failure::from(error.to_string()))
    };
    match *arguments {
        ["serve", count] => Ok(until_told(example(data::insights())?, count.parse()?)?),
        ["call", who, times] => calls(who, times.parse()?, &example(data::request())?),
        [what @ ("decode" | "encode"), who, times] => {
            let text = example(data::insights())?;
            let times = times.parse()?;
            match who {
                "ours" if what == "decode" => reads::<OurReport>(&text, times),
                "ours" | "ours-codec" => codec::<OurReport>(what, &text, times),
                "plain" => codec::<PlainReport>(what, &text, times),
                _ => codec::<OpenReport>(what, &text, times),
            }
            Ok(())
        }
        [what @ ("decode-list" | "encode-list"), who, times] => {
            let text = example(data::list())?;
            let times = times.parse()?;
            match who {
                "ours" if what == "decode-list" => reads::<OurList>(&text, times),
                "ours" | "ours-codec" => codec::<OurList>(what, &text, times),
                "plain" => codec::<PlainList>(what, &text, times),
                _ => codec::<OpenList>(what, &text, times),
            }
            Ok(())
        }
        _ => Err("what, who and how often: see the beginning of this program".into()),
    }
}

fn reads<T: DeserializeOwned>(text: &str, times: u32) {
    for _ in 0..times {
        drop(black_box(read::<T>(black_box(text.as_bytes()))));
    }
}

fn codec<T: DeserializeOwned + Serialize>(what: &str, text: &str, times: u32) {
    let value: T = decode(text.as_bytes());
    for _ in 0..times {
        if what.starts_with("decode") {
            drop(black_box(decode::<T>(black_box(text.as_bytes()))));
        } else {
            drop(black_box(encode(black_box(&value))));
        }
    }
}

fn calls(who: &str, times: u32, request: &str) -> Result<(), Failure> {
    let server = Server::start(1)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    runtime.block_on(async {
        let ours = Ours::new(server.url(), request)?;
        let by_hand = ByHand::new(server.url(), request)?;
        for _ in 0..times {
            if who == "ours" {
                drop(black_box(ours.call().await?));
            } else {
                drop(black_box(by_hand.call().await?));
            }
        }
        Ok(())
    })
}
