// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

mod cra;
mod link;
mod others;
mod sandbox;
mod shared;
mod user;
mod webhook_verification_key;
mod webhooks;

pub use cra::*;
pub use link::*;
pub use others::*;
pub use sandbox::*;
pub use shared::*;
pub use user::*;
pub use webhook_verification_key::*;
pub use webhooks::*;
