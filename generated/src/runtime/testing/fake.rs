// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::super::{Body, Operation, Pending, Request, Transport, TransportError};
use super::rule::{Held, Outcome};
use super::{Rule, Seen};
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An API that is not there: a transport that answers by rules, and keeps what it was asked. Copies are the same API.
///
/// The first rule in force for a request's operation answers it. Retries, timeouts and everything else of a client are as they are with a server.
///
/// ```
/// # use plaid_check::runtime::testing::{Fake, Fault};
/// # use plaid_check::runtime::{Answer, Answers, Builder, Call, Info, Json, Operation, Undeclared, decode};
/// # struct GetPet;
/// # impl Operation for GetPet {
/// #     type Output = Json;
/// #     type Error = Undeclared;
/// #     const INFO: &'static Info = &Info { id: "getPet", path: "/pet", ..Info::NONE };
/// #     const SUCCESS: Answers<Json> = &[Answer::code(200, decode::json)];
/// # }
/// # #[tokio::main(flavor = "current_thread")]
/// # async fn main() {
/// let api = Fake::new();
/// api.on::<GetPet>().once().fail(Fault::NotConnected);
/// api.on::<GetPet>().reply(Json::from("Rex"));
///
/// let client = Builder::new(&[], "https://pets.example.com").transport(api.clone()).build().unwrap();
/// let pet = Call::<GetPet>::new(&client).await.unwrap();
///
/// assert_eq!((pet.as_str(), pet.attempts()), (Some("Rex"), 2));
/// assert_eq!(api.seen::<GetPet>()[0].url, "https://pets.example.com/pet");
/// api.verify();
/// # }
/// ```
#[derive(Clone, Default)]
pub struct Fake(Arc<Mutex<State>>);

#[derive(Default)]
struct State {
    rules: Vec<Held>,
    seen: Vec<Seen>,
    unmet: Vec<String>,
}

impl Fake {
    /// One without rules: every call fails.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Begins a rule for an operation.
    pub fn on<O: Operation>(&self) -> Rule<'_, O> {
        Rule::new(self)
    }

    /// What was sent for an operation, in order; every attempt of a call is a request of its own.
    #[must_use]
    pub fn seen<O: Operation>(&self) -> Vec<Seen> {
        let state = self.state();
        let seen = state.seen.iter();
        seen.filter(|seen| seen.operation.id == O::INFO.id && seen.operation.path == O::INFO.path)
            .cloned()
            .collect()
    }

    /// Everything that was sent, in order.
    #[must_use]
    pub fn all_seen(&self) -> Vec<Seen> {
        self.state().seen.clone()
    }

    /// Checks that every rule with a number of times held so often, and that every request met a rule.
    ///
    /// # Panics
    /// When it is not so.
    #[track_caller]
    pub fn verify(&self) {
        let state = self.state();
        let unused = state
            .rules
            .iter()
            .filter(|rule| rule.left.is_some_and(|left| left > 0));
        let unused = unused.map(|rule| {
            let left = rule.left.unwrap_or_default();
            format!(
                "a rule for `{}` was to hold {left} times more",
                rule.operation.id
            )
        });
        let wrong: Vec<String> = unused.chain(state.unmet.iter().cloned()).collect();
        assert!(wrong.is_empty(), "{}", wrong.join("; "));
    }

    pub(super) fn hold(&self, rule: Held) {
        self.state().rules.push(rule);
    }

    fn meet(&self, request: Seen) -> Result<Outcome, TransportError> {
        let mut state = self.state();
        let outcome = state.rules.iter_mut().find_map(|rule| rule.meet(&request));
        let operation = request.operation;
        state.seen.push(request);
        outcome.ok_or_else(|| {
            let mut known: Vec<&str> = state.rules.iter().map(|rule| rule.operation.id).collect();
            known.dedup();
            let message = format!(
                "no rule holds for a request of `{}` ({} {}); there are rules for: {}",
                operation.id,
                operation.method,
                operation.path,
                if known.is_empty() {
                    "nothing".to_owned()
                } else {
                    known.join(", ")
                }
            );
            state.unmet.push(message.clone());
            TransportError::r#final(message)
        })
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Transport for Fake {
    fn send(&self, request: Request) -> Pending<'_, Result<http::Response<Body>, TransportError>> {
        Box::pin(async move {
            let seen = Seen::of(request).await;
            let seen =
                seen.ok_or_else(|| TransportError::broken("the request's body broke off"))?;
            let outcome = self.meet(seen)?;
            outcome.come().await
        })
    }
}

impl fmt::Debug for Fake {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let state = self.state();
        write!(
            out,
            "Fake({} rules, {} requests)",
            state.rules.len(),
            state.seen.len()
        )
    }
}
