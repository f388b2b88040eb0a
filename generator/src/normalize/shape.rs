//! What every node of an OpenAPI document must be: one table per kind of object.

use super::dialect::Dialect;
use super::shape_info::INFO;
use super::shape_later as later;
use super::shape_schema::SCHEMA;
use super::shape_security::SECURITY_SCHEME;
use super::walk::Walk;
use super::{carried, repair, sequence};
use crate::read::Map;

/// What stands at a place.
pub(super) enum Kind {
    /// Anything; carried as it is.
    Any,
    /// Text. Numbers and truth values become their source text.
    Text,
    /// `true` or `false`.
    Flag,
    /// A whole number that is not negative.
    Count,
    /// A number.
    Number,
    /// A component schema, by its name or by a reference.
    SchemaName,
    /// An object of the description.
    Object(&'static Object),
    /// An object of the description or a `$ref` to one.
    Referable(&'static Object),
    /// `additionalProperties`: a schema or a truth value.
    SchemaOrFlag,
    /// A list of the same thing.
    List(&'static Kind),
    /// The scopes of a security scheme: a list of texts; nothing is no scope.
    Scopes,
    /// Free names to the same thing.
    Map(&'static Kind),
    /// Media types to media type objects.
    Content,
    /// Status codes to responses.
    Responses,
    /// Path templates to path items.
    Paths,
}

/// A kind of object of the description.
pub(super) struct Object {
    /// What a person calls it, with its article.
    pub noun: &'static str,
    /// The section of `components` that holds such objects.
    pub section: Option<&'static str>,
    /// The members that OpenAPI 3.0 knows, as the typed model has them.
    pub members: &'static [(&'static str, Kind)],
    /// The members that later versions know, or the typed model has no place for: they travel as `x-sw-` and their name.
    pub later: &'static [Later],
    /// The members that the generated code does not follow, or not wholly.
    pub aside: &'static [(&'static str, Aside)],
    /// The members that must be there, and what is done when they are not.
    pub required: &'static [(&'static str, Missing)],
    /// Repairs before the members are walked; `false` leaves the object out.
    pub repair: fn(&mut Walk<'_>, &mut Map) -> bool,
}

/// A member that travels in an extension.
pub(super) struct Later {
    /// Its name in the description.
    pub key: &'static str,
    /// The first version that knows it.
    pub since: Dialect,
    /// What must stand there.
    pub kind: Kind,
}

/// What becomes of a member that is read and kept but not followed.
#[derive(Clone, Copy)]
pub(super) enum Aside {
    /// A constraint that nothing checks.
    Unchecked,
    /// Schemas that hold under a condition.
    Condition,
    /// Nothing is generated from it.
    NoEffect,
}

