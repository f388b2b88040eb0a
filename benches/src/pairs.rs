//! Two ways of doing the same, measured in turns.

use std::fmt;
use std::time::{Duration, Instant};

/// How many pairs, after one that does not count.
const PAIRS: usize = 41;

/// How the first of two ways compares to the other: above 1 it does more in the same time.
#[derive(Clone, Copy, Debug)]
pub struct Ratio {
    /// The median of all pairs.
    pub median: f64,
    /// The quarter below.
    pub low: f64,
    /// The quarter above.
    pub high: f64,
    /// What the first takes, as the median.
    pub ours: Duration,
    /// What the other takes, as the median.
    pub other: Duration,
}

impl fmt::Display for Ratio {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self {
            median,
            low,
            high,
            ours,
            other,
        } = self;
        write!(
            out,
            "{median:.3} ({low:.3}–{high:.3})  {ours:.1?} to {other:.1?}"
        )
    }
}

/// Measures pairs. Each way is done `times` in a row, and who begins changes, so that neither always finds what the other left in the caches.
pub fn compare(times: u32, mut ours: impl FnMut(), mut other: impl FnMut()) -> Ratio {
    let mut pairs = Vec::with_capacity(PAIRS);
    for round in 0..=PAIRS {
        let pair = if round % 2 == 0 {
            let first = measure(times, &mut ours);
            (first, measure(times, &mut other))
        } else {
            let first = measure(times, &mut other);
            (measure(times, &mut ours), first)
        };
        if round > 0 {
            pairs.push(pair);
        }
    }
    let at = |place: usize, of: fn(&(Duration, Duration)) -> f64| {
        let mut all: Vec<_> = pairs.iter().map(of).collect();
        all.sort_by(f64::total_cmp);
        all[PAIRS * place / 4]
    };
    let ratio = |(ours, other): &(Duration, Duration)| other.as_secs_f64() / ours.as_secs_f64();
    Ratio {
        median: at(2, ratio),
        low: at(1, ratio),
        high: at(3, ratio),
        ours: Duration::from_secs_f64(at(2, |(ours, _)| ours.as_secs_f64())) / times,
        other: Duration::from_secs_f64(at(2, |(_, other)| other.as_secs_f64())) / times,
    }
}

fn measure(times: u32, way: &mut impl FnMut()) -> Duration {
    let start = Instant::now();
    for _ in 0..times {
        way();
    }
    start.elapsed()
}
