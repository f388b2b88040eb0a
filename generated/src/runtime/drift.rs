// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

/// Values that are read whole before it is known what they are.
pub(crate) mod buffered;
mod cut;
mod finding;
/// What is noticed while a body is read. It lies beside the readers, not in them: they are compiled once, for all bodies.
pub(crate) mod watch;

pub use finding::{Drift, Finding, FindingKind};

use super::scan::Way;
use super::{DecodeError, Info, Received};
use std::sync::Arc;
use watch::{watched, Spot, Watch};

/// Called with what an answer holds that its description does not say.
pub(super) type OnDrift = Arc<dyn Fn(&Drift<'_>) + Send + Sync>;

/// Reads an answer, or says why it cannot.
type Read<'a> = &'a mut dyn FnMut(&Received) -> Option<DecodeError>;

/// How many members of an answer are left out before it is one that does not read.
const FAULTS: usize = 100;
/// How often an answer is read again only to learn where something stands.
const STOPS: usize = 100;
/// How many bytes are read again in all, since whoever waits for the answer waits for this too.
const BYTES: usize = 256 << 20;

/// Reads an answer with an eye on what its description does not say, and tells those who asked.
pub(super) fn read(info: &'static Info, answer: &Received, read: Read<'_>) {
    let Some((findings, more)) = findings(answer, read) else {
        return;
    };
    if findings.is_empty() && more == 0 {
        return;
    }
    let drift = Drift {
        operation: info,
        status: answer.status(),
        findings: &findings,
        more,
    };
    for hook in answer.on_drift() {
        hook(&drift);
    }
}

/// What was found, and how much more there is; `None` where the answer does not read. The last time that `read` succeeds, if ever, is how the
/// answer reads.
pub(crate) fn findings(answer: &Received, read: Read<'_>) -> Option<(Vec<Finding>, usize)> {
    let mut reading = Reading {
        body: answer.clone(),
        read,
        left_out: Vec::new(),
        stops: STOPS,
        bytes: BYTES,
    };
    reading.run()
}

struct Reading<'a> {
    /// The answer without the members that were left out.
    body: Received,
    read: Read<'a>,
    /// Those, and where they stood.
    left_out: Vec<(usize, Finding)>,
    stops: usize,
    bytes: usize,
}

impl Reading<'_> {
    fn run(&mut self) -> Option<(Vec<Finding>, usize)> {
        loop {
            let (error, seen) = self.pass(0);
            match error {
                Some(error) => self.leave_out(&error, seen)?,
                None => return Some(self.findings(seen)),
            }
        }
    }

    fn pass(&mut self, stop: usize) -> (Option<DecodeError>, Watch) {
        let Self { body, read, .. } = self;
        watched(body.body(), stop, || read(body))
    }

    /// Whether the body may be read once more.
    fn again(&mut self) -> bool {
        let left = self.bytes.checked_sub(self.body.body().len());
        self.bytes = left.unwrap_or(0);
        left.is_some()
    }

    /// Takes the innermost optional member around an error out of the body.
    fn leave_out(&mut self, error: &DecodeError, seen: Watch) -> Option<()> {
        let is_of_a_type = seen.end.is_some_and(|(_, is_data)| is_data) && !seen.is_final;
        let spot = seen.failed.filter(|_| is_of_a_type)?;
        if self.left_out.len() >= FAULTS || !self.again() {
            return None;
        }
        let offset = self.offset(&spot)?;
        let body = self.body.body().clone();
        let mut way = Way::new(&body);
        way.advance(offset);
        let pointer = way.pointer(spot.up) + &spot.tail;
        let without = cut::without(&body, &pointer)?;
        self.body = self.body.clone().with_body(without.into());
        let message = match error.pointer == pointer {
            true => error.message.clone(),
            false => error.to_string(),
        };
        let kind = FindingKind::IllTyped { message };
        self.left_out.push((offset, Finding { pointer, kind }));
        Some(())
    }

    /// Where something stands in the body.
    fn offset(&mut self, spot: &Spot) -> Option<usize> {
        if spot.address > 0 {
            return spot.address.checked_sub(self.body.body().as_ptr() as usize);
        }
        if spot.number == 0 {
            return Some(0);
        }
        self.stops = self.stops.checked_sub(1)?;
        if !self.again() {
            return None;
        }
        let (_, seen) = self.pass(spot.number);
        seen.end.map(|(offset, _)| offset)
    }

    fn findings(&mut self, seen: Watch) -> (Vec<Finding>, usize) {
        let mut more = seen.more;
        let mut placed = Vec::new();
        let mut last = None;
        for found in seen.found {
            let number = found.spot.number;
            let offset = match last {
                Some((known, offset))
                    if known == number && number > 0 && found.spot.address == 0 =>
                {
                    offset
                }
                _ => self.offset(&found.spot),
            };
            last = Some((number, offset));
            match offset {
                Some(offset) => placed.push((offset, found)),
                None => more += 1,
            }
        }
        placed.sort_by_key(|(offset, _)| *offset);
        let body = self.body.body();
        let mut way = Way::new(body);
        let mut findings = std::mem::take(&mut self.left_out);
        for (offset, found) in placed {
            way.advance(offset);
            let pointer = way.pointer(found.spot.up) + &found.spot.tail;
            let kind = found.kind;
            findings.push((offset, Finding { pointer, kind }));
        }
        findings.sort_by_key(|(offset, _)| *offset);
        (
            findings.into_iter().map(|(_, finding)| finding).collect(),
            more,
        )
    }
}
