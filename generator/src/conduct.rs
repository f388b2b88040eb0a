//! `conduct`: how the calls of each operation behave, as the description and the project say.

use crate::api::{Api, Location, NotReady, Operation, OperationId, Repeat};
use crate::report::Report;
use crate::select::{Selector, match_operations};

/// What the project says.
#[derive(Clone, Debug, Default)]
pub(crate) struct Rules {
    /// Whether requests may reach the server twice. The most careful that fits an operation holds.
    pub(crate) repeat: Vec<(Selector, Repeat)>,
    /// How operations answer while their resource is still being made. The first that fits holds.
    pub(crate) not_ready: Vec<(Selector, NotReady)>,
    /// The header by which the server knows a request that was sent before.
    pub(crate) idempotency_key: Option<String>,
}

impl Rules {
    fn selectors(&self) -> impl Iterator<Item = &Selector> {
        let repeat = self.repeat.iter().map(|(selector, _)| selector);
        repeat.chain(self.not_ready.iter().map(|(selector, _)| selector))
    }
}

/// What an operation that knows repeated requests calls its parameter.
const KEYS: [&str; 2] = ["Idempotency-Key", "X-Idempotency-Key"];

/// Methods whose requests may be repeated as they are (RFC 9110, 9.2.2).
const IDEMPOTENT: &[&str] = &["GET", "HEAD", "PUT", "DELETE", "OPTIONS", "TRACE"];

/// Writes down how each operation behaves.
pub(crate) fn conduct(rules: &Rules, api: &mut Api, report: &mut Report) {
    for selector in rules.selectors() {
        match_operations(selector, api, report);
    }
    let ids: Vec<OperationId> = api.operation_ids().collect();
    for id in ids {
        let operation = &mut api.operations[id.0 as usize];
        let fitting = rules.repeat.iter();
        let fitting = fitting.filter(|(selector, _)| selector.selects(operation));
        let repeat = fitting.map(|(_, repeat)| *repeat).max();
        let mut not_ready = rules.not_ready.iter();
        let not_ready = not_ready.find(|(selector, _)| selector.selects(operation));
        operation.conduct.repeat = repeat.unwrap_or_default();
        operation.conduct.not_ready = not_ready.map(|(_, answer)| answer.clone());
        operation.conduct.idempotency_key = idempotency_key(operation, rules);
    }
}

/// A parameter of the operation, else what the project says of all that need one.
fn idempotency_key(operation: &Operation, rules: &Rules) -> Option<String> {
    let is_key = |name: &str| KEYS.iter().any(|key| key.eq_ignore_ascii_case(name));
    let mut parameters = operation.parameters.iter();
    let own = parameters
        .find(|parameter| parameter.location == Location::Header && is_key(&parameter.name));
    let own = own.map(|parameter| parameter.name.clone());
    let needs_one = !IDEMPOTENT.contains(&operation.method.as_str());
    own.or_else(|| rules.idempotency_key.clone().filter(|_| needs_one))
}
