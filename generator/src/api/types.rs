//! Types: what `components.schemas` and inline schemas become.

use super::{Doc, Example, TypeId};
use crate::report::Pointer;

/// A type with a name of its own.
#[derive(Clone, Debug)]
pub struct Type {
    /// Its identity; the name is made from it.
    pub origin: Origin,
    /// Where its schema stands.
    pub pointer: Pointer,
    /// What a person reads about it.
    pub doc: Doc,
    /// Its form.
    pub shape: Shape,
    /// `example` / `examples` / `x-examples` of the schema itself.
    pub examples: Vec<Example>,
}

/// Where a type comes from.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Origin {
    /// `#/components/schemas/{0}`.
    Component(String),
    /// An inline schema inside another type: the parent and the words that lead from it
    /// (`["owner"]` for a property, `["tags", "item"]` for the items of one, `["value"]` for map values).
    Inside(TypeId, Vec<String>),
    /// An inline schema of an operation, named from it: operationId (or method and path), then e.g. `request`, `response`, `error`,
    /// a parameter's name.
    Operation(Vec<String>),
    /// The union of all webhook payloads.
    Webhooks,
}

/// The form of a type.
#[derive(Clone, Debug)]
pub enum Shape {
    /// An object with members.
    Struct(Struct),
    /// A closed list of texts or integers, kept open for new ones.
    Enum(Enum),
    /// One of several types.
    Union(Union),
    /// A list whose first items have types of their own.
    Tuple(Tuple),
    /// A list or a map that holds itself, which no alias can.
    Wrapper(TypeRef),
    /// Another name for a type: scalars, lists, maps.
    Alias(TypeRef),
    /// Another name for an inline type that says the same.
    Same(Same),
}

/// What an inline type is that says the same as another.
#[derive(Clone, Debug)]
pub struct Same {
    /// The other.
    pub first: TypeRef,
    /// The types that stood inside of it, which say the same as those inside of the other, and keep their names.
    pub inside: Vec<TypeRef>,
}

/// A list whose first items have types of their own (`prefixItems`).
#[derive(Clone, Debug)]
pub struct Tuple {
    /// The types of the first items.
    pub items: Vec<TypeRef>,
    /// How many of them are always there (`minItems`).
    pub required: usize,
    /// The type of the items after them; `None` where there are none.
    pub rest: Option<TypeRef>,
}

/// An object type.
#[derive(Clone, Debug)]
pub struct Struct {
    /// Members, in document order.
    pub fields: Vec<Field>,
    /// What may stand beside the members.
    pub additional: Additional,
}

/// `additionalProperties`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Additional {
    /// `additionalProperties: false`: nothing.
    Forbidden,
    /// Not said, or `true`: anything; kept as raw values.
    Any,
    /// A schema: kept as that type.
    Typed(TypeRef),
}

/// A member of an object type.
#[derive(Clone, Debug)]
pub struct Field {
    /// The name on the wire.
    pub name: String,
    /// Where its schema stands.
    pub pointer: Pointer,
    /// What a person reads about it.
    pub doc: Doc,
    /// Its type, null left out (that is in `presence`).
    pub ty: TypeRef,
    /// Whether it may be absent, and whether it may be null.
    pub presence: Presence,
    /// `readOnly`: only received. `writeOnly`: only sent.
    pub access: Access,
    /// `default`, as written.
    pub default: Option<serde_json::Value>,
    /// The one value that it has (`const`, or an enum of one), where that is a scalar.
    pub constant: Option<serde_json::Value>,
}

/// Whether a member may be absent, and whether it may be null.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// In `required`, not nullable.
    Required,
    /// In `required`, nullable.
    Nullable,
    /// Not in `required`, not nullable.
    Optional,
    /// Not in `required`, nullable: absent, null and a value are three things.
    OptionalNullable,
}

/// `readOnly` and `writeOnly`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default)]
pub enum Access {
    /// Sent and received.
    #[default]
    Both,
    /// `readOnly: true`.
    Received,
    /// `writeOnly: true`.
    Sent,
}

/// A type where it is used.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum TypeRef {
    /// `boolean`.
    Bool,
    /// `integer`.
    Int(IntKind),
    /// `number` (every format).
    Float,
    /// `string`.
    Text,
    /// `string` that must not be shown: `format: password`, `writeOnly`, `x-sensitive`.
    Secret,
    /// `string`, `format: date`.
    Date,
    /// `string`, `format: date-time`.
    DateTime,
    /// `string`, `format: byte`: base64 text.
    Base64,
    /// `string`, `format: binary`: bytes outside JSON, text inside it.
    Binary,
    /// A schema that says nothing about its type: any JSON value.
    Json,
    /// A type of its own.
    Named(TypeId),
    /// `array`.
    List(Box<TypeRef>),
    /// An object that is only a map.
    Map(Box<TypeRef>),
    /// A value or null, where no presence says it: list items, map values, variants, aliases.
    Nullable(Box<TypeRef>),
}

/// The Rust width of an integer: 64 bits unless the description's bounds say otherwise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum IntKind {
    /// `format: int32`.
    I32,
    /// No format, or `int64`.
    I64,
    /// `minimum` ≥ 0 and a `maximum` beyond `i64`, or `format: uint64`.
    U64,
    /// Bounds beyond 64 bits.
    I128,
}

/// A list of values.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Enum {
    /// The type of the values.
    pub base: EnumBase,
    /// The values, in document order, without null and without duplicates.
    pub values: Vec<EnumValue>,
}

/// The type of an enum's values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum EnumBase {
    /// Texts; numbers under `type: string` are their source text.
    Text,
    /// Integers.
    Integer,
}

/// A value of an enum.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct EnumValue {
    /// The text, or the integer in decimal.
    pub value: String,
    /// `x-enum-descriptions` and its like.
    pub description: Option<String>,
    /// A name that the description itself gives (`x-enum-varnames`).
    pub name: Option<String>,
}

/// One of several types. A value that fits none is kept raw.
#[derive(Clone, Debug)]
pub struct Union {
    /// `discriminator.propertyName`, if every variant can be told by it.
    pub discriminator: Option<String>,
    /// The variants, in document order.
    pub variants: Vec<Variant>,
}

/// A variant of a union.
#[derive(Clone, Debug)]
pub struct Variant {
    /// What it holds.
    pub ty: TypeRef,
    /// The discriminator's values that mean it.
    pub tags: Vec<String>,
    /// Words for its name where the type gives none: `["text"]`, `["list", "pet"]`.
    pub words: Vec<String>,
}
