//! Calls on loopback, ours and by hand in turns. `cargo bench -p specwright-benches --bench call`

use specwright_benches::calls::{ByHand, Ours};
use specwright_benches::pairs::compare;
use specwright_benches::{data, server};
use tokio::runtime::Runtime;
use tokio::task::JoinSet;

/// How many calls are one measurement.
const CALLS: usize = 200;

fn calls<F>(runtime: &Runtime, at_once: usize, call: impl Fn() -> F)
where
    F: Future<Output = ()> + Send + 'static,
{
    runtime.block_on(async {
        let mut running = JoinSet::new();
        for _ in 0..CALLS {
            if running.len() >= at_once {
                running.join_next().await;
            }
            running.spawn(call());
        }
        running.join_all().await;
    });
}

fn main() {
    let report = data::insights().expect("the description's example");
    let request = data::request().expect("the description's example");
    let url = server::start(report).expect("a server");
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let ours = Ours::new(&url, &request).expect("a client");
    let by_hand = ByHand::new(&url, &request).expect("a client");
    let ours = || {
        let ours = ours.clone();
        async move { drop(ours.call().await.expect("an answer")) }
    };
    let by_hand = || {
        let by_hand = by_hand.clone();
        async move { drop(by_hand.call().await.expect("an answer")) }
    };
    println!(
        "requests a second of the generated client divided by those of bare reqwest: median of pairs (quarters)"
    );
    for at_once in [1, 16] {
        let ratio = compare(
            1,
            || calls(&runtime, at_once, ours),
            || calls(&runtime, at_once, by_hand),
        );
        println!("{CALLS} calls, {at_once:2} at once: {ratio}");
    }
}
