use super::retry::{Attempted, Budget, MayRepeat, Retries, Trials};
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
#[derive(Clone, Debug)]
pub struct Exchange {
    trials: Trials,
    delays: Vec<Duration>,
    next: Step,
}

impl Exchange {
    /// A call that has not begun.
    #[must_use]
    pub fn new(retries: Retries, may_repeat: MayRepeat) -> Self {
        Self {
            trials: Trials::new(retries, may_repeat),
            delays: Vec::new(),
            next: Step::Send,
        }
    }

    /// What is to be done now.
    pub fn step(&mut self) -> Step {
        let step = self.next;
        match step {
            Step::Send => self.trials.send(),
            Step::Sleep(_) => self.next = Step::Send,
            Step::Done => {}
        }
        step
    }

    /// Tells what became of the request that was sent, how much time is left for the call, and a number by chance, from 0 up to 1.
    /// Says how long is waited before the next request; `None`: there is none.
    pub fn attempted(
        &mut self,
        outcome: Attempted,
        left: Duration,
        chance: f64,
        budget: &Budget,
    ) -> Option<Duration> {
        let delay = self.trials.after(outcome, left, chance, budget);
        self.delays.extend(delay);
        self.next = delay.map_or(Step::Done, Step::Sleep);
        delay
    }

    /// How many requests were sent.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.trials.sent()
    }

    /// What came of it all, to look back on.
    #[must_use]
    pub fn into_trail(self) -> Trail {
        Trail {
            attempts: self.trials.sent(),
            delays: self.delays,
        }
    }
}

/// The requests that a call took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trail {
    pub(super) attempts: u32,
    pub(super) delays: Vec<Duration>,
}

impl Trail {
    /// Without waits.
    #[must_use]
    pub fn of(attempts: u32) -> Self {
        Self {
            attempts,
            delays: Vec::new(),
        }
    }
}
