//! A prepared request, written for those who send it by other means.

use crate::{Description, Prepared, conductor, curl, http, rust, simworkflow};

/// What a request is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A command for a POSIX shell.
    Curl,
    /// The text of the request.
    Http,
    /// A program with the generated client.
    Rust,
    /// An HTTP task of Conductor, its request nested in `http_request`.
    Conductor,
    /// An HTTP task of Orkes, its request flat.
    Orkes,
    /// An HTTP task of SimWorkflow.
    SimWorkflow,
}

impl Form {
    /// All of them.
    pub const ALL: [Self; 6] = [
        Self::Curl,
        Self::Http,
        Self::Rust,
        Self::Conductor,
        Self::Orkes,
        Self::SimWorkflow,
    ];
}

/// Why a request cannot be written in a form.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SampleError {
    /// A header that no request can have.
    #[error("the header `{0}` cannot be written: its name or its value is none that HTTP allows")]
    Header(String),
    /// A part whose name curl would read as something else.
    #[error("the part `{0}` cannot be named in a curl command")]
    PartName(String),
    /// A command line cannot hold it.
    #[error("the request holds a zero byte, which no command line can")]
    Zero,
    /// The engine's task has no way to send it.
    #[error("a task of this engine cannot send {0}")]
    Task(&'static str),
    /// The Rust is none. This is a defect.
    #[error("the Rust sample is not valid Rust: {0}")]
    Rust(String),
}

impl Description {
    /// Writes a prepared request.
    ///
    /// # Errors
    /// When the form has no way to say it.
    pub fn sample(&self, prepared: &Prepared, form: Form) -> Result<String, SampleError> {
        match form {
            Form::Curl => curl::command(prepared),
            Form::Http => http::text(prepared),
            Form::Rust => rust::program(self, prepared),
            Form::Conductor => {
                conductor::task(self, prepared, conductor::Shape::Nested).map(pretty)
            }
            Form::Orkes => conductor::task(self, prepared, conductor::Shape::Flat).map(pretty),
            Form::SimWorkflow => simworkflow::task(self, prepared).map(pretty),
        }
    }
}

fn pretty(value: serde_json::Value) -> String {
    format!("{value:#}\n")
}
