//! Refusals as `application/problem+json` (RFC 9457), written to be read by a person.

use axum::http::{HeaderValue, StatusCode, header};
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
}

impl Problem {
    pub(crate) fn new(status: StatusCode, title: &'static str, detail: impl Into<String>) -> Self {
        Self {
            status,
            title,
            detail: detail.into(),
            errors: Vec::new(),
            header: None,
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

    fn body(&self) -> Value {
        let mut body = json!({
            "title": self.title,
            "status": self.status.as_u16(),
            "detail": self.detail,
        });
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
        if let Some((name, value)) = self.header.map(|header| *header)
            && let Ok(value) = HeaderValue::from_str(&value)
        {
            response.headers_mut().insert(name, value);
        }
        response
    }
}
