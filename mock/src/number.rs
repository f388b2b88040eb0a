//! Numbers that fit a schema.

use serde_json::{Map, Number, Value, json};

/// The lower and the upper bound, each with whether it is excluded.
fn bounds(schema: &Map<String, Value>) -> [Option<(f64, bool)>; 2] {
    [
        ("minimum", "exclusiveMinimum"),
        ("maximum", "exclusiveMaximum"),
    ]
    .map(|(word, exclusive)| {
        let limit = schema.get(word).and_then(Value::as_f64);
        match schema.get(exclusive) {
            Some(Value::Number(number)) => number.as_f64().map(|bound| (bound, true)),
            Some(Value::Bool(true)) => limit.map(|bound| (bound, true)),
            _ => limit.map(|bound| (bound, false)),
        }
    })
}

/// A whole number within the bounds. `index`: the place in a list, so that items differ.
pub(crate) fn integer(schema: &Map<String, Value>, index: usize) -> Value {
    let [low, high] = bounds(schema);
    let low = low.map(|(bound, out)| {
        if out {
            bound.floor() + 1.0
        } else {
            bound.ceil()
        }
    });
    let high = high.map(|(bound, out)| {
        if out {
            bound.ceil() - 1.0
        } else {
            bound.floor()
        }
    });
    let step = schema
        .get("multipleOf")
        .and_then(Value::as_f64)
        .filter(|step| *step >= 1.0)
        .unwrap_or(1.0);
    let start = low.unwrap_or_else(|| high.map_or(1.0, |high| high.min(1.0)));
    let value = ((start / step).ceil() + index as f64) * step;
    let value = if high.is_some_and(|high| value > high) {
        (start / step).ceil() * step
    } else {
        value
    };
    Value::from(value as i64)
}

/// A number within the bounds.
pub(crate) fn number(schema: &Map<String, Value>, index: usize) -> Value {
    let [low, high] = bounds(schema);
    let step = schema
        .get("multipleOf")
        .and_then(Value::as_f64)
        .filter(|step| *step > 0.0);
    let value = match (low, high) {
        (Some((low, false)), _) => low,
        (Some((low, true)), Some((high, _))) => step.map_or((low + high) / 2.0, |step| low + step),
        (Some((low, true)), None) => low + step.unwrap_or(1.0),
        (None, Some((high, _))) if high <= 1.0 => high - step.unwrap_or(1.0),
        (None, _) => 1.0,
    };
    let value = step.map_or(value, |step| (value / step).ceil() * step);
    let next = value + index as f64 * step.unwrap_or(1.0);
    let value = if high.is_some_and(|(high, _)| next >= high) {
        value
    } else {
        next
    };
    Number::from_f64(value).map_or(json!(1), Value::Number)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_to_their_bounds() {
        let rows = [
            (json!({}), json!(1), json!(1.0)),
            (json!({"minimum": 5}), json!(5), json!(5.0)),
            (json!({"maximum": -3}), json!(-3), json!(-4.0)),
            (
                json!({"minimum": 0, "exclusiveMinimum": true}),
                json!(1),
                json!(1.0),
            ),
            (json!({"minimum": 3, "multipleOf": 5}), json!(5), json!(5.0)),
            (
                json!({"exclusiveMinimum": 0, "exclusiveMaximum": 1}),
                json!(1),
                json!(0.5),
            ),
        ];
        for (schema, whole, broken) in rows {
            let object = schema.as_object().unwrap();
            assert_eq!(
                (integer(object, 0), number(object, 0)),
                (whole, broken),
                "{schema}"
            );
        }
    }
}
