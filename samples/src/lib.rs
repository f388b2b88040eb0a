//! Requests prepared from a description: each operation's method, address, parameters, headers and body, filled from the description's
//! examples, else with the smallest values that are valid, and with the names of environment variables where secrets belong.
//!
//! ```text
//! Description   what is known of an API: the model of the generator, the schemas of its document
//! prepare       Description, operation   -> Prepared    the request, with placeholders for secrets
//! sample        Prepared                 -> text        curl, raw HTTP, Rust, workflow tasks
//! send          Prepared, environment    -> Answer      over the network
//! workflow      Description, Flow        -> JSON        a definition that starts, waits and fetches
//! ```
#![forbid(unsafe_code)]

mod body;
mod conductor;
mod curl;
mod description;
mod filled;
mod find;
mod http;
mod prepare;
mod prepared;
mod reference;
mod rust;
mod sample;
mod secret;
mod send;
mod server;
mod shell;
mod simworkflow;
mod workflow;

pub use description::Description;
pub use find::Unknown;
pub use prepare::{PrepareError, Wish};
pub use prepared::{Body, Part, PartContent, Piece, Prepared, Text};
pub use sample::{Form, SampleError};
pub use secret::{Coding, Secret};
pub use send::{Answer, SendError};
pub use workflow::{Definition, Engine, WorkflowError};
