//! Whether a schema allows a value, by the schema itself and not by the type that it became.

use super::Lower;
use super::view::{Properties, Spot, View};
use crate::normalize::carried;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerType, NumberType, ReferenceOr, Schema,
    SchemaKind, StringType, Type,
};
use serde_json::{Map, Value};

/// Texts that the formats certainly allow.
pub(super) const OF_FORMAT: &[(&str, &str)] = &[
    ("date", "2024-01-31"),
    ("date-time", "2024-01-31T12:00:00Z"),
    ("time", "12:00:00Z"),
    ("duration", "P1D"),
    ("email", "a@b.example"),
    ("uri", "https://a.example/"),
    ("url", "https://a.example/"),
    ("uuid", "00000000-0000-4000-8000-000000000000"),
    ("ipv4", "192.0.2.1"),
    ("ipv6", "2001:db8::1"),
    ("hostname", "a.example"),
    ("byte", "YQ=="),
];

/// How deep a value is looked into.
const DEEPEST: usize = 24;

/// What is known about a value: certainly allowed, certainly not, or not certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Verdict {
    No,
    Unsure,
    Yes,
}

use Verdict::{No, Unsure, Yes};

impl From<bool> for Verdict {
    fn from(holds: bool) -> Self {
        if holds { Yes } else { No }
    }
}

/// All of them hold.
fn all(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
    verdicts.into_iter().min().unwrap_or(Yes)
}

/// One of them holds.
fn any(verdicts: impl IntoIterator<Item = Verdict>) -> Verdict {
    verdicts.into_iter().max().unwrap_or(No)
}

impl<'d> Lower<'d, '_> {
    /// Whether the schema allows the value, which is not null.
    pub fn allows_value(&self, spot: Spot<'d>, value: &Value, depth: usize) -> Verdict {
        let Some((_, schema)) = self.follow(spot).filter(|_| depth < DEEPEST) else {
            return Unsure;
        };
        let data = &schema.schema_data;
        if value.is_null() && data.nullable {
            return Yes;
        }
        if let Some(constant) = data.extensions.get(carried::CONST) {
            return (constant == value).into();
        }
        let carries = |key: &String| {
            key.starts_with(carried::PREFIX)
                && ![carried::POINTER, carried::EXAMPLES].contains(&key.as_str())
        };
        if data.extensions.keys().any(carries) {
            return Unsure;
        }
        let view = View::of(schema);
        let listed = view.values.is_empty() || view.values.iter().any(|known| same(known, value));
        all([
            listed.into(),
            self.keywords(schema, value, depth),
            self.branches_allow(&view, value, depth),
        ])
    }

    fn branches_allow(&self, view: &View<'d>, value: &Value, depth: usize) -> Verdict {
        let verdict =
            |branch: &'d ReferenceOr<Schema>| self.allows_value(branch.into(), value, depth + 1);
        let all_of = all(view.all_of.iter().map(verdict));
        let any_of = match view.any_of {
            [] => Yes,
            list => any(list.iter().map(verdict)),
        };
        let one_of = match view.one_of {
            [] => Yes,
            list => {
                let verdicts: Vec<Verdict> = list.iter().map(verdict).collect();
                let count = |wanted| verdicts.iter().filter(|found| **found == wanted).count();
                match (count(Yes), count(Unsure)) {
                    (1, 0) => Yes,
                    (0, 0) | (2.., _) => No,
                    _ => Unsure,
                }
            }
        };
        let not = if view.not { Unsure } else { Yes };
        all([all_of, any_of, one_of, not])
    }

    fn keywords(&self, schema: &'d Schema, value: &Value, depth: usize) -> Verdict {
        match &schema.schema_kind {
            SchemaKind::Type(Type::Object(object)) => match value {
                Value::Object(members) => {
                    let object = Members {
                        properties: &object.properties,
                        required: &object.required,
                        additional: object.additional_properties.as_ref(),
                        least: object.min_properties,
                        most: object.max_properties,
                    };
                    self.members_allow(&object, members, depth)
                }
                _ => No,
            },
            SchemaKind::Type(Type::Array(list)) => match value {
                Value::Array(items) => self.list_allows(list, items, depth),
                _ => No,
            },
            SchemaKind::Type(Type::String(text)) => match value {
                Value::String(value) => text_allows(text, value),
                _ => No,
            },
            SchemaKind::Type(Type::Number(number)) => number_allows(number, value),
            SchemaKind::Type(Type::Integer(integer)) => integer_allows(integer, value),
            SchemaKind::Type(Type::Boolean(_)) => value.is_boolean().into(),
            SchemaKind::Any(keywords) => self.untyped_allows(keywords, value, depth),
            _ => Yes,
        }
    }

    /// Keywords without a type speak only of the values that they are about.
    fn untyped_allows(&self, keywords: &'d AnySchema, value: &Value, depth: usize) -> Verdict {
        let kind: Verdict = keywords
            .typ
            .as_deref()
            .is_none_or(|kind| is_of(kind, value))
            .into();
        let silent = match value {
            Value::Object(members) => {
                let object = Members {
                    properties: &keywords.properties,
                    required: &keywords.required,
                    additional: keywords.additional_properties.as_ref(),
                    least: keywords.min_properties,
                    most: keywords.max_properties,
                };
                return all([kind, self.members_allow(&object, members, depth)]);
            }
            Value::String(_) => {
                keywords.pattern.is_none()
                    && keywords.format.is_none()
                    && keywords.min_length.is_none()
                    && keywords.max_length.is_none()
            }
            Value::Number(_) => {
                keywords.minimum.is_none()
                    && keywords.maximum.is_none()
                    && keywords.multiple_of.is_none()
            }
            Value::Array(_) => {
                keywords.items.is_none()
                    && keywords.min_items.is_none()
                    && keywords.max_items.is_none()
                    && keywords.unique_items.is_none()
            }
            Value::Bool(_) | Value::Null => true,
        };
        all([kind, if silent { Yes } else { Unsure }])
    }

    fn members_allow(
        &self,
        object: &Members<'d>,
        members: &Map<String, Value>,
        depth: usize,
    ) -> Verdict {
        let has_required = object
            .required
            .iter()
            .all(|name| members.contains_key(name));
        let count = members.len();
        let fits = object.least.is_none_or(|least| count >= least)
            && object.most.is_none_or(|most| count <= most);
        let each = members.iter().map(|(name, value)| {
            match (object.properties.get(name), object.additional) {
                (Some(member), _) => self.allows_value(member.into(), value, depth + 1),
                (None, None | Some(AdditionalProperties::Any(true))) => Yes,
                (None, Some(AdditionalProperties::Any(false))) => No,
                (None, Some(AdditionalProperties::Schema(schema))) => {
                    self.allows_value(Spot::from(schema.as_ref()), value, depth + 1)
                }
            }
        });
        all([has_required.into(), fits.into(), all(each)])
    }

    fn list_allows(&self, list: &'d ArrayType, items: &[Value], depth: usize) -> Verdict {
        let fits = list.min_items.is_none_or(|least| items.len() >= least)
            && list.max_items.is_none_or(|most| items.len() <= most);
        let each = items.iter().map(|item| match &list.items {
            Some(schema) => self.allows_value(schema.into(), item, depth + 1),
            None => Yes,
        });
        let unique = !list.unique_items || items.len() < 2;
        let unique = if unique { Yes } else { Unsure };
        all([fits.into(), unique, all(each)])
    }
}

