use super::{scan, Received};

/// Where an answer says the id by which those who run the API find the request.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RequestId {
    /// In the header `x-request-id`, else in `request-id`.
    #[default]
    Usual,
    /// In a header.
    Header(&'static str),
    /// In the body: a JSON Pointer (RFC 6901).
    Pointer(&'static str),
}

impl RequestId {
    pub(crate) fn of(self, answer: &Received) -> Option<String> {
        match self {
            Self::Usual => header(answer, "x-request-id").or_else(|| header(answer, "request-id")),
            Self::Header(name) => header(answer, name),
            Self::Pointer(pointer) => in_body(answer.body(), pointer),
        }
    }
}

fn header(answer: &Received, name: &str) -> Option<String> {
    let value = answer.headers().get(name)?.to_str().ok()?;
    Some(value.to_owned()).filter(|id| !id.is_empty())
}

/// A text, or a number as it is written.
fn in_body(body: &[u8], pointer: &str) -> Option<String> {
    let place = scan::find(body, pointer)?;
    let value = std::str::from_utf8(body.get(place)?).ok()?;
    match value.as_bytes().first()? {
        b'"' => serde_json::from_str(value).ok(),
        b'-' | b'0'..=b'9' => Some(value.to_owned()),
        _ => None,
    }
}
