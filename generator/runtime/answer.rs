use super::{drift, DecodeError, Info, Received};

/// What is declared for an operation; the first row that has an answer's status reads it.
pub type Answers<T> = &'static [Answer<T>];

/// How an answer is read.
type Read<T> = fn(&Received) -> Result<T, DecodeError>;

/// The answers with one status, or with one of several.
pub struct Answer<T> {
    statuses: Statuses,
    read: Read<T>,
    streams: fn(&Received) -> bool,
}

enum Statuses {
    Code(u16),
    Codes(&'static [u16]),
    Class(u16),
    Every,
}

impl Statuses {
    fn has(&self, status: u16) -> bool {
        match self {
            Self::Code(code) => status == *code,
            Self::Codes(codes) => codes.contains(&status),
            Self::Class(class) => status / 100 == *class,
            Self::Every => true,
        }
    }
}

impl<T> Answer<T> {
    /// Those with this code.
    pub const fn code(code: u16, read: Read<T>) -> Self {
        Self::of(Statuses::Code(code), read)
    }

    /// Those with one of these codes.
    pub const fn codes(codes: &'static [u16], read: Read<T>) -> Self {
        Self::of(Statuses::Codes(codes), read)
    }

    /// Those of a class: 5 is every status from 500 to 599.
    pub const fn class(class: u16, read: Read<T>) -> Self {
        Self::of(Statuses::Class(class), read)
    }

    /// All others.
    pub const fn rest(read: Read<T>) -> Self {
        Self::of(Statuses::Every, read)
    }

    const fn of(statuses: Statuses, read: Read<T>) -> Self {
        Self {
            statuses,
            read,
            streams: |_| false,
        }
    }

    /// The same, read as it comes.
    #[must_use]
    pub const fn streamed(self) -> Self {
        self.streamed_if(|_| true)
    }

    /// The same, read as it comes where its headers say so.
    #[must_use]
    pub const fn streamed_if(self, streams: fn(&Received) -> bool) -> Self {
        Self { streams, ..self }
    }
}

/// What an answer brings; `None` where none is declared with its status.
pub(super) fn read<T>(
    info: &'static Info,
    declared: Answers<T>,
    answer: &Received,
) -> Option<Result<T, DecodeError>> {
    let row = find(declared, answer)?;
    if answer.on_drift().is_empty() {
        return Some((row.read)(answer));
    }
    let mut outcome = None;
    drift::read(info, answer, &mut |answer| match (row.read)(answer) {
        Ok(value) => {
            outcome = Some(Ok(value));
            None
        }
        Err(error) => {
            // Of several errors the first is that of the answer as it came.
            outcome.get_or_insert_with(|| Err(error.clone()));
            Some(error)
        }
    });
    outcome
}

/// Whether an answer, of which only status and headers are known, is read as it comes.
pub(super) fn is_stream<T>(declared: Answers<T>, answer: &Received) -> bool {
    find(declared, answer).is_some_and(|row| (row.streams)(answer))
}

/// A status for each row that has one, in their order.
#[cfg(feature = "testing")]
pub(super) fn statuses<T>(declared: Answers<T>) -> impl Iterator<Item = u16> {
    declared.iter().map(|row| match row.statuses {
        Statuses::Code(code) | Statuses::Codes(&[code, ..]) => code,
        Statuses::Class(class) => class * 100,
        Statuses::Codes(&[]) | Statuses::Every => 200,
    })
}

/// Whether there is an answer for this status in particular.
pub(super) fn declares<T>(declared: Answers<T>, status: u16) -> bool {
    let mut rows = declared.iter();
    rows.any(|row| !matches!(row.statuses, Statuses::Every) && row.statuses.has(status))
}

fn find<'a, T>(declared: &'a [Answer<T>], answer: &Received) -> Option<&'a Answer<T>> {
    let status = answer.status().as_u16();
    declared.iter().find(|row| row.statuses.has(status))
}
