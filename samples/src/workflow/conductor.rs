//! Flows in the words of Conductor and Orkes.

use super::{Definition, Engine, Kind, Step, WorkflowError, inputs, wrong};
use crate::conductor::{Shape, definition as limits, escaped, request, task};
use crate::{Description, Prepared};
use serde_json::{Map, Value, json};
use specwright_build::api::NotReady;
use specwright_build::{Flow, FlowValue};

/// What steps may take beside what they wait for.
const SPARE_SECONDS: u32 = 300;

pub(super) fn definition(
    description: &Description,
    flow: &Flow,
    steps: &[Step<'_>],
    engine: Engine,
) -> Result<Definition, WorkflowError> {
    let mut notes = Vec::new();
    let mut tasks = Vec::new();
    for step in steps {
        tasks.push(one(description, step, engine, &mut notes)?);
    }
    let waits = steps
        .iter()
        .filter(|step| !matches!(step.kind, Kind::Call(_)));
    let seconds: u32 = waits.fold(SPARE_SECONDS, |sum, step| {
        sum.saturating_add(step.written.within)
    });
    let mut outputs = Map::new();
    if let Some(last) = steps.last() {
        outputs.insert("result".to_owned(), format!("${{{}}}", body(last)).into());
    }
    let mut value = json!({
        "name": flow.name,
        "description": escaped(flow.description.as_deref().unwrap_or(&flow.name)),
        "version": 1,
        "schemaVersion": 2,
    });
    match &flow.owner {
        Some(owner) => value["ownerEmail"] = owner.as_str().into(),
        None => notes.push(
            "Conductor may ask for `ownerEmail`: say `owner` in the [[client.workflow]]".to_owned(),
        ),
    }
    value["inputParameters"] = inputs(steps).into();
    value["tasks"] = tasks.into();
    value["outputParameters"] = outputs.into();
    value["restartable"] = true.into();
    value["timeoutPolicy"] = "TIME_OUT_WF".into();
    value["timeoutSeconds"] = seconds.into();
    Ok(Definition { value, notes })
}

fn one(
    description: &Description,
    step: &Step<'_>,
    engine: Engine,
    notes: &mut Vec<String>,
) -> Result<Value, WorkflowError> {
    let shape = match engine {
        Engine::Orkes => Shape::Flat,
        _ => Shape::Nested,
    };
    let mut made = match &step.kind {
        Kind::Call(prepared) => task(description, prepared, shape)?,
        Kind::Poll(prepared, every, not_ready) => poll(
            description,
            prepared,
            (*every, step.written.within),
            not_ready,
            shape,
        )?,
        Kind::Webhook(name) if engine == Engine::Orkes => webhook(step, name)?,
        Kind::Webhook(name) => {
            notes.push(format!("`{}` waits until something completes it: an event handler with the action `complete_task`, when the webhook `{name}` comes", reference(step)));
            json!({ "name": "wait", "type": "WAIT", "inputParameters": {} })
        }
    };
    if let Some(input) = made.get("inputParameters") {
        made["inputParameters"] = step.markers.fill(input, &expression);
    }
    made["name"] = step.name.as_str().into();
    made["taskReferenceName"] = reference(step).into();
    if let Some(limits) = made.get_mut("taskDefinition") {
        limits["name"] = step.name.as_str().into();
    }
    Ok(made)
}

fn reference(step: &Step<'_>) -> String {
    format!("{}_ref", step.name)
}

/// Where the body of a step's answer stands.
fn body(step: &Step<'_>) -> String {
    match step.kind {
        Kind::Webhook(_) => format!("{}.output", reference(step)),
        _ => format!("{}.output.response.body", reference(step)),
    }
}

fn expression(value: &FlowValue) -> String {
    match value {
        FlowValue::Input(name) => format!("${{workflow.input.{name}}}"),
        FlowValue::Step(name, pointer) => {
            let tokens = pointer.as_str().split('/').skip(1);
            let path: String = tokens.map(member).collect();
            format!("${{{name}_ref.output.response.body{path}}}")
        }
        FlowValue::Text(text) => escaped(text),
    }
}

/// A step of a JSON Pointer, as JSONPath writes it.
fn member(token: &str) -> String {
    let token = token.replace("~1", "/").replace("~0", "~");
    if token.parse::<usize>().is_ok() {
        return format!("[{token}]");
    }
    let is_word = token
        .chars()
        .all(|letter| letter.is_ascii_alphanumeric() || letter == '_');
    if is_word && !token.is_empty() {
        format!(".{token}")
    } else {
        bracketed(&token)
    }
}

/// A member's name in brackets, as JSONPath writes any name.
fn bracketed(name: &str) -> String {
    format!("['{}']", name.replace('\\', "\\\\").replace('\'', "\\'"))
}

/// Asks until the answer is another, and fails when that has taken too long.
fn poll(
    description: &Description,
    prepared: &Prepared,
    (every, within): (u32, u32),
    not_ready: &NotReady,
    shape: Shape,
) -> Result<Value, WorkflowError> {
    let mut request = request(prepared, shape)?;
    request.insert(
        "terminationCondition".to_owned(),
        condition(not_ready).into(),
    );
    request.insert("pollingInterval".to_owned(), every.into());
    request.insert("pollingStrategy".to_owned(), "FIXED".into());
    request.insert("maxPollCount".to_owned(), (within / every).max(1).into());
    let mut limits = limits("", 0);
    limits["timeoutSeconds"] = within.into();
    limits["totalTimeoutSeconds"] = within.into();
    limits["responseTimeoutSeconds"] = within.saturating_sub(1).max(1).into();
    Ok(json!({
        "name": "",
        "taskReferenceName": "",
        "description": format!("Waits: {}", crate::conductor::described(description, prepared)),
        "type": "HTTP_POLL",
        "inputParameters": shape.input(request),
        "taskDefinition": limits,
    }))
}

/// A script that is true when the answer does not say that there is nothing yet.
fn condition(not_ready: &NotReady) -> String {
    let tokens = not_ready.pointer.split('/').skip(1);
    let tokens: Vec<String> = tokens
        .map(|token| token.replace("~1", "/").replace("~0", "~"))
        .collect();
    let (tokens, value) = (Value::from(tokens), Value::from(not_ready.value.as_str()));
    format!(
        "(function () {{ var found = {tokens}.reduce(function (at, key) {{ return at === null || at === undefined ? undefined : at[key]; }}, \
         $.output.response.body); return String(found) !== {value}; }})();"
    )
}

fn webhook(step: &Step<'_>, name: &str) -> Result<Value, WorkflowError> {
    let mut matches = Map::new();
    for (place, value) in step.markers.places() {
        if !place.starts_with('/') {
            return Err(wrong(
                &step.name,
                format!("`{place}` is no place in a webhook: that begins with a slash"),
            ));
        }
        let tokens = place.split('/').skip(1);
        let path: String = tokens
            .map(|token| bracketed(&token.replace("~1", "/").replace("~0", "~")))
            .collect();
        matches.insert(format!("${path}"), expression(value).into());
    }
    if matches.is_empty() {
        return Err(wrong(
            &step.name,
            "every webhook would do: say by `set` what stands in the one that is meant",
        ));
    }
    Ok(json!({
        "name": "",
        "taskReferenceName": "",
        "description": format!("Waits for the webhook {}", escaped(name)),
        "type": "WAIT_FOR_WEBHOOK",
        "inputParameters": { "matches": matches },
    }))
}
