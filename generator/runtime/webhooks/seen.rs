use super::verifier::Genuine;
use std::collections::{HashSet, VecDeque};
use std::sync::{Mutex, PoisonError};

/// The last genuine messages, up to a number.
pub(super) struct Seen {
    most: usize,
    messages: Mutex<Messages>,
}

#[derive(Default)]
struct Messages {
    known: HashSet<[u8; 32]>,
    /// In the order in which they came.
    order: VecDeque<Genuine>,
}

impl Seen {
    pub(super) fn new(most: usize) -> Self {
        Self {
            most: most.max(1),
            messages: Mutex::default(),
        }
    }

    /// Whether the message did not come before; from now on it did.
    pub(super) fn is_new(&self, message: &Genuine, now: u64) -> bool {
        let mut messages = self.messages.lock().unwrap_or_else(PoisonError::into_inner);
        messages.forget(|oldest| oldest.until.is_some_and(|until| until < now));
        if !messages.known.insert(message.digest) {
            return false;
        }
        messages.order.push_back(Genuine {
            digest: message.digest,
            until: message.until,
        });
        if messages.order.len() > self.most {
            messages.forget_oldest();
        }
        true
    }
}

impl Messages {
    fn forget(&mut self, is_past: impl Fn(&Genuine) -> bool) {
        while self.order.front().is_some_and(&is_past) {
            self.forget_oldest();
        }
    }

    fn forget_oldest(&mut self) {
        if let Some(oldest) = self.order.pop_front() {
            self.known.remove(&oldest.digest);
        }
    }
}
