//! Flows in the words of SimWorkflow.

use super::{Definition, Kind, Step, WorkflowError, wrong};
use crate::Description;
use crate::conductor::escaped;
use crate::simworkflow::task;
use serde_json::{Map, Value, json};
use specwright_build::{Flow, FlowValue};

pub(super) fn definition(
    description: &Description,
    flow: &Flow,
    steps: &[Step<'_>],
) -> Result<Definition, WorkflowError> {
    let mut tasks = Map::new();
    for (index, step) in steps.iter().enumerate() {
        let mut task = one(description, step)?;
        if let (Some(next), Some(members)) = (steps.get(index + 1), task.as_object_mut()) {
            members.shift_remove("end");
            members.insert("nextTask".to_owned(), next.name.as_str().into());
        }
        tasks.insert(step.name.clone(), task);
    }
    let start = steps.first().map_or("", |step| step.name.as_str());
    let value = json!({
        "name": flow.name,
        "description": escaped(flow.description.as_deref().unwrap_or(&flow.name)),
        "startTask": start,
        "tasks": tasks,
        "timeoutSeconds": 0,
    });
    let notes = vec!["the secrets that it names are members of the workflow's input; where saved credentials of the account take their place, take them out".to_owned()];
    Ok(Definition { value, notes })
}

fn one(description: &Description, step: &Step<'_>) -> Result<Value, WorkflowError> {
    let (prepared, every) = match &step.kind {
        Kind::Call(prepared) => (prepared, None),
        Kind::Poll(prepared, every, _) => (prepared, Some(*every)),
        Kind::Webhook(_) => {
            return Err(wrong(
                &step.name,
                "SimWorkflow's documentation has no task that waits for a webhook",
            ));
        }
    };
    let from_step = |value: &FlowValue| matches!(value, FlowValue::Step(..));
    if step.written.set.values().any(from_step) {
        return Err(wrong(
            &step.name,
            "SimWorkflow's documentation does not say where a task's answer stands",
        ));
    }
    let mut task = task(description, prepared)?;
    // A task is done when the service answers successfully, so asking again is what waits.
    if let Some(every) = every {
        let attempts = (step.written.within / every).max(1);
        task["retry"] =
            json!({ "intervalSeconds": every, "maxAttempts": attempts, "backoffRate": 1.0 });
    }
    task["httpRequest"] = step.markers.fill(&task["httpRequest"], &expression);
    Ok(task)
}

fn expression(value: &FlowValue) -> String {
    match value {
        FlowValue::Input(name) => format!("${{$.{name}}}"),
        FlowValue::Text(text) => escaped(text),
        FlowValue::Step(..) => String::new(),
    }
}
