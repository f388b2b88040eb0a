//! The runtime: real files that are copied as they are.

/// Path below `runtime/`, text.
pub const RUNTIME: &[(&str, &str)] = &[];
