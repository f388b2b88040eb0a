// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::retry::{self, Attempted};
use std::time::Duration;

/// What a transport is to do next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    /// Send the request.
    Send,
    /// Wait, then ask again.
    Sleep(Duration),
    /// The last outcome stands.
    Done,
}

/// A call without its input and output: it decides, a transport acts and tells what came of it.
#[derive(Clone, Copy, Debug)]
pub struct Exchange {
    attempts: u32,
    next: Step,
}

impl Exchange {
    /// A call that has not begun.
    #[must_use]
    pub fn new() -> Self {
        Self {
            attempts: 0,
            next: Step::Send,
        }
    }

    /// What is to be done now.
    pub fn step(&mut self) -> Step {
        let step = self.next;
        match step {
            Step::Send => self.attempts += 1,
            Step::Sleep(_) => self.next = Step::Send,
            Step::Done => {}
        }
        step
    }

    /// Tells what became of the request that was sent.
    pub fn attempted(&mut self, outcome: Attempted) {
        self.next = match retry::after(outcome, self.attempts) {
            Some(delay) => Step::Sleep(delay),
            None => Step::Done,
        };
    }

    /// How many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.attempts
    }
}

impl Default for Exchange {
    fn default() -> Self {
        Self::new()
    }
}