/// What a schema says about the members of an object.
struct Members<'d> {
    properties: &'d Properties,
    required: &'d [String],
    additional: Option<&'d AdditionalProperties>,
    least: Option<usize>,
    most: Option<usize>,
}

fn is_of(kind: &str, value: &Value) -> bool {
    match kind {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "boolean" => value.is_boolean(),
        "integer" => value.is_i64() || value.is_u64(),
        _ => value.is_number(),
    }
}

fn same(known: &Value, value: &Value) -> bool {
    match (known.as_f64(), value.as_f64()) {
        (Some(known), Some(value)) => known == value,
        _ => known == value,
    }
}

fn text_allows(text: &StringType, value: &str) -> Verdict {
    let length = value.chars().count();
    let fits = text.min_length.is_none_or(|least| length >= least)
        && text.max_length.is_none_or(|most| length <= most);
    let listed = text
        .enumeration
        .iter()
        .flatten()
        .any(|known| known == value);
    let format = serde_json::to_value(&text.format).unwrap_or_default();
    let known = format.as_str().unwrap_or_default();
    let fits_format = listed
        || known.is_empty()
        || OF_FORMAT
            .iter()
            .any(|(format, sample)| *format == known && *sample == value);
    let is_sure = (text.pattern.is_none() || listed) && fits_format;
    all([fits.into(), if is_sure { Yes } else { Unsure }])
}

fn number_allows(number: &NumberType, value: &Value) -> Verdict {
    let Some(value) = value.as_f64() else {
        return No;
    };
    let above = number
        .minimum
        .is_none_or(|least| value > least || (value == least && !number.exclusive_minimum));
    let below = number
        .maximum
        .is_none_or(|most| value < most || (value == most && !number.exclusive_maximum));
    let is_sure = number.multiple_of.is_none();
    all([
        above.into(),
        below.into(),
        if is_sure { Yes } else { Unsure },
    ])
}

fn integer_allows(integer: &IntegerType, value: &Value) -> Verdict {
    let Some(value) = value.as_i64() else {
        return if value.is_number() { Unsure } else { No };
    };
    let above = integer
        .minimum
        .is_none_or(|least| value > least || (value == least && !integer.exclusive_minimum));
    let below = integer
        .maximum
        .is_none_or(|most| value < most || (value == most && !integer.exclusive_maximum));
    let is_multiple = integer
        .multiple_of
        .is_none_or(|step| value.checked_rem(step) == Some(0));
    all([above.into(), below.into(), is_multiple.into()])
}
