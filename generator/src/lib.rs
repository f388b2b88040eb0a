//! Specwright reads an OpenAPI description and writes the Rust client crate for it.
//!
//! ```text
//! read       path(s)          -> Source        our own node tree, with the source text of numbers
//! normalize  Source           -> OpenAPI       checked, repaired, lowered to what openapiv3 can hold
//! lower      &OpenAPI         -> Api           references resolved, allOf merged, inline types lifted
//! pages      &mut Api         -> the same      which operations are paginated
//! share      &mut Api         -> the same      inline types that say the same are one
//! name       &Api             -> Names         id -> words -> identifier, module, file
//! select     Api, Names       -> the same      what was asked for, and what that reaches
//! analyze    &Api, &Names     -> Facts         direction, cycles, defaults, features
//! emit       Plan             -> Vec<Module>   syn items by quote
//! print      Vec<Module>      -> Tree          header + prettyplease
//! sync       Tree, directory  -> Drift | write missing, extra, changed
//! ```
//!
//! [`Config`] runs them in this order. Only `read` and `sync` touch the disk.
#![forbid(unsafe_code)]

pub mod analyze;
pub mod answers;
pub mod api;
mod build_script;
mod conduct;
mod config;
pub mod cost;
pub mod emit;
pub mod lower;
pub mod name;
pub mod normalize;
mod output;
pub mod pages;
pub mod print;
pub mod profile;
mod project;
pub mod read;
pub mod report;
pub mod select;
pub mod share;
pub mod signature;
mod stack;
pub mod sync;
pub mod tree;
pub mod wire;

pub use build_script::hold;
pub use config::Config;
pub use output::{Output, Stats};
pub use pages::{PagesKind, PagesRule};
pub use project::{
    ClientEntry, Flow, FlowStep, FlowValue, JsonPointer, PROJECT_FILE, Project, ProjectError,
    RequestId, StepKind,
};
pub use signature::{HeaderName, Signature};
