// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::{Error, Key};
use std::collections::HashMap;
use std::sync::{Arc, Weak};
use tokio::sync::Mutex;

/// How many keys are held.
const MOST_KEYS: usize = 64;
/// How long it is remembered that there is no key.
const UNKNOWN_FOR: u64 = 60;
/// How long it is remembered that a lookup failed.
const FAILED_FOR: u64 = 5;
/// The time that lookups are counted in.
const MINUTE: u64 = 60;

/// What is known of keys. Times are seconds since 1970.
#[derive(Debug)]
pub(super) struct Lookups {
    pub(super) fresh_for: u64,
    pub(super) most_per_minute: u32,
    held: HashMap<String, Held>,
    /// As many as lookups in two minutes at most, because each is dropped once it has lasted.
    misses: HashMap<String, Miss>,
    /// As many as requests that wait: a turn that nobody holds is dropped.
    turns: HashMap<String, Weak<Mutex<()>>>,
    minute: u64,
    in_minute: u32,
}

#[derive(Debug)]
struct Held {
    key: Arc<Key>,
    since: u64,
}

#[derive(Debug)]
struct Miss {
    error: Error,
    since: u64,
    lasts: u64,
}

impl Miss {
    fn is_over(&self, now: u64) -> bool {
        now.abs_diff(self.since) >= self.lasts
    }
}

impl Default for Lookups {
    fn default() -> Self {
        Self {
            fresh_for: 3600,
            most_per_minute: 20,
            held: HashMap::new(),
            misses: HashMap::new(),
            turns: HashMap::new(),
            minute: 0,
            in_minute: 0,
        }
    }
}

impl Lookups {
    /// What is known without a lookup. A clock that was set back is no reason to take a key for longer.
    pub(super) fn answer(&self, kid: &str, now: u64) -> Option<Result<Arc<Key>, Error>> {
        let is_fresh = |held: &&Held| now.abs_diff(held.since) < self.fresh_for;
        if let Some(held) = self.held.get(kid).filter(is_fresh) {
            return Some(unless_expired(&held.key));
        }
        let miss = self.misses.get(kid).filter(|miss| !miss.is_over(now))?;
        Some(Err(miss.error.clone()))
    }

    /// Whose holder may look this key up.
    pub(super) fn turn(&mut self, kid: &str) -> Arc<Mutex<()>> {
        if let Some(turn) = self.turns.get(kid).and_then(Weak::upgrade) {
            return turn;
        }
        self.turns.retain(|_, turn| turn.strong_count() > 0);
        let turn = Arc::new(Mutex::new(()));
        self.turns.insert(kid.to_owned(), Arc::downgrade(&turn));
        turn
    }

    /// Counts the lookup of a key that is not held.
    pub(super) fn allow(&mut self, kid: &str, now: u64) -> Result<(), Error> {
        if self.held.contains_key(kid) {
            return Ok(());
        }
        if now.abs_diff(self.minute) >= MINUTE {
            self.minute = now;
            self.in_minute = 0;
        }
        if self.in_minute >= self.most_per_minute {
            return Err(Error::TooManyLookups);
        }
        self.in_minute += 1;
        Ok(())
    }

    /// Remembers what a lookup gave.
    pub(super) fn learn(
        &mut self,
        kid: &str,
        found: Result<Key, Error>,
        now: u64,
    ) -> Result<Arc<Key>, Error> {
        self.misses.retain(|_, miss| !miss.is_over(now));
        let error = match found {
            Ok(key) => return self.hold(kid, key, now),
            Err(error) => error,
        };
        let lasts = if matches!(error, Error::UnknownKey) {
            self.held.remove(kid);
            UNKNOWN_FOR
        } else {
            FAILED_FOR
        };
        let miss = Miss {
            error: error.clone(),
            since: now,
            lasts,
        };
        self.misses.insert(kid.to_owned(), miss);
        Err(error)
    }

    fn hold(&mut self, kid: &str, key: Key, now: u64) -> Result<Arc<Key>, Error> {
        if self.held.len() >= MOST_KEYS && !self.held.contains_key(kid) {
            let oldest = self.held.iter().min_by_key(|(_, held)| held.since);
            if let Some(oldest) = oldest.map(|(kid, _)| kid.clone()) {
                self.held.remove(&oldest);
            }
        }
        self.misses.remove(kid);
        let key = Arc::new(key);
        let answer = unless_expired(&key);
        self.held.insert(kid.to_owned(), Held { key, since: now });
        answer
    }
}

fn unless_expired(key: &Arc<Key>) -> Result<Arc<Key>, Error> {
    if key.is_expired() {
        Err(Error::ExpiredKey)
    } else {
        Ok(Arc::clone(key))
    }
}
