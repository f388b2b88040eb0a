//! Latency and faults, the same ones for the same seed.

use std::str::FromStr;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::Duration;

use serde::Deserialize;

/// How long answers take, from a shortest time to a longest one.
///
/// ```
/// use specwright_mock::Latency;
/// assert!("50ms..200ms".parse::<Latency>().is_ok());
/// assert!("1s".parse::<Latency>().is_ok());
/// assert!("200ms..50ms".parse::<Latency>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct Latency {
    shortest: Duration,
    longest: Duration,
}

/// How many of a hundred requests fail, and in which way.
///
/// ```
/// use specwright_mock::Fault;
/// assert!("10".parse::<Fault>().is_ok(), "any kind");
/// assert!("reset=2.5".parse::<Fault>().is_ok());
/// assert!("fire=2".parse::<Fault>().is_err());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Deserialize)]
#[serde(try_from = "Written")]
pub struct Fault {
    kind: Option<Kind>,
    percent: f64,
}

/// In a script a fault may be a bare number.
#[derive(Deserialize)]
#[serde(untagged)]
enum Written {
    Number(f64),
    Text(String),
}

/// What happens instead of the answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Kind {
    /// The connection is reset.
    Reset,
    /// This status.
    Status(u16),
    /// The connection ends in the middle of the answer.
    Truncated,
}

const KINDS: [(&str, Kind); 5] = [
    ("reset", Kind::Reset),
    ("500", Kind::Status(500)),
    ("503", Kind::Status(503)),
    ("429", Kind::Status(429)),
    ("truncated", Kind::Truncated),
];

impl FromStr for Latency {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (shortest, longest) = text.split_once("..").unwrap_or((text, text));
        let (shortest, longest) = (time(shortest)?, time(longest)?);
        if shortest > longest {
            return Err(format!("`{text}` ends before it begins"));
        }
        Ok(Self { shortest, longest })
    }
}

impl TryFrom<String> for Latency {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        text.parse()
    }
}

impl FromStr for Fault {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, String> {
        let (kind, percent) = match text.split_once('=') {
            Some((name, percent)) => (Some(kind(name)?), percent),
            None => (None, text),
        };
        let number = percent.trim().trim_end_matches('%').parse::<f64>().ok();
        let number = number.filter(|number| (0.0..=100.0).contains(number));
        let percent = number.ok_or_else(|| {
            format!("`{percent}` is no percentage; write `10`, or a kind as `reset=2.5`")
        })?;
        Ok(Self { kind, percent })
    }
}

impl TryFrom<Written> for Fault {
    type Error = String;

    fn try_from(written: Written) -> Result<Self, String> {
        match written {
            Written::Number(number) => number.to_string().parse(),
            Written::Text(text) => text.parse(),
        }
    }
}

fn kind(name: &str) -> Result<Kind, String> {
    let found = KINDS.iter().find(|(known, _)| *known == name.trim());
    found.map(|(_, kind)| *kind).ok_or_else(|| {
        let known = KINDS.map(|(known, _)| format!("`{known}`")).join(", ");
        format!("`{name}` is no kind of fault; there are {known}")
    })
}

fn time(text: &str) -> Result<Duration, String> {
    let text = text.trim();
    let (number, unit) = match (text.strip_suffix("ms"), text.strip_suffix('s')) {
        (Some(number), _) => (number, 1),
        (None, Some(number)) => (number, 1000),
        (None, None) => ("", 0),
    };
    let millis = number.trim().parse::<u64>().ok();
    let millis = millis.and_then(|millis| millis.checked_mul(unit));
    millis
        .map(Duration::from_millis)
        .ok_or_else(|| format!("`{text}` is no time; write `50ms` or `2s`"))
}

/// Decides what becomes of each request, by its number.
#[derive(Debug, Default)]
pub(crate) struct Weather {
    latency: Option<Latency>,
    shares: Vec<(Kind, f64)>,
    seed: u64,
    requests: AtomicU64,
}

/// What becomes of one request.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct Fate {
    pub(crate) wait: Duration,
    pub(crate) fault: Option<Kind>,
}

impl Weather {
    pub(crate) fn new(
        latency: Option<Latency>,
        faults: &[Fault],
        seed: u64,
    ) -> Result<Self, String> {
        let mut shares = Vec::new();
        for fault in faults {
            match fault.kind {
                Some(kind) => shares.push((kind, fault.percent)),
                None => shares.extend(KINDS.map(|(_, kind)| (kind, fault.percent / 5.0))),
            }
        }
        if shares.iter().map(|(_, percent)| percent).sum::<f64>() > 100.0 {
            return Err("the faults are more than 100 of a hundred".to_owned());
        }
        Ok(Self {
            latency,
            shares,
            seed,
            requests: AtomicU64::new(0),
        })
    }

    pub(crate) fn next(&self) -> Fate {
        if self.latency.is_none() && self.shares.is_empty() {
            return Fate {
                wait: Duration::ZERO,
                fault: None,
            };
        }
        let number = self.requests.fetch_add(1, Ordering::Relaxed);
        let first = mixed(self.seed ^ mixed(number));
        let mut left = share(first) * 100.0;
        let fault = self.shares.iter().find(|(_, percent)| {
            left -= percent;
            left < 0.0
        });
        let wait = self.latency.map_or(Duration::ZERO, |latency| {
            let spread = latency.longest - latency.shortest;
            latency.shortest + spread.mul_f64(share(mixed(first)))
        });
        Fate {
            wait,
            fault: fault.map(|(kind, _)| *kind),
        }
    }
}

/// A number from 0 to 1, of 32 bits, which a double holds exactly.
fn share(bits: u64) -> f64 {
    let high = u32::try_from(bits >> 32).unwrap_or_default();
    f64::from(high) / (f64::from(u32::MAX) + 1.0)
}

/// The step of SplitMix64.
fn mixed(state: u64) -> u64 {
    let mut bits = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    bits = (bits ^ (bits >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    bits = (bits ^ (bits >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    bits ^ (bits >> 31)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fates(seed: u64) -> Vec<Fate> {
        let faults = ["reset=10", "503=10"].map(|text| text.parse().unwrap());
        let weather = Weather::new("50ms..200ms".parse().ok(), &faults, seed).unwrap();
        (0..1000).map(|_| weather.next()).collect()
    }

    #[test]
    fn seed_decides_everything() {
        assert_eq!(fates(7), fates(7));
        assert_ne!(fates(7), fates(8));
    }

    #[test]
    fn faults_have_their_share_and_times_their_bounds() {
        let fates = fates(1);
        let of = |kind| fates.iter().filter(|fate| fate.fault == Some(kind)).count();
        assert!((70..130).contains(&of(Kind::Reset)));
        assert!((70..130).contains(&of(Kind::Status(503))));
        assert_eq!(of(Kind::Truncated), 0);
        let bounds = Duration::from_millis(50)..=Duration::from_millis(200);
        assert!(fates.iter().all(|fate| bounds.contains(&fate.wait)));
    }

    #[test]
    fn more_than_all_cannot_fail() {
        let faults = ["60", "reset=50"].map(|text| text.parse().unwrap());
        assert!(Weather::new(None, &faults, 0).is_err());
    }
}
