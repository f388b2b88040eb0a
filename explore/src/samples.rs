//! Code for every operation, as `x-codeSamples` that the page shows beside it.

use serde_json::{Value, json};
use specwright_samples::{Description, Form, Prepared, Wish};
use std::collections::HashMap;

/// What each operation's request is written as on the page, and what that is called there.
const FORMS: [(Form, &str, &str); 5] = [
    (Form::Rust, "rust", "Rust"),
    (Form::Curl, "shell", "curl"),
    (Form::Conductor, "json", "Conductor task"),
    (Form::Orkes, "json", "Orkes task"),
    (Form::SimWorkflow, "json", "SimWorkflow task"),
];

/// Code that an operation has none of, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// Method and path.
    pub operation: String,
    /// What the code would have been: `curl`, or `code` where the request itself cannot be prepared.
    pub label: &'static str,
    /// Why there is none.
    pub reason: String,
}

/// The code of operations, by path and method in lower case.
#[derive(Debug, Default)]
pub(crate) struct Samples {
    written: HashMap<(String, String), Vec<Value>>,
    pub(crate) missing: Vec<Missing>,
}

impl Samples {
    pub(crate) fn of(description: &Description) -> Self {
        let mut samples = Self::default();
        for id in description.operations() {
            let operation = &description.api()[id];
            let called = format!("{} {}", operation.method, operation.path);
            let method = operation.method.to_ascii_lowercase();
            match description.prepare(id, &Wish::default()) {
                Ok(prepared) => {
                    let written = samples.write(description, &prepared, &called);
                    samples
                        .written
                        .insert((operation.path.clone(), method), written);
                }
                Err(error) => samples.miss(called, "code", &error),
            }
        }
        samples
    }

    fn write(
        &mut self,
        description: &Description,
        prepared: &Prepared,
        called: &str,
    ) -> Vec<Value> {
        let mut written = Vec::with_capacity(FORMS.len());
        for (form, language, label) in FORMS {
            match description.sample(prepared, form) {
                Ok(source) => {
                    written.push(json!({ "lang": language, "label": label, "source": source }));
                }
                Err(error) => self.miss(called.to_owned(), label, &error),
            }
        }
        written
    }

    fn miss(&mut self, operation: String, label: &'static str, error: &dyn std::error::Error) {
        self.missing.push(Missing {
            operation,
            label,
            reason: error.to_string(),
        });
    }

    pub(crate) fn get(&self, path: &str, method: &str) -> Option<&Vec<Value>> {
        self.written.get(&(path.to_owned(), method.to_owned()))
    }
}
