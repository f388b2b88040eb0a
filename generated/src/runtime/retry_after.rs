// @generated from spec/plaid-check.yaml by `cargo run -p specwright -- generate`. Do not edit.

use http::header::{HeaderName, DATE, RETRY_AFTER};
use http::HeaderMap;
use jiff::civil;
use jiff::Timestamp;
use std::time::Duration;

/// How long the server asks to wait (RFC 9110, 10.2.3): seconds, or a date, which is held against that of the answer.
#[must_use]
pub fn retry_after(headers: &HeaderMap) -> Option<Duration> {
    let text = text(headers, RETRY_AFTER)?;
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // More seconds than fit are more than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let date = date(text)?;
    // Their clock may be another one than ours.
    let now = self::text(headers, DATE).and_then(self::date);
    let wait = date.duration_since(now.unwrap_or_else(Timestamp::now));
    // A date that has passed asks for no wait.
    Some(Duration::try_from(wait).unwrap_or_default())
}

fn text(headers: &HeaderMap, name: HeaderName) -> Option<&str> {
    headers.get(name)?.to_str().ok().map(str::trim)
}

/// A date of HTTP, in its form or one of the two that it replaced (RFC 9110, 5.6.7).
fn date(text: &str) -> Option<Timestamp> {
    let parser = jiff::fmt::rfc2822::DateTimeParser::new();
    if let Ok(date) = parser.parse_timestamp(text) {
        return Some(date);
    }
    let older = ["%A, %d-%b-%y %H:%M:%S GMT", "%a %b %e %H:%M:%S %Y"];
    let mut read = older
        .iter()
        .filter_map(|form| civil::DateTime::strptime(form, text).ok());
    jiff::tz::Offset::UTC.to_timestamp(read.next()?).ok()
}
