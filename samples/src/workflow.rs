//! Definitions of workflows: a project's flow, in the words of an engine.

mod conductor;
mod markers;
mod simworkflow;

use crate::{Description, PrepareError, Prepared, SampleError, Unknown, Wish};
use markers::Markers;
use serde_json::Value;
use specwright_build::api::{NotReady, Repeat};
use specwright_build::{Flow, FlowStep, FlowValue, StepKind};

/// Whose words a definition is in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Engine {
    /// Conductor: requests nested in `http_request`.
    Conductor,
    /// Orkes: requests flat.
    Orkes,
    /// SimWorkflow.
    SimWorkflow,
}

/// A definition.
#[derive(Clone, Debug, PartialEq)]
pub struct Definition {
    /// It itself.
    pub value: Value,
    /// What has to be done beside it.
    pub notes: Vec<String>,
}

/// Why a flow cannot be said.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum WorkflowError {
    /// A step names no operation.
    #[error(transparent)]
    Operation(#[from] Unknown),
    /// A request cannot be prepared.
    #[error(transparent)]
    Prepare(#[from] PrepareError),
    /// A request cannot be a task.
    #[error(transparent)]
    Sample(#[from] SampleError),
    /// The flow itself is wrong, or the engine has no word for it.
    #[error("{step}: {message}")]
    Step {
        /// The step.
        step: String,
        /// What is wrong.
        message: String,
    },
}

/// A step whose request is prepared.
struct Step<'a> {
    name: String,
    written: &'a FlowStep,
    kind: Kind<'a>,
    markers: Markers,
}

enum Kind<'a> {
    Call(Box<Prepared>),
    Poll(Box<Prepared>, u32, &'a NotReady),
    Webhook(&'a str),
}

impl Description {
    /// The definition of a flow.
    ///
    /// # Errors
    /// When a step means no operation or no earlier step, or the engine has no word for it.
    pub fn workflow(
        &self,
        flow: &Flow,
        engine: Engine,
        wish: &Wish,
    ) -> Result<Definition, WorkflowError> {
        let mut steps: Vec<Step<'_>> = Vec::new();
        for written in &flow.steps {
            let step = self.step(written, wish)?;
            let is_known = |name: &String| steps.iter().any(|earlier| earlier.name == *name);
            if is_known(&step.name) {
                return Err(wrong(
                    &step.name,
                    "another step has its name; give it one by `name`",
                ));
            }
            for value in written.set.values() {
                if let FlowValue::Step(name, _) = value
                    && !is_known(name)
                {
                    return Err(wrong(&step.name, format!("no earlier step is `{name}`")));
                }
            }
            steps.push(step);
        }
        match engine {
            Engine::SimWorkflow => simworkflow::definition(self, flow, &steps),
            _ => conductor::definition(self, flow, &steps, engine),
        }
    }

    fn step<'a>(&'a self, written: &'a FlowStep, wish: &Wish) -> Result<Step<'a>, WorkflowError> {
        let (selector, every) = match &written.kind {
            StepKind::Webhook(name) => return self.webhook(written, name),
            StepKind::Call(selector) => (selector, None),
            StepKind::Poll(selector, every) => (selector, Some(*every)),
        };
        let id = self.find(selector)?;
        let operation = &self.api[id];
        let name = written.name.clone().unwrap_or_else(|| {
            self.names
                .operation(id)
                .method
                .trim_start_matches("r#")
                .to_owned()
        });
        let markers = Markers::new(&written.set);
        let mut wish = Wish {
            example: written.example.clone(),
            ..wish.clone()
        };
        for (place, marker) in markers.parameters() {
            if !operation
                .parameters
                .iter()
                .any(|parameter| parameter.name == place)
            {
                return Err(wrong(
                    &name,
                    format!(
                        "the operation has no parameter `{place}`; a place in the body begins with a slash"
                    ),
                ));
            }
            wish.parameters.insert(place.to_owned(), marker.into());
        }
        let mut prepared = self.prepare(id, &wish)?;
        markers
            .put(&mut prepared)
            .map_err(|message| wrong(&name, message))?;
        let prepared = Box::new(prepared);
        let kind = match (every, &operation.conduct.not_ready) {
            (None, _) => Kind::Call(prepared),
            (Some(_), _) if operation.conduct.repeat == Repeat::Never => {
                let message = "[client.retry] says that the operation is never sent again, so it cannot be polled";
                return Err(wrong(&name, message));
            }
            (Some(every), Some(not_ready)) => Kind::Poll(prepared, every, not_ready),
            (Some(_), None) => {
                let message = "[client.not_ready] does not say how the operation answers while there is nothing yet";
                return Err(wrong(&name, message));
            }
        };
        Ok(Step {
            name,
            written,
            kind,
            markers,
        })
    }

    fn webhook<'a>(
        &'a self,
        written: &'a FlowStep,
        webhook: &'a str,
    ) -> Result<Step<'a>, WorkflowError> {
        let name = written
            .name
            .clone()
            .unwrap_or_else(|| webhook.to_lowercase());
        if !self.api.webhooks.iter().any(|known| known.name == webhook) {
            let names = self.api.webhooks.iter().map(|known| known.name.clone());
            let near = specwright_build::select::nearest(webhook, names.collect());
            return Err(wrong(
                &name,
                format!(
                    "the description has no webhook `{webhook}`; near: {}",
                    near.join(", ")
                ),
            ));
        }
        Ok(Step {
            name,
            written,
            kind: Kind::Webhook(webhook),
            markers: Markers::new(&written.set),
        })
    }
}

fn wrong(step: &str, message: impl Into<String>) -> WorkflowError {
    WorkflowError::Step {
        step: step.to_owned(),
        message: message.into(),
    }
}

/// The names of what whoever starts the flow gives, in the order of their use.
fn inputs(steps: &[Step<'_>]) -> Vec<String> {
    let mut once: Vec<String> = Vec::new();
    for value in steps.iter().flat_map(|step| step.written.set.values()) {
        if let FlowValue::Input(name) = value
            && !once.contains(name)
        {
            once.push(name.clone());
        }
    }
    once
}
