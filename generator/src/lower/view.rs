//! A schema as one flat list of keywords, whichever of the typed model's forms it took.

use crate::normalize::carried;
use indexmap::IndexMap;
use openapiv3::{
    AdditionalProperties, AnySchema, ArrayType, IntegerType, NumberType, ObjectType, ReferenceOr,
    Schema, SchemaData, SchemaKind, StringType, Type, VariantOrUnknownOrEmpty,
};
use serde_json::Value;

/// A schema or a reference to one.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Spot<'d> {
    Ref(&'d str),
    Item(&'d Schema),
}

impl<'d> From<&'d ReferenceOr<Schema>> for Spot<'d> {
    fn from(schema: &'d ReferenceOr<Schema>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

impl<'d> From<&'d ReferenceOr<Box<Schema>>> for Spot<'d> {
    fn from(schema: &'d ReferenceOr<Box<Schema>>) -> Self {
        match schema {
            ReferenceOr::Reference { reference } => Self::Ref(reference),
            ReferenceOr::Item(schema) => Self::Item(schema),
        }
    }
}

/// The members of an object schema.
pub(super) type Properties = IndexMap<String, ReferenceOr<Box<Schema>>>;

/// The keywords of a schema.
#[derive(Clone, Debug)]
pub(super) struct View<'d> {
    pub data: &'d SchemaData,
    pub kind: Option<&'d str>,
    pub properties: Option<&'d Properties>,
    pub required: &'d [String],
    pub additional: Option<&'d AdditionalProperties>,
    pub items: Option<Spot<'d>>,
    pub values: Vec<Value>,
    pub format: Option<&'d str>,
    pub minimum: Option<f64>,
    pub maximum: Option<f64>,
    pub one_of: &'d [ReferenceOr<Schema>],
    pub any_of: &'d [ReferenceOr<Schema>],
    pub all_of: &'d [ReferenceOr<Schema>],
    pub not: bool,
    pub min_items: Option<usize>,
    pub max_items: Option<usize>,
    /// It says more in words that OpenAPI 3.0 does not have.
    pub carries: bool,
}

impl<'d> View<'d> {
    /// The keywords of `schema`.
    pub fn of(schema: &'d Schema) -> Self {
        let mut view = Self::empty(&schema.schema_data);
        match &schema.schema_kind {
            SchemaKind::Type(kind) => view.typed(kind),
            SchemaKind::OneOf { one_of } => view.one_of = one_of,
            SchemaKind::AllOf { all_of } => view.all_of = all_of,
            SchemaKind::AnyOf { any_of } => view.any_of = any_of,
            SchemaKind::Not { .. } => view.not = true,
            SchemaKind::Any(any) => view.any(any),
        }
        view
    }

    fn empty(data: &'d SchemaData) -> Self {
        Self {
            data,
            kind: None,
            properties: None,
            required: &[],
            additional: None,
            items: None,
            values: Vec::new(),
            format: None,
            minimum: None,
            maximum: None,
            one_of: &[],
            any_of: &[],
            all_of: &[],
            not: false,
            min_items: None,
            max_items: None,
            carries: [
                carried::PREFIX_ITEMS,
                carried::PATTERN_PROPERTIES,
                carried::CONST,
            ]
            .iter()
            .any(|key| data.extensions.contains_key(*key)),
        }
    }

    fn typed(&mut self, kind: &'d Type) {
        match kind {
            Type::String(string) => self.string(string),
            Type::Number(number) => self.number(number),
            Type::Integer(integer) => self.integer(integer),
            Type::Object(object) => self.object(object),
            Type::Array(ArrayType {
                items,
                min_items,
                max_items,
                ..
            }) => {
                self.kind = Some("array");
                self.items = items.as_ref().map(Spot::from);
                self.min_items = *min_items;
                self.max_items = *max_items;
            }
            Type::Boolean(boolean) => {
                self.kind = Some("boolean");
                self.values = values(&boolean.enumeration);
            }
        }
    }

    fn string(&mut self, string: &'d StringType) {
        self.kind = Some("string");
        self.values = values(&string.enumeration);
        self.format = match &string.format {
            VariantOrUnknownOrEmpty::Empty => None,
            VariantOrUnknownOrEmpty::Unknown(text) => Some(text),
            VariantOrUnknownOrEmpty::Item(format) => Some(match format {
                openapiv3::StringFormat::Date => "date",
                openapiv3::StringFormat::DateTime => "date-time",
                openapiv3::StringFormat::Password => "password",
                openapiv3::StringFormat::Byte => "byte",
                openapiv3::StringFormat::Binary => "binary",
            }),
        };
    }

    fn number(&mut self, number: &'d NumberType) {
        self.kind = Some("number");
        self.values = values(&number.enumeration);
        self.format = match &number.format {
            VariantOrUnknownOrEmpty::Unknown(text) => Some(text),
            _ => None,
        };
    }

    fn integer(&mut self, integer: &'d IntegerType) {
        self.kind = Some("integer");
        self.values = values(&integer.enumeration);
        self.minimum = integer.minimum.map(|bound| bound as f64);
        self.maximum = integer.maximum.map(|bound| bound as f64);
        self.format = match &integer.format {
            VariantOrUnknownOrEmpty::Empty => None,
            VariantOrUnknownOrEmpty::Unknown(text) => Some(text),
            VariantOrUnknownOrEmpty::Item(openapiv3::IntegerFormat::Int32) => Some("int32"),
            VariantOrUnknownOrEmpty::Item(openapiv3::IntegerFormat::Int64) => Some("int64"),
        };
    }

    fn object(&mut self, object: &'d ObjectType) {
        self.kind = Some("object");
        self.properties = Some(&object.properties);
        self.required = &object.required;
        self.additional = object.additional_properties.as_ref();
    }

    fn any(&mut self, any: &'d AnySchema) {
        self.kind = any.typ.as_deref();
        self.properties = Some(&any.properties).filter(|members| !members.is_empty());
        self.required = &any.required;
        self.additional = any.additional_properties.as_ref();
        self.items = any.items.as_ref().map(Spot::from);
        self.values.clone_from(&any.enumeration);
        self.format = any.format.as_deref();
        self.minimum = any.minimum;
        self.maximum = any.maximum;
        self.one_of = &any.one_of;
        self.any_of = &any.any_of;
        self.all_of = &any.all_of;
        self.not = any.not.is_some();
        self.min_items = any.min_items;
        self.max_items = any.max_items;
    }

    /// Whether it says what a value holds.
    pub fn says_form(&self) -> bool {
        self.properties.is_some_and(|members| !members.is_empty())
            || self.items.is_some()
            || !self.values.is_empty()
            || self.additional.is_some()
            || self.carries
    }

    /// Whether it says what its values look like, beside null.
    pub fn says_something(&self) -> bool {
        self.says_something_beside_all_of() || !self.all_of.is_empty()
    }

    /// The same, its `allOf` left aside.
    pub fn says_something_beside_all_of(&self) -> bool {
        self.kind.is_some()
            || self.properties.is_some()
            || !self.required.is_empty()
            || self.additional.is_some()
            || self.items.is_some()
            || !self.values.is_empty()
            || self.format.is_some()
            || !self.one_of.is_empty()
            || !self.any_of.is_empty()
            || self.carries
    }
}

fn values<T: Clone + Into<Value>>(values: &[Option<T>]) -> Vec<Value> {
    values.iter().flatten().cloned().map(Into::into).collect()
}

/// The schema's extension `key`, if it is `true`.
pub(super) fn flag(data: &SchemaData, key: &str) -> bool {
    data.extensions.get(key) == Some(&Value::Bool(true))
}
