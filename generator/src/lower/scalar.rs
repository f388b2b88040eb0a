//! Scalars: the types that have no name of their own.

use super::draft::Draft;
use super::format::is_registered;
use super::view::flag;
use super::{Lower, brief};
use crate::api::{IntKind, TypeRef};
use crate::normalize::carried;
use crate::report::codes;
use openapiv3::SchemaData;

impl<'d> Lower<'d, '_> {
    /// A scalar, or any value where the schema says nothing.
    pub fn scalar(&mut self, draft: &Draft<'d>) -> TypeRef {
        match draft.kind {
            Some("string") => {
                if !draft.members.is_empty() {
                    self.find(
                        codes::CONSTRAINT,
                        &draft.place.at(&["properties"]),
                        "members of a text are documentation; the type is text",
                        "say `type: object` if objects are meant",
                    );
                }
                self.text(draft)
            }
            Some("integer") => {
                self.known_format(draft, "an integer");
                TypeRef::Int(int_kind(draft))
            }
            Some("number") => {
                self.known_format(draft, "a number");
                self.whole_number(draft);
                TypeRef::Float
            }
            Some("boolean") => TypeRef::Bool,
            _ => TypeRef::Json,
        }
    }

    /// Numbers with the format of an integer.
    fn whole_number(&mut self, draft: &Draft<'d>) {
        if matches!(draft.format, Some("int64" | "uint64")) {
            self.find(
                codes::UNKNOWN_FORMAT,
                &draft.place.at(&["format"]),
                "under `type: number` it is read as a number of 64 bits, which holds whole numbers up to 2^53 exactly",
                "say `type: integer` if whole numbers are meant",
            );
        }
    }

    fn text(&mut self, draft: &Draft<'d>) -> TypeRef {
        if draft.data.write_only || flag(draft.data, "x-sensitive") {
            return TypeRef::Secret;
        }
        match draft.format {
            Some("date") => TypeRef::Date,
            Some("date-time") => TypeRef::DateTime,
            Some("password") => TypeRef::Secret,
            Some("byte") => TypeRef::Base64,
            Some("binary") => TypeRef::Binary,
            _ => {
                self.known_format(draft, "text");
                TypeRef::Text
            }
        }
    }

    fn known_format(&mut self, draft: &Draft<'d>, read_as: &str) {
        let Some(format) = draft.format.filter(|format| !is_registered(format)) else {
            return;
        };
        self.find_counted(
            codes::UNKNOWN_FORMAT,
            &draft.place.at(&["format"]),
            &format!(
                "the format `{}` is read as plain {}",
                brief(format),
                read_as.trim_start_matches("an ").trim_start_matches("a ")
            ),
            "no change is needed",
        );
    }
}

/// What is 2^63 and 2^64 in documents that went through a JavaScript program.
const ROUNDED: &[(&str, i128)] = &[
    ("9223372036854776000", i64::MAX as i128),
    ("9223372036854775808", i64::MAX as i128),
    ("-9223372036854776000", i64::MIN as i128),
    ("18446744073709552000", u64::MAX as i128),
];

fn int_kind(draft: &Draft<'_>) -> IntKind {
    match draft.format {
        Some("int32") if is_within(draft, i32::MIN.into(), i32::MAX.into()) => {
            return IntKind::I32;
        }
        Some("uint64") => return IntKind::U64,
        _ => {}
    }
    let listed = draft.values.iter().filter_map(listed);
    let minimum = wide(draft.bounds_data, carried::MINIMUM).or(listed.clone().min());
    let maximum = wide(draft.bounds_data, carried::MAXIMUM).or(listed.max());
    let fits = |bound: Option<i128>, low: i128, high: i128| {
        bound.is_none_or(|bound| (low..=high).contains(&bound))
    };
    let (low, high) = (i64::MIN.into(), i64::MAX.into());
    if fits(minimum, low, high) && fits(maximum, low, high) {
        return IntKind::I64;
    }
    let not_negative = draft.minimum.is_some_and(|minimum| minimum >= 0.0) || minimum >= Some(0);
    if not_negative && fits(maximum, 0, u64::MAX.into()) {
        return IntKind::U64;
    }
    IntKind::I128
}

/// Whether no bound of the schema lies outside.
fn is_within(draft: &Draft<'_>, low: f64, high: f64) -> bool {
    let fits = |bound: Option<f64>| bound.is_none_or(|bound| (low..=high).contains(&bound));
    let carries = |key: &str| draft.bounds_data.extensions.contains_key(key);
    fits(draft.minimum)
        && fits(draft.maximum)
        && !carries(carried::MINIMUM)
        && !carries(carried::MAXIMUM)
}

/// An integer that stands in an enum.
fn listed(value: &serde_json::Value) -> Option<i128> {
    let unsigned = value.as_u64().map(i128::from);
    let signed = value.as_i64().map(i128::from);
    unsigned
        .or(signed)
        .or_else(|| value.as_f64().map(|float| float as i128))
}

/// A bound beyond 64 bits.
fn wide(data: &SchemaData, key: &str) -> Option<i128> {
    let text = data.extensions.get(key)?.as_str()?;
    if let Some((_, exact)) = ROUNDED.iter().find(|(rounded, _)| *rounded == text) {
        return Some(*exact);
    }
    text.parse().ok().or_else(|| {
        let float: f64 = text.parse().ok()?;
        Some(float as i128)
    })
}
