//! The members that later versions of OpenAPI know, and those that the generated code does not follow.

use super::dialect::Dialect::{self, V30, V31, V32};
use super::shape::Aside::{self, Condition, NoEffect, Unchecked};
use super::shape::Kind::{
    self, Any, Count, Flag, List, Map as MapOf, Object as One, Referable, SchemaOrFlag, Text,
};
use super::shape::{ENCODING as ENCODING_OBJECT, Later, PATH_ITEM};
use super::shape_schema::SCHEMA as SCHEMA_OBJECT;
use super::shape_security::FLOW as FLOW_OBJECT;

/// Names of members, and what becomes of them.
type Asides = &'static [(&'static str, Aside)];

const fn later(key: &'static str, since: Dialect, kind: Kind) -> Later {
    Later { key, since, kind }
}

pub(super) static DOCUMENT: &[Later] = &[
    later("webhooks", V31, MapOf(&One(&PATH_ITEM))),
    later("jsonSchemaDialect", V31, Text),
    later("$self", V32, Text),
];
pub(super) static DOCUMENT_ASIDE: Asides = &[
    ("externalDocs", NoEffect),
    ("jsonSchemaDialect", NoEffect),
    ("$self", NoEffect),
];

pub(super) static INFO: &[Later] = &[later("summary", V31, Text)];
pub(super) static INFO_ASIDE: Asides = &[
    ("termsOfService", NoEffect),
    ("contact", NoEffect),
    ("license", NoEffect),
];

pub(super) static LICENSE: &[Later] = &[later("identifier", V31, Text)];

pub(super) static SERVER: &[Later] = &[later("name", V32, Text)];
pub(super) static SERVER_ASIDE: Asides = &[("name", NoEffect)];

pub(super) static TAG: &[Later] = &[
    later("summary", V32, Text),
    later("parent", V32, Text),
    later("kind", V32, Text),
];
pub(super) static TAG_ASIDE: Asides = &[
    ("externalDocs", NoEffect),
    ("parent", NoEffect),
    ("kind", NoEffect),
];

// Path items and media types are put where they are referred to, and walked there.
pub(super) static COMPONENTS: &[Later] = &[
    later("callbacks", V30, Any),
    later("links", V30, Any),
    later("pathItems", V31, Any),
    later("mediaTypes", V32, Any),
];

/// Path items by the expression that says where the request goes.
static CALLBACK: Kind = MapOf(&One(&PATH_ITEM));
pub(super) static OPERATION: &[Later] = &[later("callbacks", V30, MapOf(&CALLBACK))];

pub(super) static PARAMETER_ASIDE: Asides = &[("allowEmptyValue", NoEffect)];

pub(super) static MEDIA_TYPE: &[Later] = &[
    later("itemSchema", V32, Referable(&SCHEMA_OBJECT)),
    later("prefixEncoding", V32, List(&One(&ENCODING_OBJECT))),
    later("itemEncoding", V32, One(&ENCODING_OBJECT)),
];
pub(super) static MEDIA_TYPE_ASIDE: Asides =
    &[("prefixEncoding", NoEffect), ("itemEncoding", NoEffect)];

pub(super) static ENCODING: &[Later] = &[
    later("encoding", V32, MapOf(&One(&ENCODING_OBJECT))),
    later("prefixEncoding", V32, List(&One(&ENCODING_OBJECT))),
    later("itemEncoding", V32, One(&ENCODING_OBJECT)),
];
pub(super) static ENCODING_ASIDE: Asides = &[
    ("encoding", NoEffect),
    ("prefixEncoding", NoEffect),
    ("itemEncoding", NoEffect),
];

pub(super) static RESPONSE: &[Later] = &[later("links", V30, Any), later("summary", V32, Text)];

pub(super) static EXAMPLE: &[Later] = &[
    later("dataValue", V32, Any),
    later("serializedValue", V32, Text),
];
pub(super) static EXAMPLE_ASIDE: Asides = &[
    ("externalValue", NoEffect),
    ("dataValue", NoEffect),
    ("serializedValue", NoEffect),
];

pub(super) static SECURITY_SCHEME: &[Later] = &[
    later("oauth2MetadataUrl", V32, Text),
    later("deprecated", V32, Flag),
];
pub(super) static SECURITY_SCHEME_ASIDE: Asides = &[
    ("bearerFormat", NoEffect),
    ("flows", NoEffect),
    ("openIdConnectUrl", NoEffect),
    ("oauth2MetadataUrl", NoEffect),
    ("deprecated", NoEffect),
];

pub(super) static FLOWS: &[Later] = &[later("deviceAuthorization", V32, One(&FLOW_OBJECT))];
pub(super) static FLOW: &[Later] = &[later("deviceAuthorizationUrl", V32, Text)];

pub(super) static DISCRIMINATOR: &[Later] = &[later("defaultMapping", V32, Text)];

pub(super) static SCHEMA: &[Later] = &[
    later("xml", V30, Any),
    // Many 3.0 documents have it as well.
    later("examples", V30, Any),
    later("prefixItems", V31, List(&Referable(&SCHEMA_OBJECT))),
    later("patternProperties", V31, MapOf(&Referable(&SCHEMA_OBJECT))),
    later("$defs", V31, MapOf(&Referable(&SCHEMA_OBJECT))),
    later("definitions", V31, MapOf(&Referable(&SCHEMA_OBJECT))),
    later("contains", V31, Referable(&SCHEMA_OBJECT)),
    later("minContains", V31, Count),
    later("maxContains", V31, Count),
    later("propertyNames", V31, Referable(&SCHEMA_OBJECT)),
    later("dependentRequired", V31, MapOf(&List(&Text))),
    later("dependentSchemas", V31, MapOf(&Referable(&SCHEMA_OBJECT))),
    later("if", V31, Referable(&SCHEMA_OBJECT)),
    later("then", V31, Referable(&SCHEMA_OBJECT)),
    later("else", V31, Referable(&SCHEMA_OBJECT)),
    later("unevaluatedItems", V31, Referable(&SCHEMA_OBJECT)),
    later("unevaluatedProperties", V31, SchemaOrFlag),
    later("contentEncoding", V31, Text),
    later("contentMediaType", V31, Text),
    later("contentSchema", V31, Referable(&SCHEMA_OBJECT)),
    later("$schema", V31, Text),
    later("$vocabulary", V31, Any),
    later("$id", V31, Text),
    later("$anchor", V31, Text),
    later("$dynamicAnchor", V31, Text),
    later("$dynamicRef", V31, Text),
    later("$comment", V31, Text),
];
pub(super) static SCHEMA_ASIDE: Asides = &[
    ("maxLength", Unchecked),
    ("minLength", Unchecked),
    ("pattern", Unchecked),
    ("minimum", Unchecked),
    ("maximum", Unchecked),
    ("multipleOf", Unchecked),
    ("minItems", Unchecked),
    ("maxItems", Unchecked),
    ("uniqueItems", Unchecked),
    ("minProperties", Unchecked),
    ("maxProperties", Unchecked),
    ("contains", Unchecked),
    ("minContains", Unchecked),
    ("maxContains", Unchecked),
    ("propertyNames", Unchecked),
    ("dependentRequired", Unchecked),
    ("unevaluatedItems", Unchecked),
    ("unevaluatedProperties", Unchecked),
    ("if", Condition),
    ("then", Condition),
    ("else", Condition),
    ("dependentSchemas", Condition),
    ("contentSchema", NoEffect),
];
