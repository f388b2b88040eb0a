use super::super::encode::Draft;
use super::super::payload::Payload;
use super::super::Core;
use super::{address, json, link, By, Paging, Target};
use bytes::Bytes;
use http::HeaderMap;

/// What every repeated page would mean.
const CIRCLE: &str =
    "the answer names a page as the next one that was there before, which would never end";

/// Where one is in the pages. It is the same for all operations, so that it is compiled once.
pub(super) struct Walk {
    paging: Paging,
    /// The number that the last page had.
    number: Option<u64>,
    /// The last page itself, where pages are told by numbers.
    page: Bytes,
    /// What the last page named as the next, and what an earlier one did.
    last: Option<String>,
    mark: Option<String>,
    count: u64,
}

impl Walk {
    pub(super) fn new(paging: Paging) -> Self {
        Self {
            paging,
            number: None,
            page: Bytes::new(),
            last: None,
            mark: None,
            count: 0,
        }
    }

    /// Goes on from a page: makes the call one for the next page. `false`: it was the last.
    pub(super) fn on(
        &mut self,
        draft: &mut Draft,
        core: &Core,
        headers: &HeaderMap,
        page: &Bytes,
    ) -> Result<bool, String> {
        let value = |pointer| json::find(page, pointer).and_then(|place| page.get(place));
        if self.paging.more.and_then(value) == Some(b"false") {
            return Ok(false);
        }
        match self.paging.by {
            By::Cursor => match value(self.paging.pointer).filter(|value| !is_empty(value)) {
                Some(cursor) => self.by_cursor(draft, cursor),
                None => Ok(false),
            },
            By::Url => match value(self.paging.pointer).filter(|value| !is_empty(value)) {
                Some(url) => {
                    let url: String = serde_json::from_slice(url)
                        .map_err(|_| "the answer names a next page whose URL is no text")?;
                    self.by_url(draft, core, &url)
                }
                None => Ok(false),
            },
            By::Link => match link::next(headers) {
                Some(url) => self.by_url(draft, core, url),
                None => Ok(false),
            },
            By::Offset | By::Page => self.by_number(draft, page),
        }
    }

    fn by_cursor(&mut self, draft: &mut Draft, cursor: &[u8]) -> Result<bool, String> {
        let unusable = "the answer's cursor is neither text nor number";
        match cursor.first() {
            Some(b'"' | b'-' | b'0'..=b'9') => {}
            _ => return Err(unusable.to_owned()),
        }
        let text = std::str::from_utf8(cursor).map_err(|_| unusable)?;
        self.note(text)?;
        set(self.paging.target, draft, text)?;
        Ok(true)
    }

    fn by_url(&mut self, draft: &mut Draft, core: &Core, url: &str) -> Result<bool, String> {
        let address = address::of(draft, core, url)?;
        self.note(&address)?;
        draft.address = Some(address);
        Ok(true)
    }

    /// An empty page is the end. A short one is not: servers may give less than they are asked for.
    fn by_number(&mut self, draft: &mut Draft, page: &Bytes) -> Result<bool, String> {
        let Paging {
            by,
            pointer,
            total,
            first,
            ..
        } = self.paging;
        let count = json::length(page, pointer).unwrap_or(0) as u64;
        if count == 0 {
            return Ok(false);
        }
        let current = match self.number {
            Some(number) => number,
            None => start(self.paging.target, draft)?.unwrap_or(first),
        };
        let next = match by {
            By::Offset => current.saturating_add(count),
            _ => current.saturating_add(1),
        };
        let total = total.and_then(|pointer| json::find(page, pointer));
        let total = total.and_then(|place| number(page.get(place)?));
        if total.is_some_and(|total| next >= first.saturating_add(total)) {
            return Ok(false);
        }
        if self.page == *page {
            return Err("the server answered with the same page again, as if it did not read which one is asked for".to_owned());
        }
        self.page = page.clone();
        self.number = Some(next);
        set(self.paging.target, draft, &next.to_string())?;
        Ok(true)
    }

    /// Refuses to go round in a circle: what comes twice in a row at once, and a longer circle when it comes by the mark again, which
    /// is set anew at each power of two.
    fn note(&mut self, next: &str) -> Result<(), String> {
        let is_known = |known: &Option<String>| known.as_deref() == Some(next);
        if is_known(&self.last) || is_known(&self.mark) {
            return Err(CIRCLE.to_owned());
        }
        self.count += 1;
        if self.count.is_power_of_two() {
            self.mark = Some(next.to_owned());
        }
        self.last = Some(next.to_owned());
        Ok(())
    }
}

/// Whether a value says that there is nothing.
fn is_empty(value: &[u8]) -> bool {
    matches!(value, b"null" | b"\"\"" | b"false")
}

fn number(text: &[u8]) -> Option<u64> {
    let text = std::str::from_utf8(text).ok()?;
    text.trim_matches('"').parse().ok()
}

/// Sets what asks for the next page; `value` is JSON text.
fn set(target: Target, draft: &mut Draft, value: &str) -> Result<(), String> {
    match target {
        Target::Nothing => {}
        Target::Query(index) => match serde_json::from_str::<String>(value) {
            Ok(text) => draft.parameter(index, &text),
            // A number, which may have more digits than any type.
            Err(_) => draft.parameter(index, value),
        },
        Target::Body(pointer) => {
            if draft.body.is_none() {
                draft.body("application/json", Bytes::from_static(b"{}"));
            }
            let body = draft.body.bytes().map(|body| &**body);
            let body = json::replace(body.unwrap_or_default(), pointer, value.as_bytes());
            let body =
                body.ok_or("the body is no JSON object, so the next page cannot be asked for")?;
            draft.body = Payload::new(body.into());
        }
    }
    Ok(())
}

/// The number that the first call has itself.
fn start(target: Target, draft: &Draft) -> Result<Option<u64>, String> {
    let text = match target {
        Target::Nothing => None,
        Target::Query(index) => {
            let written = draft.written.iter().find(|(known, _)| *known == index);
            let pair = written.and_then(|(_, pairs)| pairs.first());
            pair.and_then(|pair| pair.rsplit('=').next())
                .map(str::as_bytes)
        }
        Target::Body(pointer) => {
            let body = draft.body.bytes().map(|body| &**body).unwrap_or_default();
            let place = json::find(body, pointer);
            place
                .and_then(|place| body.get(place))
                .filter(|value| !is_empty(value))
        }
    };
    match text {
        Some(text) => number(text)
            .map(Some)
            .ok_or_else(|| "the call starts at a page whose number is none".to_owned()),
        None => Ok(None),
    }
}
