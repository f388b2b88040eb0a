use super::attempts::{Expected, Failure};
use super::call::{send, Stopped};
use super::clock::{end_of, left_until, sleep};
use super::core::Core;
use super::encode::Draft;
use super::limits::Limits;
use super::retry_after::retry_after;
use super::{Json, Operation, Received, Timeout};
use std::time::Duration;

/// An operation that answers with an error as long as its resource is still being made.
pub trait Ready: Operation {
    /// How that answer is told.
    const NOT_READY: NotReady;
}

/// An answer that says that its resource is not ready yet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct NotReady {
    /// A JSON Pointer (RFC 6901) into its body.
    pub pointer: &'static str,
    /// What stands there: a text, or the JSON of another value.
    pub value: &'static str,
}

impl NotReady {
    fn is_said_by(&self, answer: &Received) -> bool {
        let body = serde_json::from_slice::<Json>(answer.body());
        let body = body.ok().filter(|_| !answer.status().is_success());
        body.is_some_and(|body| match body.pointer(self.pointer) {
            Some(Json::String(text)) => text == self.value,
            Some(other) => serde_json::to_string(other).is_ok_and(|json| json == self.value),
            None => false,
        })
    }
}

const FIRST: Duration = Duration::from_millis(500);
const LONGEST: Duration = Duration::from_secs(15);

/// Calls until the answer is another one. Each is a call of its own, with its own attempts.
pub(super) async fn poll(
    core: Core,
    draft: Draft,
    mut limits: Limits,
    expected: Expected,
    not_ready: NotReady,
    deadline: Duration,
) -> Result<Received, Stopped> {
    let end = end_of(deadline);
    let mut pause = FIRST;
    let mut last = None;
    loop {
        let left = left_until(end);
        limits.timeout = limits.timeout.min(left);
        let answer = match (send(&core, draft.clone(), limits, expected).await, last) {
            // What the API said last is worth more than that time ran out while it was asked once more.
            (Err(Stopped::Failed(Failure::Timeout(Timeout::Call), _)), Some(last))
                if left_until(end).is_zero() =>
            {
                return Ok(last)
            }
            (outcome, _) => outcome?,
        };
        let wait = retry_after(answer.headers()).unwrap_or(pause);
        let left = left_until(end);
        if wait >= left || !not_ready.is_said_by(&answer) {
            return Ok(answer);
        }
        sleep(wait).await;
        pause = LONGEST.min(pause * 2);
        last = Some(answer);
    }
}
