//! Refusals, written to be read by a person: as `application/problem+json` (RFC 9457) where the description has no form for them.

use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Response};
use serde_json::{Value, json};

/// One refusal.
#[derive(Debug)]
pub(crate) struct Problem {
    status: StatusCode,
    title: &'static str,
    detail: String,
    errors: Vec<Value>,
    header: Option<Box<(header::HeaderName, String)>>,
    of_request: bool,
}

/// Holds the refusal, whatever form the body has.
const HEADER: &str = "mock-refusal";
/// A header that is longer is not taken everywhere.
const LONGEST_HEADER: usize = 4000;
/// A longer sentence is not read.
const MOST_REASONS: usize = 5;

impl Problem {
    pub(crate) fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Self {
            status,
            title,
            detail: detail.into(),
            errors: Vec::new(),
            header: None,
            of_request: false,
        }
    }

    /// A request that the API would refuse too.
    pub(crate) fn of_request(
        status: StatusCode,
        title: &'static str,
        detail: impl Into<String>,
    ) -> Self {
        Self {
            of_request: true,
            ..Self::new(status, title, detail)
        }
    }

    /// Whether the API would refuse the request too.
    pub(crate) fn is_of_request(&self) -> bool {
        self.of_request
    }

    pub(crate) fn status(&self) -> u16 {
        self.status.as_u16()
    }

    pub(crate) fn title(&self) -> &'static str {
        self.title
    }

    /// Detail and reasons in one text.
    pub(crate) fn sentence(&self) -> String {
        let mut sentence = self.detail.clone();
        for error in self.errors.iter().take(MOST_REASONS) {
            let text = |word| error.get(word).and_then(Value::as_str).unwrap_or_default();
            let place = [text("in"), text("name"), text("pointer")];
            let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
            sentence.push_str(&format!(" {}: {}.", place.join(" "), text("message")));
        }
        sentence
    }

    /// Adds the refusal's headers to an answer in another form.
    pub(crate) fn put_headers(&self, headers: &mut HeaderMap) {
        let forms = [self.body(), self.short()].map(|form| ascii(&form.to_string()));
        let text = forms.iter().find(|text| text.len() <= LONGEST_HEADER);
        if let Some(value) = text.and_then(|text| HeaderValue::from_str(text).ok()) {
            headers.insert(HEADER, value);
        }
        if let Some((name, value)) = self.header.as_deref()
            && let Ok(value) = HeaderValue::from_str(value)
        {
            headers.insert(name.clone(), value);
        }
    }

    /// A wish of the caller (`Prefer`) that the description cannot meet.
    pub(crate) fn unknown_preference(detail: String) -> Self {
        Self::new(StatusCode::BAD_REQUEST, "Unknown preference", detail)
    }

    /// Something in the description or the script that cannot be served.
    pub(crate) fn unservable(detail: String) -> Self {
        Self::new(
            StatusCode::INTERNAL_SERVER_ERROR,
            "The description cannot be served",
            detail,
        )
    }

    /// A fault that was asked for and that the description has no answer for.
    pub(crate) fn fault(status: u16) -> Self {
        let status = StatusCode::from_u16(status).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR);
        Self::new(status, "Fault", "The mock fails here, as it was asked to.")
    }

    pub(crate) fn detail(&self) -> &str {
        &self.detail
    }

    pub(crate) fn with_errors(mut self, errors: Vec<Value>) -> Self {
        self.errors = errors;
        self
    }

    pub(crate) fn with_header(mut self, name: header::HeaderName, value: String) -> Self {
        self.header = Some(Box::new((name, value)));
        self
    }

    fn short(&self) -> Value {
        json!({
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
        })
    }

    fn body(&self) -> Value {
        let mut body = self.short();
        if !self.errors.is_empty() {
            body["errors"] = Value::Array(self.errors.clone());
        }
        body
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let media = (header::CONTENT_TYPE, "application/problem+json");
        let mut response = (self.status, [media], self.body().to_string()).into_response();
        self.put_headers(response.headers_mut());
        response
    }
}

/// JSON with nothing that a header cannot hold.
fn ascii(json: &str) -> String {
    let mut text = String::with_capacity(json.len());
    for letter in json.chars() {
        if matches!(letter, ' '..='~') {
            text.push(letter);
        } else {
            let mut units = [0; 2];
            for unit in letter.encode_utf16(&mut units) {
                text.push_str(&format!("\\u{unit:04x}"));
            }
        }
    }
    text
}
