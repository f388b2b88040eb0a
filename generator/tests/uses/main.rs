//! The three ways of use, each by real builds of a small crate: a generated crate consumed, a client made at build time, and a committed
//! client that is held against its description. Two more for what a build does where it finds drift.
//!
//! The crates share one target folder, so that what they depend on is compiled once. Cargo lets one build at a time into it, which is
//! what keeps these tests from disturbing each other.

mod consumed;
mod held;
mod included;
mod project;
