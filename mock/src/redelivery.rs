//! When a webhook that was not taken is sent again.

use std::time::Duration;

use serde::Deserialize;

/// The longest wait that a receiver may ask for.
const LONGEST_ASKED: Duration = Duration::from_secs(4 * 60 * 60);

/// As Plaid documents it, where a script says nothing else: an answer within ten seconds, else again after 30 seconds and then each time four
/// times as long, for a day.
#[derive(Debug, Clone, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub(crate) struct Redelivery {
    first_ms: u64,
    factor: u32,
    for_ms: u64,
    pub(crate) answer_within_ms: u64,
    /// The statuses that end it; without them, every 2xx.
    accepted: Vec<u16>,
}

impl Default for Redelivery {
    fn default() -> Self {
        Self {
            first_ms: 30_000,
            factor: 4,
            for_ms: 24 * 60 * 60 * 1000,
            answer_within_ms: 10_000,
            accepted: Vec::new(),
        }
    }
}

impl Redelivery {
    pub(crate) fn is_taken(&self, status: u16) -> bool {
        self.accepted.contains(&status)
            || (self.accepted.is_empty() && (200..300).contains(&status))
    }

    /// How long to wait after this attempt (the first is 1); nothing if there is to be no other.
    pub(crate) fn pause(
        &self,
        attempt: u32,
        since_start: Duration,
        asked: Option<Duration>,
    ) -> Option<Duration> {
        let times = u64::from(self.factor).saturating_pow(attempt.saturating_sub(1));
        let own = Duration::from_millis(self.first_ms.saturating_mul(times));
        let pause = asked.map_or(own, |asked| own.max(asked.min(LONGEST_ASKED)));
        let end = Duration::from_millis(self.for_ms);
        (since_start.saturating_add(pause) <= end).then_some(pause)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pauses_grow_fourfold_until_a_day_is_over() {
        let (rules, mut since, mut pauses) = (Redelivery::default(), Duration::ZERO, Vec::new());
        while let Some(pause) = rules.pause(pauses.len() as u32 + 1, since, None) {
            since += pause;
            pauses.push(pause.as_secs());
        }
        assert_eq!(pauses, [30, 120, 480, 1920, 7680, 30_720]);
    }

    #[test]
    fn receiver_may_ask_for_a_longer_pause_up_to_four_hours() {
        let rules = Redelivery::default();
        let pause = |asked| rules.pause(1, Duration::ZERO, Some(Duration::from_secs(asked)));
        let asked = [1, 100, 100_000].map(|seconds| pause(seconds).map(|pause| pause.as_secs()));
        assert_eq!(asked, [Some(30), Some(100), Some(14_400)]);
    }
}
