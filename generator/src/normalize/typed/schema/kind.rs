//! What kind of schema the keywords make.

use super::Keywords;
use openapiv3::{
    AnySchema, ArrayType, BooleanType, IntegerType, NumberType, ObjectType, SchemaKind, StringType,
    Type,
};
use serde_json::{Number, Value};

/// Keywords that belong to the same kinds.
type Groups = u16;
const LENGTHS: Groups = 1;
const BOUNDS: Groups = 1 << 1;
const FORMAT: Groups = 1 << 2;
const ENUM: Groups = 1 << 3;
const MEMBERS: Groups = 1 << 4;
const ITEMS: Groups = 1 << 5;
const ONE_OF: Groups = 1 << 6;
const ALL_OF: Groups = 1 << 7;
const ANY_OF: Groups = 1 << 8;
const NOT: Groups = 1 << 9;

impl Keywords {
    /// A type where all that is there belongs to it, a union where nothing else is there, and any schema where both speak.
    pub(super) fn kind(self) -> SchemaKind {
        let groups = self.groups();
        let within = |all: Groups| groups & !all == 0;
        match self.typ.as_deref() {
            Some("string") if within(LENGTHS | FORMAT | ENUM) && self.are(Value::is_string) => {
                SchemaKind::Type(Type::String(self.string()))
            }
            Some("number") if within(BOUNDS | FORMAT | ENUM) && self.are(Value::is_number) => {
                SchemaKind::Type(Type::Number(self.number()))
            }
            Some("integer") if within(BOUNDS | FORMAT | ENUM) && self.is_whole() => {
                SchemaKind::Type(Type::Integer(self.integer()))
            }
            Some("boolean") if within(ENUM) && self.are(Value::is_boolean) => {
                let enumeration = values(self.enumeration, Value::as_bool);
                SchemaKind::Type(Type::Boolean(BooleanType { enumeration }))
            }
            Some("object") if within(MEMBERS) => SchemaKind::Type(Type::Object(self.object())),
            Some("array") if within(ITEMS) => SchemaKind::Type(Type::Array(self.array())),
            None if groups == ONE_OF => SchemaKind::OneOf {
                one_of: self.one_of.unwrap_or_default(),
            },
            None if groups == ALL_OF => SchemaKind::AllOf {
                all_of: self.all_of.unwrap_or_default(),
            },
            None if groups == ANY_OF => SchemaKind::AnyOf {
                any_of: self.any_of.unwrap_or_default(),
            },
            None if groups == NOT => match self.not {
                Some(not) => SchemaKind::Not { not },
                None => SchemaKind::Any(AnySchema::default()),
            },
            _ => SchemaKind::Any(self.any()),
        }
    }

    fn groups(&self) -> Groups {
        let lengths =
            self.pattern.is_some() || self.min_length.is_some() || self.max_length.is_some();
        let bounds = self.multiple_of.is_some()
            || self.exclusive_minimum.is_some()
            || self.exclusive_maximum.is_some()
            || self.minimum.is_some()
            || self.maximum.is_some();
        let members = self.properties.is_some()
            || self.required.is_some()
            || self.additional.is_some()
            || self.min_properties.is_some()
            || self.max_properties.is_some();
        let items = self.items.is_some()
            || self.min_items.is_some()
            || self.max_items.is_some()
            || self.unique_items.is_some();
        [
            (lengths, LENGTHS),
            (bounds, BOUNDS),
            (self.format.is_some(), FORMAT),
            (self.enumeration.is_some(), ENUM),
            (members, MEMBERS),
            (items, ITEMS),
            (self.one_of.is_some(), ONE_OF),
            (self.all_of.is_some(), ALL_OF),
            (self.any_of.is_some(), ANY_OF),
            (self.not.is_some(), NOT),
        ]
        .into_iter()
        .filter(|(is_there, _)| *is_there)
        .fold(0, |groups, (_, group)| groups | group)
    }

    /// Whether all values of an enum are of that type, or null.
    fn are(&self, is_typed: impl Fn(&Value) -> bool) -> bool {
        let mut values = self.enumeration.iter().flatten();
        values.all(|value| value.is_null() || is_typed(value))
    }

    /// Whether the values of an enum and the bounds are integers.
    fn is_whole(&self) -> bool {
        let bounds = [&self.multiple_of, &self.minimum, &self.maximum];
        self.are(Value::is_i64) && bounds.into_iter().flatten().all(Number::is_i64)
    }

    fn string(self) -> StringType {
        StringType {
            format: self.format.into(),
            pattern: self.pattern,
            enumeration: values(self.enumeration, |value| value.as_str().map(str::to_owned)),
            min_length: self.min_length,
            max_length: self.max_length,
        }
    }

    fn number(self) -> NumberType {
        NumberType {
            format: self.format.into(),
            multiple_of: float(self.multiple_of.as_ref()),
            exclusive_minimum: self.exclusive_minimum.unwrap_or_default(),
            exclusive_maximum: self.exclusive_maximum.unwrap_or_default(),
            minimum: float(self.minimum.as_ref()),
            maximum: float(self.maximum.as_ref()),
            enumeration: values(self.enumeration, Value::as_f64),
        }
    }

    fn integer(self) -> IntegerType {
        let whole = |number: Option<Number>| number.as_ref().and_then(Number::as_i64);
        IntegerType {
            format: self.format.into(),
            multiple_of: whole(self.multiple_of),
            exclusive_minimum: self.exclusive_minimum.unwrap_or_default(),
            exclusive_maximum: self.exclusive_maximum.unwrap_or_default(),
            minimum: whole(self.minimum),
            maximum: whole(self.maximum),
            enumeration: values(self.enumeration, Value::as_i64),
        }
    }

    fn object(self) -> ObjectType {
        ObjectType {
            properties: self.properties.unwrap_or_default(),
            required: self.required.unwrap_or_default(),
            additional_properties: self.additional,
            min_properties: self.min_properties,
            max_properties: self.max_properties,
        }
    }

    fn array(self) -> ArrayType {
        ArrayType {
            items: self.items,
            min_items: self.min_items,
            max_items: self.max_items,
            unique_items: self.unique_items.unwrap_or_default(),
        }
    }

    fn any(self) -> AnySchema {
        AnySchema {
            typ: self.typ,
            pattern: self.pattern,
            multiple_of: float(self.multiple_of.as_ref()),
            exclusive_minimum: self.exclusive_minimum,
            exclusive_maximum: self.exclusive_maximum,
            minimum: float(self.minimum.as_ref()),
            maximum: float(self.maximum.as_ref()),
            properties: self.properties.unwrap_or_default(),
            required: self.required.unwrap_or_default(),
            additional_properties: self.additional,
            min_properties: self.min_properties,
            max_properties: self.max_properties,
            items: self.items,
            min_items: self.min_items,
            max_items: self.max_items,
            unique_items: self.unique_items,
            enumeration: self.enumeration.unwrap_or_default(),
            format: self.format,
            min_length: self.min_length,
            max_length: self.max_length,
            one_of: self.one_of.unwrap_or_default(),
            all_of: self.all_of.unwrap_or_default(),
            any_of: self.any_of.unwrap_or_default(),
            not: self.not,
        }
    }
}

fn float(number: Option<&Number>) -> Option<f64> {
    number.and_then(Number::as_f64)
}

/// The values of an enum, null as none.
fn values<T>(
    enumeration: Option<Vec<Value>>,
    typed: impl Fn(&Value) -> Option<T>,
) -> Vec<Option<T>> {
    let values = enumeration.into_iter().flatten();
    values.map(|value| typed(&value)).collect()
}
