use super::StreamError;
use std::collections::VecDeque;
use std::time::Duration;

/// An event that the server sent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event<T> {
    /// Its name; `None` where it has none, which stands for `message`.
    pub event: Option<String>,
    /// The last id that was sent with it or before it.
    pub id: Option<String>,
    /// What it brings.
    pub data: T,
}

/// Reads `text/event-stream` as the HTML standard says, wherever the bytes were cut on their way.
#[derive(Debug)]
pub struct EventParser {
    limit: usize,
    line: Vec<u8>,
    /// The last byte was a carriage return: a line feed right after it belongs to it.
    after_return: bool,
    is_first: bool,
    event: String,
    data: Option<String>,
    id: String,
    retry: Option<Duration>,
    whole: VecDeque<Event<String>>,
}

impl EventParser {
    /// One that has seen nothing. No event may have more than `limit` bytes.
    #[must_use]
    pub fn new(limit: usize) -> Self {
        Self {
            limit,
            line: Vec::new(),
            after_return: false,
            is_first: true,
            event: String::new(),
            data: None,
            id: String::new(),
            retry: None,
            whole: VecDeque::new(),
        }
    }

    /// Takes bytes.
    ///
    /// # Errors
    /// When the event that has begun is too long.
    pub fn push(&mut self, mut bytes: &[u8]) -> Result<(), StreamError> {
        if self.after_return && !bytes.is_empty() {
            self.after_return = false;
            bytes = bytes.strip_prefix(b"\n").unwrap_or(bytes);
        }
        while let Some(length) = bytes.iter().position(|byte| matches!(byte, b'\r' | b'\n')) {
            let (start, rest) = bytes.split_at(length);
            self.line.extend_from_slice(start);
            bytes = match rest {
                [b'\r', b'\n', rest @ ..] | [b'\n', rest @ ..] => rest,
                [b'\r'] => {
                    self.after_return = true;
                    &[]
                }
                [_, rest @ ..] => rest,
                [] => &[],
            };
            self.end_of_line();
            self.check()?;
        }
        self.line.extend_from_slice(bytes);
        self.check()
    }

    fn check(&self) -> Result<(), StreamError> {
        let data = self.data.as_ref().map_or(0, String::len);
        if self.line.len() + data > self.limit {
            return Err(StreamError::TooLong(self.limit));
        }
        Ok(())
    }

    /// The next whole event.
    #[allow(clippy::should_implement_trait)]
    pub fn next(&mut self) -> Option<Event<String>> {
        self.whole.pop_front()
    }

    /// What had come of an event when the bytes ended; it is none, since its end did not come.
    pub fn finish(&mut self) -> Option<StreamError> {
        if !self.line.is_empty() {
            self.end_of_line();
        }
        let data = self.data.take()?;
        Some(StreamError::Incomplete(data))
    }

    /// The last id that was sent.
    #[must_use]
    pub fn last_id(&self) -> Option<&str> {
        Some(self.id.as_str()).filter(|id| !id.is_empty())
    }

    /// How long the server asks to wait before it is called again.
    #[must_use]
    pub fn retry(&self) -> Option<Duration> {
        self.retry
    }

    fn end_of_line(&mut self) {
        let line = std::mem::take(&mut self.line);
        let mut bytes = line.as_slice();
        if std::mem::take(&mut self.is_first) {
            bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
        }
        if bytes.is_empty() {
            self.end_of_event();
        } else {
            // As the standard says, bytes that are no UTF-8 are replaced.
            self.field(&String::from_utf8_lossy(bytes));
        }
        // The place is kept for the next line.
        self.line = line;
        self.line.clear();
    }

    /// A line: a field with its value, or a comment, which starts with a colon.
    fn field(&mut self, line: &str) {
        let (name, value) = line.split_once(':').unwrap_or((line, ""));
        let value = value.strip_prefix(' ').unwrap_or(value);
        match name {
            "event" => value.clone_into(&mut self.event),
            "data" => match &mut self.data {
                Some(data) => {
                    data.push('\n');
                    data.push_str(value);
                }
                None => self.data = Some(value.to_owned()),
            },
            "id" if !value.contains('\0') => value.clone_into(&mut self.id),
            "retry" if value.bytes().all(|byte| byte.is_ascii_digit()) => {
                if let Ok(milliseconds) = value.parse() {
                    self.retry = Some(Duration::from_millis(milliseconds));
                }
            }
            _ => {}
        }
    }

    /// An event without data is none: only its name is forgotten.
    fn end_of_event(&mut self) {
        let event = std::mem::take(&mut self.event);
        if let Some(data) = self.data.take() {
            self.whole.push_back(Event {
                event: Some(event).filter(|name| !name.is_empty()),
                id: self.last_id().map(str::to_owned),
                data,
            });
        }
    }
}
