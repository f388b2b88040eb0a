//! `[[client.workflow]]`: operations one after the other, for workflow engines.

use super::JsonPointer;
use serde::Deserialize;
use std::collections::BTreeMap;

/// A workflow.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Flow {
    /// What the engine calls it.
    pub name: String,
    /// What a person reads about it.
    pub description: Option<String>,
    /// Whom the engine names for it: an address of electronic mail.
    pub owner: Option<String>,
    /// Its steps, in order.
    #[serde(rename = "step")]
    pub steps: Vec<FlowStep>,
}

/// A step of a workflow.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "WrittenStep")]
pub struct FlowStep {
    /// What other steps call it; without it, the operation's or webhook's name.
    pub name: Option<String>,
    /// What it does.
    pub kind: StepKind,
    /// What stands where in the request, or in the webhook that is waited for: pointers into a JSON body, or names of parameters.
    pub set: BTreeMap<String, FlowValue>,
    /// The description's example that the request is made from.
    pub example: Option<String>,
    /// For how many seconds it is waited.
    pub within: u32,
}

/// What a step does.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum StepKind {
    /// It calls an operation: its selector.
    Call(String),
    /// It calls an operation again and again, until the answer is another than `[client.not_ready]` says: its selector, and the seconds in between.
    Poll(String, u32),
    /// It waits for a webhook: its name.
    Webhook(String),
}

/// Where a value comes from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FlowValue {
    /// `input:user_id`: from who starts the workflow.
    Input(String),
    /// `create:/report/id`: from the answer of an earlier step.
    Step(String, JsonPointer),
    /// `=text`: it is this text.
    Text(String),
}

/// A step as it is written.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenStep {
    name: Option<String>,
    call: Option<String>,
    poll: Option<String>,
    webhook: Option<String>,
    #[serde(default)]
    set: BTreeMap<String, String>,
    example: Option<String>,
    every: Option<u32>,
    within: Option<u32>,
}

/// How long a step is waited for unless it says so.
const WITHIN: u32 = 3600;
/// How often is asked.
const EVERY: u32 = 10;

impl TryFrom<WrittenStep> for FlowStep {
    type Error = String;

    fn try_from(step: WrittenStep) -> Result<Self, String> {
        let kind = match (step.call, step.poll, step.webhook) {
            (Some(selector), None, None) => StepKind::Call(selector),
            (None, Some(selector), None) => StepKind::Poll(selector, step.every.unwrap_or(EVERY)),
            (None, None, Some(name)) => StepKind::Webhook(name),
            _ => return Err("a step has one of `call`, `poll` and `webhook`".to_owned()),
        };
        if step.every.is_some() && !matches!(kind, StepKind::Poll(..)) {
            return Err("`every` is said of a step with `poll`".to_owned());
        }
        if step.every == Some(0) || step.within == Some(0) {
            return Err("`every` and `within` are whole seconds, one at least".to_owned());
        }
        let set = step.set.into_iter();
        let set = set.map(|(place, value)| Ok((place, FlowValue::try_from(value)?)));
        Ok(Self {
            name: step.name,
            kind,
            set: set.collect::<Result<_, String>>()?,
            example: step.example,
            within: step.within.unwrap_or(WITHIN),
        })
    }
}

impl TryFrom<String> for FlowValue {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Some(text) = text.strip_prefix('=') {
            return Ok(Self::Text(text.to_owned()));
        }
        match text.split_once(':') {
            Some(("input", name)) if !name.is_empty() => Ok(Self::Input(name.to_owned())),
            Some((step, pointer)) if !step.is_empty() && step != "input" => Ok(Self::Step(
                step.to_owned(),
                JsonPointer::try_from(pointer.to_owned())?,
            )),
            _ => Err(format!(
                "`{text}` is no value: `input:name`, `step:/pointer/into/its/answer` or `=text`"
            )),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_step_does_one_thing_and_its_values_come_from_somewhere() {
        let step = |text: &str| {
            toml::from_str::<FlowStep>(text).map_err(|error| error.message().to_owned())
        };
        let good =
            step("call = \"a\"\nset = { \"/b\" = \"input:c\", d = \"e:/f\" }").expect("a step");
        assert_eq!(good.kind, StepKind::Call("a".to_owned()));
        assert_eq!(good.set["/b"], FlowValue::Input("c".to_owned()));
        for (text, word) in [
            ("name = \"a\"", "one of"),
            ("call = \"a\"\npoll = \"b\"", "one of"),
            ("call = \"a\"\nevery = 1", "`every`"),
            ("poll = \"a\"\nevery = 0", "one at least"),
            ("webhook = \"a\"\nwithin = 0", "one at least"),
            ("call = \"a\"\nset = { b = \"c\" }", "is no value"),
            ("call = \"a\"\nset = { b = \"c:d\" }", "begins with a slash"),
            ("call = \"a\"\nsets = 1", "unknown field"),
        ] {
            let message = step(text).expect_err(text);
            assert!(message.contains(word), "{text}: {message}");
        }
    }
}
