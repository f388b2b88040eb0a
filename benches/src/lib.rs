//! Measures the generated client (`generated/`) against the same code by hand: `serde_derive` types and bare `reqwest`.
//!
//! ```text
//! cargo bench -p specwright-benches                        # all of it
//! cargo bench -p specwright-benches --bench decode         # Criterion: reading, also `encode`
//! cargo bench -p specwright-benches --bench pairs          # reading and writing in turns: the ratios
//! cargo bench -p specwright-benches --bench allocations    # how many of them
//! cargo bench -p specwright-benches --bench call           # calls on loopback in turns
//! cargo run --release -p specwright-benches --bin in-flight            # 10,000 calls at once
//! cargo build --release -p specwright-benches --bin instructions       # then see that file
//! ```
//!
//! Ratios come from pairs in turns, because machines get slower and faster while they measure. Criterion says what one of them takes: it is what
//! Rust's figures are mostly made with, and it says how sure it is.

pub mod calls;
pub mod data;
pub mod pairs;
pub mod rival;
pub mod server;
pub mod subjects;
