//! What a description may ask for. Real ones stay far below; hostile ones do not get further.

/// Bytes of a file.
pub(super) const BYTES: u64 = 64 << 20;
/// Files of a description.
pub(super) const FILES: usize = 1_000;
/// Bytes of all files together.
pub(super) const BYTES_OF_ALL: u64 = 256 << 20;
/// How deep nodes may be nested.
pub(crate) const DEPTH: usize = 256;
/// How many nodes aliases may repeat, all together.
pub(super) const ALIASED_NODES: usize = 1_000_000;
