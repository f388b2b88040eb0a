use super::StreamError;

/// What stands between items.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Separator {
    /// The end of a line.
    Line,
    /// The record separator of RFC 7464.
    Record,
}

/// Cuts bytes into those of items, wherever the bytes were cut on their way.
#[derive(Debug)]
pub struct Splitter {
    separator: u8,
    limit: usize,
    held: Vec<u8>,
    /// Up to where `held` was handed out.
    start: usize,
    /// Up to where `held` was searched.
    seen: usize,
}

impl Splitter {
    /// One that has seen nothing.
    #[must_use]
    pub fn new(separator: Separator, limit: usize) -> Self {
        Self {
            separator: match separator {
                Separator::Line => b'\n',
                Separator::Record => 0x1e,
            },
            limit,
            held: Vec::new(),
            start: 0,
            seen: 0,
        }
    }

    /// Takes bytes. Items must be taken out before.
    ///
    /// # Errors
    /// When the item that has begun is too long.
    pub fn push(&mut self, bytes: &[u8]) -> Result<(), StreamError> {
        self.held.drain(..self.start);
        self.seen -= self.start;
        self.start = 0;
        if self.held.len() > self.limit {
            return Err(StreamError::TooLong(self.limit));
        }
        self.held.extend_from_slice(bytes);
        Ok(())
    }

    /// The bytes of the next whole item.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Option<Vec<u8>> {
        loop {
            let rest = self.held.get(self.seen..)?;
            let Some(length) = rest.iter().position(|byte| *byte == self.separator) else {
                self.seen = self.held.len();
                return None;
            };
            let end = self.seen + length;
            let item = item(self.held.get(self.start..end)?);
            self.start = end + 1;
            self.seen = self.start;
            if item.is_some() {
                return item;
            }
        }
    }

    /// The bytes after the last separator, once no more come.
    pub fn finish(&mut self) -> Option<Vec<u8>> {
        let item = item(self.held.get(self.start..)?);
        self.start = self.held.len();
        self.seen = self.start;
        item
    }
}

/// The bytes of an item; nothing but space is none.
fn item(bytes: &[u8]) -> Option<Vec<u8>> {
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    let trimmed = bytes.trim_ascii();
    (!trimmed.is_empty()).then(|| trimmed.to_vec())
}
