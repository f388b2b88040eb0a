// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

/// How often and how soon a call is sent again where that is safe.
///
/// Safe is: no connection was made, so the server has not seen the request; the server says that there were too many requests (429); and
/// everything else that passes (408, 425, 500, 502, 503, 504, a broken connection, an attempt that took too long) where the operation may be
/// repeated ([`Repeat`]). Before each further attempt the client waits a random time up to a bound that doubles (full jitter), and all calls of
/// a client share a budget, so that a server that is down is not buried. Where the answer says when to come back (`Retry-After`), the call waits as
/// long as that and costs neither attempts nor budget. What would not end before the call's timeout is not waited for.
///
/// ```
/// # use plaid_check::runtime::Retries;
/// # use std::time::Duration;
/// let patient = Retries::default().attempts(5).delays(Duration::from_secs(1), Duration::from_secs(60));
/// assert_ne!(patient, Retries::none());
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    attempts: u32,
    first: Duration,
    longest: Duration,
}

impl Retries {
    /// Every request is sent once.
    #[must_use]
    pub const fn none() -> Self {
        Self {
            attempts: 1,
            first: Duration::ZERO,
            longest: Duration::ZERO,
        }
    }

    /// How many requests a call may send, the first one included.
    #[must_use]
    pub const fn attempts(self, most: u32) -> Self {
        Self {
            attempts: most,
            ..self
        }
    }

    /// How long the first wait may be, and how long any.
    #[must_use]
    pub const fn delays(self, first: Duration, longest: Duration) -> Self {
        Self {
            first,
            longest,
            ..self
        }
    }

    /// A wait before the attempt after this many. `chance` is from 0 up to 1.
    fn delay(&self, attempts: u32, chance: f64) -> Duration {
        let doubled = 1_u32.checked_shl(attempts.saturating_sub(1));
        let bound = doubled.and_then(|times| self.first.checked_mul(times));
        let bound = bound.map_or(self.longest, |bound| bound.min(self.longest));
        // The longest duration is rounded up to one that is none.
        let by_chance = bound.as_secs_f64() * chance.clamp(0.0, 1.0);
        Duration::try_from_secs_f64(by_chance).unwrap_or(bound)
    }
}

/// Three attempts; waits of up to 200 milliseconds, then twice as long, at most 20 seconds.
impl Default for Retries {
    fn default() -> Self {
        Self {
            attempts: 3,
            first: Duration::from_millis(200),
            longest: Duration::from_secs(20),
        }
    }
}

/// Whether an operation's request may reach the server twice.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Repeat {
    /// As its method says (RFC 9110, 9.2.2): all but `POST`, `PATCH` and what is no standard method.
    ByMethod,
    /// It may: once or twice makes no difference.
    Idempotent,
    /// It may not, and is not even sent again when the server says that it was refused for now.
    Never,
}

/// What became of an attempt, as far as trying again is concerned.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Attempted {
    /// An answer came, with this status; the server may say how long to wait.
    Answered(u16, Option<Duration>),
    /// No connection was made; the server has not seen the request.
    NotConnected,
    /// The request may have arrived, but no whole answer came.
    Broken,
    /// Nothing else is to be sent: the answer is larger than it may be, the call's time is over.
    Final,
}

impl Attempted {
    /// Whether another attempt is safe and may bring something else.
    fn is_worth_another(self, may_repeat: MayRepeat) -> bool {
        match self {
            Self::NotConnected => true,
            Self::Answered(429, _) => may_repeat != MayRepeat::Never,
            Self::Answered(408 | 425 | 500 | 502..=504, _) | Self::Broken => {
                may_repeat == MayRepeat::Yes
            }
            Self::Answered(..) | Self::Final => false,
        }
    }

    fn asked(self) -> Option<Duration> {
        match self {
            Self::Answered(_, asked) => asked,
            _ => None,
        }
    }
}

/// [`Repeat`] of one request, whose method and idempotency key are known.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayRepeat {
    /// It may reach the server twice.
    Yes,
    /// Only where the server has refused it.
    No,
    /// Only where the server has not seen it.
    Never,
}

/// What retries of a client may cost together: a token bucket, as full as it was at first after enough successes.
#[derive(Debug)]
pub struct Budget(AtomicU32);

const FULL: u32 = 500;
const COST: u32 = 5;

impl Budget {
    /// A full one.
    #[must_use]
    pub const fn new() -> Self {
        Self(AtomicU32::new(FULL))
    }

    fn take(&self) -> bool {
        let less = |held: u32| held.checked_sub(COST);
        let taken = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, less);
        taken.is_ok()
    }

    /// A call went well: what its retries cost comes back, or a little.
    fn refund(&self, retries: u32) {
        if self.0.load(Ordering::Relaxed) == FULL {
            return;
        }
        let refund = retries.saturating_mul(COST).max(1);
        let more = |held: u32| Some(held.saturating_add(refund).min(FULL));
        let _ = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, more);
    }
}

impl Default for Budget {
    fn default() -> Self {
        Self::new()
    }
}

/// The attempts of one call.
#[derive(Clone, Debug)]
pub struct Trials {
    retries: Retries,
    may_repeat: MayRepeat,
    sent: u32,
    /// Of those, the ones that nobody asked to be waited for.
    counted: u32,
}

impl Trials {
    /// None yet.
    #[must_use]
    pub const fn new(retries: Retries, may_repeat: MayRepeat) -> Self {
        Self {
            retries,
            may_repeat,
            sent: 0,
            counted: 0,
        }
    }

    /// One more is sent.
    pub fn send(&mut self) {
        self.sent += 1;
    }

    /// How many were sent.
    #[must_use]
    pub fn sent(&self) -> u32 {
        self.sent
    }

    /// How long to wait before the next one; `None`: there is no further one. `left` is what the call's timeout leaves.
    pub fn after(
        &mut self,
        outcome: Attempted,
        left: Duration,
        chance: f64,
        budget: &Budget,
    ) -> Option<Duration> {
        if !outcome.is_worth_another(self.may_repeat) {
            if matches!(outcome, Attempted::Answered(status, _) if status < 500) {
                budget.refund(self.sent.saturating_sub(1));
            }
            return None;
        }
        let asked = outcome.asked();
        if asked.is_none() {
            self.counted += 1;
        }
        if self.retries.attempts <= self.counted.max(1) {
            return None;
        }
        let delay = self.retries.delay(self.sent, chance);
        let delay = delay.saturating_add(asked.unwrap_or_default());
        let is_possible = delay < left && (asked.is_some() || budget.take());
        is_possible.then_some(delay)
    }
}
