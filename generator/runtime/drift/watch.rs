use super::finding::FindingKind;
use serde::de::Error;
use std::cell::{Cell, RefCell};
use std::ops::Range;

thread_local! {
    static IS_ON: Cell<bool> = const { Cell::new(false) };
    static WATCH: RefCell<Watch> = const { RefCell::new(Watch::NEW) };
}

/// How many findings are kept.
const MOST: usize = 1_000;

/// Where something stands, as far as it is known while it is read.
#[derive(Clone, Debug, Default)]
pub(crate) struct Spot {
    /// Where the key or the text is held that stands there; readers hand out those without escapes as parts of the body. 0 where they did not.
    pub(super) address: usize,
    /// Else: which of all places that were counted.
    pub(super) number: usize,
    /// How many collections further out it is.
    pub(super) up: usize,
    /// The way from there.
    pub(super) tail: String,
}

/// Something that the description does not say.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) spot: Spot,
    pub(super) kind: FindingKind,
}

/// What a reading has shown.
#[derive(Debug)]
pub(super) struct Watch {
    /// Where the body is held.
    body: Range<usize>,
    /// How many places were counted.
    pub(super) counted: usize,
    /// At which of them reading stops, to learn where it is.
    stop: usize,
    /// How many buffered values are being read, one inside of the other.
    pub(super) depth: usize,
    /// Where the last key is held.
    pub(super) key: usize,
    /// The last member.
    pub(super) member: Spot,
    pub(super) found: Vec<Found>,
    pub(super) more: usize,
    /// The innermost optional member around what did not read.
    pub(super) failed: Option<Spot>,
    /// It cannot be left out.
    pub(super) is_final: bool,
    /// The offset of what did not read, and whether it is JSON of another type.
    pub(super) end: Option<(usize, bool)>,
}

impl Spot {
    /// The root, or the whole of a buffered value.
    pub(super) const ROOT: Self = Self {
        address: 0,
        number: 0,
        up: 0,
        tail: String::new(),
    };
}

impl Watch {
    const NEW: Self = Self {
        body: 0..0,
        counted: 0,
        stop: 0,
        depth: 0,
        key: 0,
        member: Spot::ROOT,
        found: Vec::new(),
        more: 0,
        failed: None,
        is_final: false,
        end: None,
    };

    pub(super) fn mark(&self) -> Mark {
        Mark(self.found.len(), self.more)
    }

    pub(super) fn tell(&mut self, spot: Spot, kind: FindingKind) {
        if self.found.len() < MOST {
            self.found.push(Found { spot, kind });
        } else {
            self.more += 1;
        }
    }

    /// The address, where it is one of what is being read: texts with escapes are handed out from elsewhere.
    pub(super) fn held(&self, address: usize) -> usize {
        if self.depth > 0 || self.body.contains(&address) {
            address
        } else {
            0
        }
    }

    pub(super) fn count(&mut self) -> bool {
        self.counted += 1;
        self.depth == 0 && self.counted == self.stop
    }
}

/// Ends a watch even where a reader panics.
struct On;

impl Drop for On {
    fn drop(&mut self) {
        IS_ON.set(false);
    }
}

/// Reads a body and notices what it shows; at place number `stop` reading ends with an error.
pub(super) fn watched<T>(body: &[u8], stop: usize, read: impl FnOnce() -> T) -> (T, Watch) {
    let start = body.as_ptr() as usize;
    WATCH.replace(Watch {
        body: start..start + body.len(),
        stop,
        ..Watch::NEW
    });
    IS_ON.set(true);
    let on = On;
    let value = read();
    drop(on);
    (value, WATCH.replace(Watch::NEW))
}

/// Whether this thread reads a body that is watched.
#[inline]
pub(crate) fn is_on() -> bool {
    IS_ON.get()
}

pub(super) fn with<T>(watch: impl FnOnce(&mut Watch) -> T) -> T {
    WATCH.with_borrow_mut(watch)
}

/// A key came.
pub(crate) fn key(name: &str) {
    with(|watch| watch.key = watch.held(name.as_ptr() as usize));
}

/// Where the member of the last key is.
///
/// # Errors
/// When this is where reading is to stop.
pub(crate) fn member<E: Error>() -> Result<Spot, E> {
    with(|watch| {
        let stops = watch.count();
        watch.member = Spot {
            address: watch.key,
            number: watch.counted,
            ..Spot::ROOT
        };
        match stops {
            true => Err(E::custom("stopped")),
            false => Ok(watch.member.clone()),
        }
    })
}

/// There is no place in the type for this member.
pub(crate) fn unknown_member(spot: Spot) {
    with(|watch| watch.tell(spot, FindingKind::Unknown));
}

/// This member is null and may not be.
pub(crate) fn null(spot: Spot) {
    let message = "null, where the description has none".to_owned();
    with(|watch| watch.tell(spot, FindingKind::IllTyped { message }));
}

/// This member did not read, and the object can do without it.
pub(crate) fn failed(spot: Spot) {
    with(|watch| {
        watch.failed.get_or_insert(spot);
    });
}

/// The error is not one of a type.
#[cold]
pub(crate) fn is_final() {
    if is_on() {
        with(|watch| watch.is_final = true);
    }
}

/// Where reading ended with an error, and whether it is one of a type.
#[cold]
pub(crate) fn ended(offset: usize, is_data: bool) {
    if is_on() {
        with(|watch| watch.end = Some((offset, is_data)));
    }
}

/// A text that its enum does not know.
#[cold]
pub(crate) fn unknown_text(text: &str) {
    if is_on() {
        with(|watch| {
            let spot = match watch.held(text.as_ptr() as usize) {
                0 => watch.member.clone(),
                address => Spot {
                    address,
                    ..Spot::ROOT
                },
            };
            watch.tell(spot, FindingKind::UnknownValue);
        });
    }
}

/// An integer that its enum does not know. Integers are handed out as numbers, so the place is the member that holds it.
#[cold]
pub(crate) fn unknown_integer() {
    if is_on() {
        with(|watch| watch.tell(watch.member.clone(), FindingKind::UnknownValue));
    }
}

/// What had been noticed, to go back to.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Mark(pub(super) usize, usize);

/// What has been noticed so far.
pub(crate) fn mark() -> Mark {
    match is_on() {
        true => with(|watch| watch.mark()),
        false => Mark::default(),
    }
}

/// Forgets what was noticed since: a variant was tried, and the value is another one.
pub(crate) fn take_back(mark: Mark) {
    if is_on() {
        with(|watch| {
            watch.found.truncate(mark.0);
            watch.more = mark.1;
            watch.failed = None;
        });
    }
}
