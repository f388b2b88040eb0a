//! The tests of `plaid-check`, the generated client, against the mock server. They stand here because the generated crate
//! holds nothing that is written by hand.