/// What is done when a required member is missing.
pub(super) enum Missing {
    /// The whole object is left out.
    LeaveOut,
    /// This text is put in.
    Text(&'static str),
    /// An empty object is put in.
    Empty,
}

fn as_is(_: &mut Walk<'_>, _: &mut Map) -> bool {
    true
}

pub(super) const fn plain(noun: &'static str, members: &'static [(&'static str, Kind)]) -> Object {
    Object {
        noun,
        section: None,
        members,
        later: &[],
        aside: &[],
        required: &[],
        repair: as_is,
    }
}

use Kind::{Any, Content, Flag, List, Referable, Responses, Text};
use Kind::{Map as MapOf, Object as One};

pub(super) static DOCUMENT: Object = Object {
    later: later::DOCUMENT,
    aside: later::DOCUMENT_ASIDE,
    required: &[("paths", Missing::Empty)],
    repair: repair::document,
    ..plain(
        "the document",
        &[
            ("openapi", Text),
            ("info", One(&INFO)),
            ("servers", List(&One(&SERVER))),
            ("paths", Kind::Paths),
            ("x-webhooks", MapOf(&One(&PATH_ITEM))),
            ("components", One(&COMPONENTS)),
            ("security", List(&MapOf(&Kind::Scopes))),
            ("tags", List(&One(&TAG))),
            ("externalDocs", One(&EXTERNAL_DOCS)),
        ],
    )
};

static SERVER: Object = Object {
    later: later::SERVER,
    aside: later::SERVER_ASIDE,
    required: &[("url", Missing::LeaveOut)],
    ..plain(
        "a server",
        &[
            ("url", Text),
            ("description", Text),
            ("variables", MapOf(&One(&SERVER_VARIABLE))),
        ],
    )
};

static SERVER_VARIABLE: Object = Object {
    required: &[("default", Missing::Text(""))],
    ..plain(
        "a server variable",
        &[
            ("enum", List(&Text)),
            ("default", Text),
            ("description", Text),
        ],
    )
};

static TAG: Object = Object {
    repair: repair::described,
    later: later::TAG,
    aside: later::TAG_ASIDE,
    required: &[("name", Missing::LeaveOut)],
    ..plain(
        "a tag",
        &[
            ("name", Text),
            ("description", Text),
            ("externalDocs", One(&EXTERNAL_DOCS)),
        ],
    )
};

pub(super) static EXTERNAL_DOCS: Object = Object {
    required: &[("url", Missing::LeaveOut)],
    ..plain(
        "external documentation",
        &[("url", Text), ("description", Text)],
    )
};

static COMPONENTS: Object = Object {
    repair: repair::components,
    later: later::COMPONENTS,
    ..plain(
        "components",
        &[
            ("schemas", MapOf(&Referable(&SCHEMA))),
            ("responses", MapOf(&Referable(&RESPONSE))),
            ("parameters", MapOf(&Referable(&PARAMETER))),
            ("examples", MapOf(&Referable(&EXAMPLE))),
            ("requestBodies", MapOf(&Referable(&REQUEST_BODY))),
            ("headers", MapOf(&Referable(&HEADER))),
            ("securitySchemes", MapOf(&Referable(&SECURITY_SCHEME))),
        ],
    )
};

pub(super) static PATH_ITEM: Object = Object {
    repair: repair::path_item,
    ..plain(
        "a path item",
        &[
            (carried::METHODS, MapOf(&One(&OPERATION))),
            ("summary", Text),
            ("description", Text),
            ("get", One(&OPERATION)),
            ("put", One(&OPERATION)),
            ("post", One(&OPERATION)),
            ("delete", One(&OPERATION)),
            ("options", One(&OPERATION)),
            ("head", One(&OPERATION)),
            ("patch", One(&OPERATION)),
            ("trace", One(&OPERATION)),
            ("servers", List(&One(&SERVER))),
            ("parameters", List(&Referable(&PARAMETER))),
        ],
    )
};

static OPERATION: Object = Object {
    required: &[("responses", Missing::Empty)],
    later: later::OPERATION,
    ..plain(
        "an operation",
        &[
            ("tags", List(&Text)),
            ("summary", Text),
            ("description", Text),
            ("externalDocs", One(&EXTERNAL_DOCS)),
            ("operationId", Text),
            ("parameters", List(&Referable(&PARAMETER))),
            ("requestBody", Referable(&REQUEST_BODY)),
            ("responses", Responses),
            ("deprecated", Flag),
            ("security", List(&MapOf(&Kind::Scopes))),
            ("servers", List(&One(&SERVER))),
        ],
    )
};

pub(super) static PARAMETER: Object = Object {
    section: Some("parameters"),
    required: &[("name", Missing::LeaveOut), ("in", Missing::LeaveOut)],
    repair: repair::parameter,
    aside: later::PARAMETER_ASIDE,
    ..plain(
        "a parameter",
        &[
            ("name", Text),
            ("in", Text),
            ("description", Text),
            ("required", Flag),
            ("deprecated", Flag),
            ("allowEmptyValue", Flag),
            ("style", Text),
            ("explode", Flag),
            ("allowReserved", Flag),
            ("schema", Referable(&SCHEMA)),
            ("content", Content),
            ("example", Any),
            ("examples", MapOf(&Referable(&EXAMPLE))),
        ],
    )
};

pub(super) static HEADER: Object = Object {
    section: Some("headers"),
    repair: repair::header,
    later: later::HEADER,
    aside: later::PARAMETER_ASIDE,
    ..plain(
        "a header",
        &[
            ("description", Text),
            ("required", Flag),
            ("deprecated", Flag),
            ("allowEmptyValue", Flag),
            ("style", Text),
            ("allowReserved", Flag),
            ("schema", Referable(&SCHEMA)),
            ("content", Content),
            ("example", Any),
            ("examples", MapOf(&Referable(&EXAMPLE))),
        ],
    )
};

pub(super) static REQUEST_BODY: Object = Object {
    section: Some("requestBodies"),
    ..plain(
        "a request body",
        &[
            ("description", Text),
            ("content", Content),
            ("required", Flag),
        ],
    )
};

pub(super) static MEDIA_TYPE: Object = Object {
    repair: sequence::media_type,
    later: later::MEDIA_TYPE,
    aside: later::MEDIA_TYPE_ASIDE,
    ..plain(
        "a media type",
        &[
            ("schema", Referable(&SCHEMA)),
            ("example", Any),
            ("examples", MapOf(&Referable(&EXAMPLE))),
            ("encoding", MapOf(&One(&ENCODING))),
        ],
    )
};

pub(super) static ENCODING: Object = Object {
    repair: repair::encoding,
    later: later::ENCODING,
    aside: later::ENCODING_ASIDE,
    ..plain(
        "an encoding",
        &[
            ("contentType", Text),
            ("headers", MapOf(&Referable(&HEADER))),
            ("style", Text),
            ("explode", Flag),
            ("allowReserved", Flag),
        ],
    )
};

pub(super) static RESPONSE: Object = Object {
    section: Some("responses"),
    required: &[("description", Missing::Text(""))],
    repair: repair::described,
    later: later::RESPONSE,
    ..plain(
        "a response",
        &[
            ("description", Text),
            ("headers", MapOf(&Referable(&HEADER))),
            ("content", Content),
        ],
    )
};

pub(super) static EXAMPLE: Object = Object {
    section: Some("examples"),
    repair: repair::example,
    later: later::EXAMPLE,
    aside: later::EXAMPLE_ASIDE,
    ..plain(
        "an example",
        &[
            ("summary", Text),
            ("description", Text),
            ("value", Any),
            ("externalValue", Text),
        ],
    )
};

/// What stands in a section of `components`.
pub(super) fn section(name: &str) -> &'static Kind {
    COMPONENTS
        .members
        .iter()
        .find(|(section, _)| *section == name)
        .map_or(&Any, |(_, kind)| match kind {
            MapOf(inner) => *inner,
            other => other,
        })
}

pub(super) static MEDIA_TYPE_KIND: Kind = Kind::Object(&MEDIA_TYPE);
pub(super) static RESPONSE_KIND: Kind = Kind::Referable(&RESPONSE);
pub(super) static PATH_ITEM_KIND: Kind = Kind::Object(&PATH_ITEM);
