//! Constraints that contradict each other, so that no value meets them.

use super::Lower;
use super::place::Place;
use crate::normalize::carried;
use crate::report::codes;
use openapiv3::{Schema, SchemaData, SchemaKind, Type};

/// The keywords for a lower and an upper bound of the same, with their values.
struct Pair {
    low: (&'static str, Option<f64>),
    high: (&'static str, Option<f64>),
    /// One of them is itself no value.
    exclusive: bool,
}

impl<'d> Lower<'d, '_> {
    /// Reports bounds that leave no value.
    pub fn contradictions(&mut self, schema: &'d Schema, place: &Place) {
        for Pair {
            low: (low, least),
            high: (high, most),
            exclusive,
        } in pairs(schema)
        {
            let (Some(least), Some(most)) = (least, most) else {
                continue;
            };
            if least > most || (exclusive && least >= most) {
                self.find(
                    codes::UNSATISFIABLE,
                    &place.at(&[low]),
                    format!("`{low}` is {least} and `{high}` is {most}, so no value meets both"),
                    "neither is checked; correct one of them",
                );
            }
        }
    }
}

fn pairs(schema: &Schema) -> Vec<Pair> {
    let data = &schema.schema_data;
    match &schema.schema_kind {
        SchemaKind::Type(Type::String(text)) => {
            vec![counts(
                "minLength",
                text.min_length,
                "maxLength",
                text.max_length,
            )]
        }
        SchemaKind::Type(Type::Array(list)) => {
            vec![counts(
                "minItems",
                list.min_items,
                "maxItems",
                list.max_items,
            )]
        }
        SchemaKind::Type(Type::Object(object)) => vec![counts(
            "minProperties",
            object.min_properties,
            "maxProperties",
            object.max_properties,
        )],
        SchemaKind::Type(Type::Integer(integer)) => vec![numbers(
            data,
            integer.minimum.map(|bound| bound as f64),
            integer.maximum.map(|bound| bound as f64),
            integer.exclusive_minimum || integer.exclusive_maximum,
        )],
        SchemaKind::Type(Type::Number(number)) => vec![numbers(
            data,
            number.minimum,
            number.maximum,
            number.exclusive_minimum || number.exclusive_maximum,
        )],
        SchemaKind::Any(any) => vec![
            counts("minLength", any.min_length, "maxLength", any.max_length),
            counts("minItems", any.min_items, "maxItems", any.max_items),
            counts(
                "minProperties",
                any.min_properties,
                "maxProperties",
                any.max_properties,
            ),
            numbers(
                data,
                any.minimum,
                any.maximum,
                any.exclusive_minimum == Some(true) || any.exclusive_maximum == Some(true),
            ),
        ],
        _ => Vec::new(),
    }
}

fn counts(
    low: &'static str,
    least: Option<usize>,
    high: &'static str,
    most: Option<usize>,
) -> Pair {
    Pair {
        low: (low, least.map(|count| count as f64)),
        high: (high, most.map(|count| count as f64)),
        exclusive: false,
    }
}

/// Bounds of a number; those beyond 64 bits stand in extensions.
fn numbers(data: &SchemaData, least: Option<f64>, most: Option<f64>, exclusive: bool) -> Pair {
    let wide = |key: &str| data.extensions.get(key)?.as_str()?.parse().ok();
    Pair {
        low: ("minimum", least.or_else(|| wide(carried::MINIMUM))),
        high: ("maximum", most.or_else(|| wide(carried::MAXIMUM))),
        exclusive,
    }
}
