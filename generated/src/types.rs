// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

#[cfg(feature = "cra-check-report")]
mod cra_check_report;
#[cfg(feature = "link-token")]
mod link_token;
#[cfg(feature = "others")]
mod others;
#[cfg(feature = "sandbox-public-token")]
mod sandbox_public_token;
mod shared;
#[cfg(feature = "user")]
mod user;
#[cfg(feature = "webhook-verification-key")]
mod webhook_verification_key;
#[cfg(feature = "webhooks")]
mod webhooks;

#[cfg(feature = "cra-check-report")]
pub use cra_check_report::*;
#[cfg(feature = "link-token")]
pub use link_token::*;
#[cfg(feature = "others")]
pub use others::*;
#[cfg(feature = "sandbox-public-token")]
pub use sandbox_public_token::*;
pub use shared::*;
#[cfg(feature = "user")]
pub use user::*;
#[cfg(feature = "webhook-verification-key")]
pub use webhook_verification_key::*;
#[cfg(feature = "webhooks")]
pub use webhooks::*;
