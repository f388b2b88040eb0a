//! JSON (RFC 8259) -> the events that the YAML parser would give, with the source text of every number.

use saphyr_parser::{Event, Marker, ScalarStyle, ScanError, Span};
use std::borrow::Cow;

type Scanned<T> = Result<T, ScanError>;

/// An iterator over the events of a JSON text. After an error it ends.
pub(crate) struct JsonScan<'a> {
    text: &'a str,
    /// The byte that is next.
    at: usize,
    mark: Marker,
    open: Vec<Collection>,
    expected: Expected,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Collection {
    List,
    Map,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Expected {
    Value,
    ValueOrEnd,
    Key,
    KeyOrEnd,
    CommaOrEnd,
    EndOfText,
    Nothing,
}

impl<'a> Iterator for JsonScan<'a> {
    type Item = Scanned<(Event<'a>, Span)>;

    fn next(&mut self) -> Option<Self::Item> {
        let event = self.event().transpose();
        if !matches!(event, Some(Ok(_))) {
            self.expected = Expected::Nothing;
        }
        event
    }
}

impl<'a> JsonScan<'a> {
    pub(crate) fn new(text: &'a str) -> Self {
        Self {
            text,
            at: 0,
            mark: Marker::new(0, 1, 0),
            open: Vec::new(),
            expected: Expected::Value,
        }
    }

    fn event(&mut self) -> Scanned<Option<(Event<'a>, Span)>> {
        self.skip_space();
        if self.expected == Expected::CommaOrEnd && self.peek() == Some(b',') {
            self.advance(1);
            self.skip_space();
            self.expected = match self.open.last() {
                Some(Collection::Map) => Expected::Key,
                _ => Expected::Value,
            };
        }
        match self.expected {
            Expected::Nothing => Ok(None),
            Expected::EndOfText if self.peek().is_none() => Ok(None),
            Expected::EndOfText => self.fail("something stands behind the end of the document"),
            Expected::ValueOrEnd | Expected::KeyOrEnd | Expected::CommaOrEnd if self.at_end() => {
                Ok(Some(self.end()))
            }
            Expected::CommaOrEnd => self.fail(match self.open.last() {
                Some(Collection::Map) => "expected `,` or `}`",
                _ => "expected `,` or `]`",
            }),
            Expected::Key | Expected::KeyOrEnd => self.key().map(Some),
            Expected::Value | Expected::ValueOrEnd => self.value().map(Some),
        }
    }

    /// Whether the innermost collection ends here.
    fn at_end(&self) -> bool {
        match self.open.last() {
            Some(Collection::List) => self.peek() == Some(b']'),
            Some(Collection::Map) => self.peek() == Some(b'}'),
            None => false,
        }
    }

    fn end(&mut self) -> (Event<'a>, Span) {
        let event = match self.open.pop() {
            Some(Collection::List) => Event::SequenceEnd,
            _ => Event::MappingEnd,
        };
        let span = self.advance(1);
        self.value_is_done();
        (event, span)
    }

    fn value_is_done(&mut self) {
        self.expected = if self.open.is_empty() {
            Expected::EndOfText
        } else {
            Expected::CommaOrEnd
        };
    }

    fn key(&mut self) -> Scanned<(Event<'a>, Span)> {
        if self.peek() != Some(b'"') {
            return self.fail("expected a key in double quotes");
        }
        let (text, span) = self.string()?;
        self.skip_space();
        if self.peek() != Some(b':') {
            return self.fail("expected `:` after the key");
        }
        self.advance(1);
        self.expected = Expected::Value;
        Ok((
            Event::Scalar(text, ScalarStyle::DoubleQuoted, 0, None),
            span,
        ))
    }

    fn value(&mut self) -> Scanned<(Event<'a>, Span)> {
        match self.peek() {
            Some(b'{') => {
                self.open.push(Collection::Map);
                self.expected = Expected::KeyOrEnd;
                Ok((Event::MappingStart(0, None), self.advance(1)))
            }
            Some(b'[') => {
                self.open.push(Collection::List);
                self.expected = Expected::ValueOrEnd;
                Ok((Event::SequenceStart(0, None), self.advance(1)))
            }
            Some(b'"') => {
                let (text, span) = self.string()?;
                self.value_is_done();
                Ok((
                    Event::Scalar(text, ScalarStyle::DoubleQuoted, 0, None),
                    span,
                ))
            }
            _ => self.literal(),
        }
    }

    /// A number, `true`, `false` or `null`.
    fn literal(&mut self) -> Scanned<(Event<'a>, Span)> {
        let rest = &self.text[self.at..];
        let is_part =
            |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'-' | b'.');
        let length = rest.bytes().take_while(|byte| is_part(byte)).count();
        let word = &rest[..length];
        if !matches!(word, "true" | "false" | "null") && !is_number(word) {
            return self.fail(match word.bytes().next() {
                Some(b'-' | b'0'..=b'9') => "this is no JSON number",
                _ => "expected a value",
            });
        }
        self.value_is_done();
        let event = Event::Scalar(Cow::Borrowed(word), ScalarStyle::Plain, 0, None);
        Ok((event, self.advance(length)))
    }

    /// A string with its quotes; borrowed where nothing is escaped.
    fn string(&mut self) -> Scanned<(Cow<'a, str>, Span)> {
        let start = self.mark;
        self.advance(1);
        let plain = self.unescaped()?;
        let mut text = Cow::Borrowed(plain);
        while self.peek() == Some(b'\\') {
            let character = self.escape()?;
            let owned = text.to_mut();
            owned.push(character);
            owned.push_str(self.unescaped()?);
        }
        self.advance(1);
        Ok((text, Span::new(start, self.mark)))
    }

    /// Everything up to the next quote or backslash.
    fn unescaped(&mut self) -> Scanned<&'a str> {
        let rest = &self.text[self.at..];
        let stop = |byte: u8| byte == b'"' || byte == b'\\' || byte < b' ';
        let length = rest.bytes().position(stop).unwrap_or(rest.len());
        self.advance(length);
        match self.peek() {
            Some(b'"' | b'\\') => Ok(&rest[..length]),
            None => self.fail(""),
            Some(_) => self.fail("a line break or control character stands inside a text"),
        }
    }

    fn escape(&mut self) -> Scanned<char> {
        let character = match self.text.as_bytes().get(self.at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.unicode_escape(),
            _ => return self.fail("JSON has no such escape"),
        };
        self.advance(2);
        Ok(character)
    }

    /// `\u` and four digits, or two of them that are a surrogate pair.
    fn unicode_escape(&mut self) -> Scanned<char> {
        let unit = |at: usize| {
            let digits = self.text.get(at..at + 6)?.strip_prefix("\\u")?;
            let is_hex = digits.bytes().all(|digit| digit.is_ascii_hexdigit());
            is_hex.then(|| u16::from_str_radix(digits, 16).ok())?
        };
        let Some(first) = unit(self.at) else {
            return self.fail("expected four hexadecimal digits after `\\u`");
        };
        let units = [Some(first), unit(self.at + 6)];
        match char::decode_utf16(units.into_iter().flatten()).next() {
            Some(Ok(character)) => {
                self.advance(6 * character.len_utf16());
                Ok(character)
            }
            _ => self.fail("this half of a surrogate pair stands alone"),
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    /// Takes bytes that hold no line break.
    fn advance(&mut self, bytes: usize) -> Span {
        let start = self.mark;
        let taken = &self.text.as_bytes()[self.at..self.at + bytes];
        // Counts characters: every byte that does not continue one.
        let characters = taken.iter().filter(|byte| **byte & 0xC0 != 0x80).count();
        self.at += bytes;
        self.mark = Marker::new(
            start.index() + characters,
            start.line(),
            start.col() + characters,
        );
        Span::new(start, self.mark)
    }

    fn skip_space(&mut self) {
        let bytes = self.text.as_bytes();
        let start = self.at;
        let (mut line, mut column) = (self.mark.line(), self.mark.col());
        while let Some(byte) = bytes.get(self.at) {
            match byte {
                b' ' | b'\t' | b'\r' => column += 1,
                b'\n' => (line, column) = (line + 1, 0),
                _ => break,
            }
            self.at += 1;
        }
        if self.at != start {
            self.mark = Marker::new(self.mark.index() + self.at - start, line, column);
        }
    }

    fn fail<T>(&self, message: &str) -> Scanned<T> {
        let message = match (self.peek(), self.open.last()) {
            (Some(_), _) => message,
            (None, Some(Collection::Map)) => "the text ends inside an object",
            (None, Some(Collection::List)) => "the text ends inside an array",
            (None, None) => "the text ends where a value is expected",
        };
        Err(ScanError::new_str(self.mark, message))
    }
}

/// `-? (0 | [1-9] digits) (. digits)? ([eE] [+-]? digits)?`
fn is_number(text: &str) -> bool {
    let digits = |text: &str| text.bytes().take_while(u8::is_ascii_digit).count();
    let unsigned = text.strip_prefix('-').unwrap_or(text);
    let whole = digits(unsigned);
    if whole == 0 || (whole > 1 && unsigned.starts_with('0')) {
        return false;
    }
    let mut rest = &unsigned[whole..];
    if let Some(fraction) = rest.strip_prefix('.') {
        let length = digits(fraction);
        if length == 0 {
            return false;
        }
        rest = &fraction[length..];
    }
    if let Some(exponent) = rest.strip_prefix(['e', 'E']) {
        let exponent = exponent.strip_prefix(['+', '-']).unwrap_or(exponent);
        let length = digits(exponent);
        return length > 0 && length == exponent.len();
    }
    rest.is_empty()
}
