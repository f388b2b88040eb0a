// @generated from openapi.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::runtime::codec;

/// A place, and nothing beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct Point {
    pub x: f64,
    pub y: f64,
}

codec::read_object! {
    Point {} Need x = "x", Need y = "y",
}

codec::write_object! {
    Point {} Always x = "x", Always y = "y",
}
