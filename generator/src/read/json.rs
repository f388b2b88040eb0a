//! Nodes as plain JSON values, for examples and for other readers of the document.

use super::{Node, Number};
use serde_json::Value;

impl Node {
    /// The same as JSON. Numbers beyond 64 bits become floats.
    #[must_use]
    pub fn to_json(&self) -> Value {
        match self {
            Self::Null => Value::Null,
            Self::Bool(value) => Value::Bool(*value),
            Self::Number(number) => number.to_json(),
            Self::Text(text) => Value::String(text.clone()),
            Self::List(items) => Value::Array(items.iter().map(Self::to_json).collect()),
            Self::Map(map) => Value::Object(map.0.iter().map(|(key, value)| (key.clone(), value.to_json())).collect()),
        }
    }
}

impl Number {
    /// The number as JSON: an integer where it is one in 64 bits, else a float; text where it is not finite.
    #[must_use]
    pub fn to_json(&self) -> Value {
        if let Some(integer) = self.as_i128() {
            if let Ok(integer) = i64::try_from(integer) {
                return Value::from(integer);
            }
            if let Ok(integer) = u64::try_from(integer) {
                return Value::from(integer);
            }
        }
        self.as_f64().and_then(serde_json::Number::from_f64).map_or_else(|| Value::String(self.0.clone()), Value::Number)
    }

    /// The integer, if it is written as one and fits.
    #[must_use]
    pub fn as_i128(&self) -> Option<i128> {
        let text = self.0.strip_prefix('+').unwrap_or(&self.0);
        if let Some(digits) = text.strip_prefix("0x") {
            i128::from_str_radix(digits, 16).ok()
        } else if let Some(digits) = text.strip_prefix("0o") {
            i128::from_str_radix(digits, 8).ok()
        } else {
            text.parse().ok()
        }
    }

    /// The value as a float.
    #[must_use]
    pub fn as_f64(&self) -> Option<f64> {
        match self.as_i128() {
            #[expect(clippy::cast_precision_loss, reason = "asked for a float")]
            Some(integer) => Some(integer as f64),
            None => self.0.parse().ok().filter(|value: &f64| value.is_finite()),
        }
    }
}
