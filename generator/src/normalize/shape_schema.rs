//! What a schema must be.

use super::shape::Kind::{
    self, Any, Count, Flag, List, Map as MapOf, Number, Object as One, Referable, Text,
};
use super::shape::{EXTERNAL_DOCS, Missing, Object, plain};
use super::shape_later as later;

static DISCRIMINATOR: Object = Object {
    later: later::DISCRIMINATOR,
    aside: later::DISCRIMINATOR_ASIDE,
    required: &[("propertyName", Missing::LeaveOut)],
    ..plain(
        "a discriminator",
        &[
            ("propertyName", Text),
            ("mapping", MapOf(&Kind::SchemaName)),
        ],
    )
};

pub(super) static SCHEMA: Object = Object {
    section: Some("schemas"),
    repair: super::schema::repair,
    later: later::SCHEMA,
    aside: later::SCHEMA_ASIDE,
    ..plain(
        "a schema",
        &[
            ("type", Text),
            ("properties", MapOf(&Referable(&SCHEMA))),
            ("description", Text),
            ("nullable", Flag),
            ("required", List(&Text)),
            ("enum", List(&Any)),
            ("items", Referable(&SCHEMA)),
            ("additionalProperties", Kind::SchemaOrFlag),
            ("allOf", List(&Referable(&SCHEMA))),
            ("oneOf", List(&Referable(&SCHEMA))),
            ("anyOf", List(&Referable(&SCHEMA))),
            ("not", Referable(&SCHEMA)),
            ("format", Text),
            ("example", Any),
            ("default", Any),
            ("title", Text),
            ("pattern", Text),
            ("minLength", Count),
            ("maxLength", Count),
            ("minimum", Number),
            ("maximum", Number),
            ("exclusiveMinimum", Flag),
            ("exclusiveMaximum", Flag),
            ("multipleOf", Number),
            ("minItems", Count),
            ("maxItems", Count),
            ("uniqueItems", Flag),
            ("minProperties", Count),
            ("maxProperties", Count),
            ("readOnly", Flag),
            ("writeOnly", Flag),
            ("deprecated", Flag),
            ("discriminator", One(&DISCRIMINATOR)),
            ("externalDocs", One(&EXTERNAL_DOCS)),
        ],
    )
};
