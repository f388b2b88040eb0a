use super::super::{DecodeError, TransportError};
use std::fmt;

/// Why a stream did not bring an item.
#[non_exhaustive]
pub enum StreamError {
    /// An item is not what the description says. The stream goes on after it.
    Item(Box<Undecoded>),
    /// The stream ended within an event; this is what had come of its data.
    Incomplete(String),
    /// An item has more bytes than this: allow more with `body_limit`. The stream has ended.
    TooLong(usize),
    /// The connection broke off. The stream has ended.
    Transport(TransportError),
}

/// An item as it came, which is not what the description says.
#[derive(Clone)]
pub struct Undecoded {
    /// Where and why.
    pub error: DecodeError,
    /// Its text.
    pub raw: String,
    /// The event's name, where it is an event that has one.
    pub event: Option<String>,
    /// The event's id, where it is an event that has one.
    pub id: Option<String>,
}

impl StreamError {
    /// The text of the item as it came, if one did: what tells a word that ends the stream from a mistake.
    #[must_use]
    pub fn raw(&self) -> Option<&str> {
        match self {
            Self::Item(item) => Some(&item.raw),
            Self::Incomplete(raw) => Some(raw),
            _ => None,
        }
    }
}

impl fmt::Display for StreamError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item) => {
                write!(
                    out,
                    "an item of the stream is not what the description says: {}",
                    item.error
                )
            }
            Self::Incomplete(_) => out.write_str("the stream ended within an event"),
            Self::TooLong(limit) => write!(
                out,
                "an item of the stream is longer than {limit} bytes; allow more with `body_limit`"
            ),
            Self::Transport(error) => write!(out, "{error}"),
        }
    }
}

/// Items may hold what must not reach a log: they are only counted.
impl fmt::Debug for StreamError {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Item(item) => out.debug_tuple("Item").field(item).finish(),
            Self::Incomplete(raw) => write!(out, "Incomplete({} bytes)", raw.len()),
            Self::TooLong(limit) => out.debug_tuple("TooLong").field(limit).finish(),
            Self::Transport(error) => out.debug_tuple("Transport").field(error).finish(),
        }
    }
}

impl fmt::Debug for Undecoded {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.debug_struct("Undecoded")
            .field("error", &self.error)
            .field("raw", &format_args!("{} bytes", self.raw.len()))
            .finish_non_exhaustive()
    }
}

impl std::error::Error for StreamError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Item(item) => Some(&item.error),
            Self::Transport(error) => Some(error),
            _ => None,
        }
    }
}
