//! What an answer holds.

use std::sync::Arc;

use axum::body::Bytes;
use serde_json::Value;

#[derive(Debug, Clone)]
pub(crate) enum Content {
    Empty,
    Json(Json),
    Bytes(Bytes),
}

/// A value with its text, which is written once as long as nobody changes the value.
#[derive(Debug, Clone)]
pub(crate) struct Json {
    value: Arc<Value>,
    text: Option<Bytes>,
}

impl Json {
    pub(crate) fn new(value: Value) -> Self {
        Self {
            value: Arc::new(value),
            text: None,
        }
    }

    pub(crate) fn value(&self) -> &Value {
        &self.value
    }

    pub(crate) fn change(&mut self) -> &mut Value {
        self.text = None;
        Arc::make_mut(&mut self.value)
    }

    pub(crate) fn text(self) -> Bytes {
        let text = self.text;
        text.unwrap_or_else(|| Bytes::from(self.value.to_string()))
    }

    pub(crate) fn written(self) -> Self {
        Self {
            text: Some(self.clone().text()),
            ..self
        }
    }
}
