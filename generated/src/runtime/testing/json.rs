// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use super::redact::{HIDDEN, HIDDEN_JSON};

/// How the values of a text are made unknown.
pub(super) struct Rules<'r> {
    /// The members of which nothing is kept.
    pub(super) is_secret: &'r dyn Fn(&str) -> bool,
    /// Whether that includes numbers.
    pub(super) numbers: bool,
    /// What is a secret wherever it stands.
    pub(super) known: &'r [String],
}

/// JSON text with what stands below some members made unknown, and what stood there. Everything else stays as it is, down to the last digit. `None`:
/// it is no JSON object or list.
pub(super) fn redacted(text: &str, rules: &Rules<'_>) -> Option<(String, Vec<String>)> {
    if !text.trim_start().starts_with(['{', '[']) {
        return None;
    }
    serde_json::from_str::<serde::de::IgnoredAny>(text).ok()?;
    let mut scan = Scan {
        text,
        at: 0,
        out: String::with_capacity(text.len()),
        found: Vec::new(),
    };
    scan.value(rules, false);
    scan.out.push_str(&text[scan.at..]);
    Some((scan.out, scan.found))
}

/// A walk over a text that is known to be JSON, whose depth has been held against the limit of its reader.
struct Scan<'a> {
    text: &'a str,
    at: usize,
    out: String,
    found: Vec<String>,
}

impl<'a> Scan<'a> {
    fn value(&mut self, rules: &Rules<'_>, hidden: bool) {
        self.space();
        match self.text.as_bytes().get(self.at) {
            Some(b'{') => self.items(b'}', |scan| {
                let name = scan.string();
                scan.out.push_str(name);
                scan.space();
                scan.copy(1);
                let name = value_of(name);
                scan.value(rules, hidden || (rules.is_secret)(&name));
            }),
            Some(b'[') => self.items(b']', |scan| scan.value(rules, hidden)),
            Some(b'"') => self.text(rules, hidden),
            _ => self.word(hidden && rules.numbers),
        }
    }

    fn text(&mut self, rules: &Rules<'_>, hidden: bool) {
        let string = self.string();
        let value = value_of(string);
        let repeats = rules.known.iter().any(|known| value.contains(known));
        if hidden {
            self.found.push(value);
            self.out.push_str(HIDDEN_JSON);
        } else if repeats {
            let known = rules.known.iter();
            let value = known.fold(value, |value, known| value.replace(known, HIDDEN));
            self.out
                .push_str(&serde_json::Value::from(value).to_string());
        } else {
            self.out.push_str(string);
        }
    }

    /// A number, `true`, `false` or `null`.
    fn word(&mut self, hidden: bool) {
        let rest = &self.text[self.at..];
        let end = rest.find([',', '}', ']', ' ', '\n', '\r', '\t']);
        let length = end.unwrap_or(rest.len());
        if hidden && rest.starts_with(|start: char| start == '-' || start.is_ascii_digit()) {
            self.found.push(rest[..length].to_owned());
            self.out.push('0');
            self.at += length;
        } else {
            self.copy(length);
        }
    }

    fn items(&mut self, end: u8, mut item: impl FnMut(&mut Self)) {
        self.copy(1);
        self.space();
        while self
            .text
            .as_bytes()
            .get(self.at)
            .is_some_and(|next| *next != end)
        {
            item(self);
            self.space();
            if self.text.as_bytes().get(self.at) == Some(&b',') {
                self.copy(1);
                self.space();
            }
        }
        self.copy(1);
    }

    /// The string that begins here, with its quotes. It is passed over, not copied.
    fn string(&mut self) -> &'a str {
        let bytes = self.text.as_bytes();
        let start = self.at;
        self.at += 1;
        while bytes.get(self.at).is_some_and(|byte| *byte != b'"') {
            self.at += if bytes[self.at] == b'\\' { 2 } else { 1 };
        }
        self.at = (self.at + 1).min(bytes.len());
        &self.text[start..self.at]
    }

    fn space(&mut self) {
        let rest = &self.text[self.at..];
        self.copy(rest.len() - rest.trim_start().len());
    }

    fn copy(&mut self, length: usize) {
        let end = (self.at + length).min(self.text.len());
        self.out.push_str(&self.text[self.at..end]);
        self.at = end;
    }
}

/// The text that a literal of JSON stands for.
fn value_of(string: &str) -> String {
    serde_json::from_str(string).unwrap_or_default()
}
