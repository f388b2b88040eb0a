//! The fixed fields of every kind of object of OpenAPI 3.0, 3.1 (with the vocabularies of JSON Schema 2020-12) and 3.2.

/// One keyword of one kind of object.
pub struct Row {
    /// The kind of object: a key of [`place`].
    pub object: &'static str,
    pub keyword: &'static str,
    /// A value for it that the base does not have: JSON.
    pub value: &'static str,
    /// The first and the last version that know it: 0 is 3.0.
    versions: (u8, u8),
    /// It is read by people who look at the description, and no code can follow from it.
    pub is_for_people: bool,
}

fn minor(version: &str) -> u8 {
    version.as_bytes().get(2).map_or(0, |digit| digit - b'0')
}

impl Row {
    pub fn is_of(&self, version: &str) -> bool {
        (self.versions.0..=self.versions.1).contains(&minor(version))
    }

    pub fn is_later_than(&self, version: &str) -> bool {
        minor(version) < self.versions.0
    }
}

const fn all(object: &'static str, keyword: &'static str, value: &'static str) -> Row {
    Row {
        object,
        keyword,
        value,
        versions: (0, 2),
        is_for_people: false,
    }
}

const fn from(minor: u8, row: Row) -> Row {
    Row {
        versions: (minor, 2),
        ..row
    }
}

const fn only_3_0(row: Row) -> Row {
    Row {
        versions: (0, 0),
        ..row
    }
}

const fn people(row: Row) -> Row {
    Row {
        is_for_people: true,
        ..row
    }
}

/// A description that has every kind of object.
pub const BASE: &str = include_str!("keywords.json");

/// Where a kind of object stands in the base.
pub fn place(object: &str) -> &'static str {
    match object {
        "document" => "",
        "info" => "/info",
        "contact" => "/info/contact",
        "license" => "/info/license",
        "server" => "/servers/0",
        "server variable" => "/servers/0/variables/host",
        "tag" => "/tags/0",
        "external documentation" => "/tags/0/externalDocs",
        "components" => "/components",
        "path item" => "/paths/~1things~1{id}",
        "operation" => "/paths/~1things~1{id}/post",
        "parameter" => "/paths/~1things~1{id}/post/parameters/0",
        "request body" => "/paths/~1things~1{id}/post/requestBody",
        "media type" => "/paths/~1things~1{id}/post/responses/200/content/application~1json",
        "form" => "/paths/~1things~1{id}/post/requestBody/content/multipart~1form-data",
        "encoding" => {
            "/paths/~1things~1{id}/post/requestBody/content/multipart~1form-data/encoding/part"
        }
        "styled encoding" => {
            "/paths/~1things~1{id}/put/requestBody/content/application~1x-www-form-urlencoded/encoding/part"
        }
        "responses" => "/paths/~1things~1{id}/post/responses",
        "response" => "/paths/~1things~1{id}/post/responses/200",
        "header" => "/paths/~1things~1{id}/post/responses/200/headers/X-Left",
        "example" => {
            "/paths/~1things~1{id}/post/responses/200/content/application~1json/examples/one"
        }
        "schema" => "/components/schemas/Any",
        "object schema" => "/components/schemas/Object",
        "text schema" => "/components/schemas/Text",
        "number schema" => "/components/schemas/Number",
        "list schema" => "/components/schemas/List",
        "member" => "/components/schemas/Holder/properties/text",
        "reference" => "/components/schemas/Holder/properties/object",
        "discriminator" => "/components/schemas/Kind/discriminator",
        "key scheme" => "/components/securitySchemes/key",
        "http scheme" => "/components/securitySchemes/http",
        "oauth scheme" => "/components/securitySchemes/oauth",
        "open scheme" => "/components/securitySchemes/open",
        "flows" => "/components/securitySchemes/oauth/flows",
        "flow" => "/components/securitySchemes/oauth/flows/implicit",
        _ => "/nowhere",
    }
}

const OPERATION: &str =
    r#"{"operationId": "more", "responses": {"204": {"description": "Done."}}}"#;
const TEXT: &str = r#"{"type": "string"}"#;

/// Every fixed field.
#[rustfmt::skip]
pub const TABLE: &[Row] = &[
    // The document.
    from(2, all("document", "$self", r#""https://example.com/api""#)),
    from(1, all("document", "jsonSchemaDialect", r#""https://example.com/dialect""#)),
    all("document", "info", r#"{"title": "Another", "version": "2"}"#),
    all("document", "servers", r#"[{"url": "https://example.org"}]"#),
    all("document", "paths", "{}"),
    from(1, all("document", "webhooks", r#"{"made": {"post": {"requestBody": {"content": {"application/json": {"schema": {"type": "string"}}}}, "responses": {"200": {"description": "Done."}}}}}"#)),
    all("document", "components", r#"{"schemas": {"Only": {"type": "object"}}}"#),
    all("document", "security", r#"[{"key": []}]"#),
    all("document", "tags", r#"[{"name": "others"}]"#),
    all("document", "externalDocs", r#"{"url": "https://example.com"}"#),
    all("info", "title", r#""Another""#),
    from(1, all("info", "summary", r#""In short.""#)),
    all("info", "description", r#""At length.""#),
    all("info", "termsOfService", r#""https://example.com""#),
    all("info", "contact", r#"{"name": "Someone"}"#),
    all("info", "license", r#"{"name": "Another"}"#),
    all("info", "version", r#""2""#),
    people(all("contact", "name", r#""Someone""#)),
    people(all("contact", "url", r#""https://example.com""#)),
    people(all("contact", "email", r#""someone@example.com""#)),
    people(all("license", "name", r#""Another""#)),
    people(all("license", "url", r#""https://example.com""#)),
    people(from(1, all("license", "identifier", r#""MIT""#))),
    all("server", "url", r#""https://example.org""#),
    all("server", "description", r#""The one.""#),
    from(2, all("server", "name", r#""production""#)),
    all("server", "variables", r#"{"host": {"default": "example.org"}}"#),
    all("server variable", "enum", r#"["example.com", "example.org"]"#),
    all("server variable", "default", r#""example.org""#),
    people(all("server variable", "description", r#""The host.""#)),
    all("tag", "name", r#""others""#),
    from(2, all("tag", "summary", r#""Things.""#)),
    all("tag", "description", r#""The things.""#),
    all("tag", "externalDocs", r#"{"url": "https://example.org"}"#),
    from(2, all("tag", "parent", r#""all""#)),
    from(2, all("tag", "kind", r#""nav""#)),
    people(all("external documentation", "description", r#""More.""#)),
    people(all("external documentation", "url", r#""https://example.org""#)),
    // Components.
    all("components", "schemas", r#"{"Only": {"type": "object"}}"#),
    people(all("components", "responses", r#"{"Gone": {"description": "Gone."}}"#)),
    people(all("components", "parameters", r#"{"Page": {"name": "page", "in": "query", "schema": {"type": "string"}}}"#)),
    people(all("components", "examples", r#"{"one": {"value": 1}}"#)),
    people(all("components", "requestBodies", r#"{"Body": {"content": {}}}"#)),
    people(all("components", "headers", r#"{"Left": {"schema": {"type": "string"}}}"#)),
    all("components", "securitySchemes", r#"{"other": {"type": "http", "scheme": "basic"}}"#),
    people(all("components", "links", r#"{"next": {"operationId": "more"}}"#)),
    people(all("components", "callbacks", r#"{"made": {}}"#)),
    people(from(1, all("components", "pathItems", r#"{"One": {}}"#))),
    people(from(2, all("components", "mediaTypes", r#"{"One": {}}"#))),
    // Paths and operations.
    all("path item", "summary", r#""Things.""#),
    all("path item", "description", r#""The things.""#),
    all("path item", "get", OPERATION),
    all("path item", "put", OPERATION),
    all("path item", "post", OPERATION),
    all("path item", "delete", OPERATION),
    all("path item", "options", OPERATION),
    all("path item", "head", OPERATION),
    all("path item", "patch", OPERATION),
    all("path item", "trace", OPERATION),
    from(2, all("path item", "query", OPERATION)),
    from(2, all("path item", "additionalOperations", r#"{"COPY": {"responses": {"204": {"description": "Done."}}}}"#)),
    all("path item", "servers", r#"[{"url": "https://example.org"}]"#),
    all("path item", "parameters", r#"[{"name": "id", "in": "path", "required": true, "schema": {"type": "integer"}}]"#),
    all("operation", "tags", r#"["others"]"#),
    all("operation", "summary", r#""Does it.""#),
    all("operation", "description", r#""Does it well.""#),
    all("operation", "externalDocs", r#"{"url": "https://example.com"}"#),
    all("operation", "operationId", r#""do_it""#),
    all("operation", "parameters", r#"[{"name": "other", "in": "query", "schema": {"type": "string"}}]"#),
    all("operation", "requestBody", r#"{"content": {"application/json": {"schema": {"type": "string"}}}}"#),
    all("operation", "responses", r#"{"204": {"description": "Done."}}"#),
    all("operation", "callbacks", r#"{"made": {"{$request.body#/url}": {"post": {"responses": {"200": {"description": "Done."}}}}}}"#),
    all("operation", "deprecated", "true"),
    all("operation", "security", r#"[{"key": []}]"#),
    all("operation", "servers", r#"[{"url": "https://example.org"}]"#),
    // Parameters, bodies, answers.
    all("parameter", "name", r#""other""#),
    all("parameter", "in", r#""header""#),
    all("parameter", "description", r#""Which page.""#),
    all("parameter", "required", "true"),
    all("parameter", "deprecated", "true"),
    all("parameter", "allowEmptyValue", "true"),
    all("parameter", "style", r#""pipeDelimited""#),
    all("parameter", "explode", "false"),
    all("parameter", "allowReserved", "true"),
    all("parameter", "schema", r#"{"type": "integer"}"#),
    all("parameter", "example", r#""two""#),
    all("parameter", "examples", r#"{"two": {"value": "two"}}"#),
    all("parameter", "content", r#"{"application/json": {"schema": {"type": "string"}}}"#),
    all("request body", "description", r#""The body.""#),
    all("request body", "content", r#"{"application/json": {"schema": {"type": "string"}}}"#),
    all("request body", "required", "true"),
    all("media type", "schema", TEXT),
    from(2, all("media type", "itemSchema", TEXT)),
    all("media type", "example", r#"{"id": "a"}"#),
    all("media type", "examples", r#"{"two": {"value": {"id": "b"}}}"#),
    all("form", "encoding", r#"{"part": {"contentType": "text/plain"}}"#),
    from(2, all("form", "prefixEncoding", r#"[{"contentType": "text/plain"}]"#)),
    from(2, all("form", "itemEncoding", r#"{"contentType": "text/plain"}"#)),
    all("encoding", "contentType", r#""text/plain""#),
    all("encoding", "headers", r#"{"X-Part": {"schema": {"type": "string"}}}"#),
    all("styled encoding", "style", r#""pipeDelimited""#),
    all("styled encoding", "explode", "false"),
    all("styled encoding", "allowReserved", "true"),
    from(2, all("encoding", "encoding", r#"{"inner": {"contentType": "text/plain"}}"#)),
    from(2, all("encoding", "prefixEncoding", r#"[{"contentType": "text/plain"}]"#)),
    from(2, all("encoding", "itemEncoding", r#"{"contentType": "text/plain"}"#)),
    all("responses", "default", r#"{"description": "Wrong.", "content": {"application/json": {"schema": {"type": "string"}}}}"#),
    all("responses", "4XX", r#"{"description": "Wrong.", "content": {"application/json": {"schema": {"type": "string"}}}}"#),
    from(2, all("response", "summary", r#""In short.""#)),
    all("response", "description", r#""Otherwise.""#),
    all("response", "headers", r#"{"X-Right": {"schema": {"type": "integer"}}}"#),
    all("response", "content", r#"{"application/json": {"schema": {"type": "string"}}}"#),
    all("response", "links", r#"{"next": {"operationId": "more"}}"#),
    people(all("example", "summary", r#""One.""#)),
    people(all("example", "description", r#""The one.""#)),
    all("example", "value", r#"{"id": "c"}"#),
    all("example", "externalValue", r#""https://example.com/one.json""#),
    from(2, all("example", "dataValue", r#"{"id": "c"}"#)),
    from(2, all("example", "serializedValue", r#""{}""#)),
    all("header", "description", r#""How many are left.""#),
    all("header", "required", "true"),
    all("header", "deprecated", "true"),
    all("header", "schema", r#"{"type": "integer"}"#),
    all("header", "explode", "true"),
    people(all("header", "example", r#""1""#)),
    people(all("header", "examples", r#"{"one": {"value": "1"}}"#)),
    all("header", "content", r#"{"application/json": {"schema": {"type": "string"}}}"#),
    // Security.
    all("key scheme", "type", r#""http""#),
    all("key scheme", "description", r#""The key.""#),
    all("key scheme", "name", r#""other""#),
    all("key scheme", "in", r#""query""#),
    from(2, all("key scheme", "deprecated", "true")),
    all("http scheme", "scheme", r#""basic""#),
    all("http scheme", "bearerFormat", r#""JWT""#),
    all("oauth scheme", "flows", r#"{"password": {"tokenUrl": "https://example.com", "scopes": {}}}"#),
    from(2, all("oauth scheme", "oauth2MetadataUrl", r#""https://example.com""#)),
    all("open scheme", "openIdConnectUrl", r#""https://example.org""#),
    people(all("flows", "implicit", r#"{"authorizationUrl": "https://example.org", "scopes": {}}"#)),
    people(all("flows", "password", r#"{"tokenUrl": "https://example.com", "scopes": {}}"#)),
    people(all("flows", "clientCredentials", r#"{"tokenUrl": "https://example.com", "scopes": {}}"#)),
    people(all("flows", "authorizationCode", r#"{"authorizationUrl": "https://example.com", "tokenUrl": "https://example.com", "scopes": {}}"#)),
    people(from(2, all("flows", "deviceAuthorization", r#"{"deviceAuthorizationUrl": "https://example.com", "tokenUrl": "https://example.com", "scopes": {}}"#))),
    people(all("flow", "authorizationUrl", r#""https://example.org""#)),
    people(all("flow", "refreshUrl", r#""https://example.org""#)),
    people(all("flow", "scopes", r#"{"read": "Reads."}"#)),
    people(from(2, all("flow", "deviceAuthorizationUrl", r#""https://example.org""#))),
    // Schemas: what says the type.
    all("schema", "type", r#""string""#),
    from(1, all("schema", "type", r#"["string", "integer"]"#)),
    all("schema", "enum", r#"["a", "b"]"#),
    from(1, all("schema", "const", r#""a""#)),
    from(1, all("schema", "const", r#"{"a": 1}"#)),
    all("schema", "allOf", r##"[{"$ref": "#/components/schemas/Object"}]"##),
    all("schema", "oneOf", r#"[{"type": "string"}, {"type": "integer"}]"#),
    all("schema", "anyOf", r#"[{"type": "string"}, {"type": "integer"}]"#),
    all("schema", "not", TEXT),
    all("text schema", "format", r#""date-time""#),
    all("text schema", "format", r#""no-format""#),
    all("member", "nullable", "true"),
    all("text schema", "minLength", "1"),
    all("text schema", "maxLength", "9"),
    all("text schema", "pattern", r#""^a""#),
    from(1, all("text schema", "contentEncoding", r#""base64""#)),
    from(1, all("text schema", "contentEncoding", r#""base64url""#)),
    from(1, all("text schema", "contentMediaType", r#""image/png""#)),
    from(1, all("text schema", "contentMediaType", r#""application/json""#)),
    from(1, all("text schema", "contentSchema", r#"{"type": "object"}"#)),
    all("number schema", "multipleOf", "2"),
    all("number schema", "minimum", "1"),
    all("number schema", "maximum", "9"),
    from(1, all("number schema", "exclusiveMinimum", "1")),
    from(1, all("number schema", "exclusiveMaximum", "9")),
    only_3_0(all("number schema", "exclusiveMinimum", "true")),
    only_3_0(all("number schema", "exclusiveMaximum", "true")),
    all("object schema", "properties", r#"{"other": {"type": "string"}}"#),
    all("object schema", "required", r#"["id"]"#),
    all("object schema", "additionalProperties", "false"),
    from(1, all("object schema", "patternProperties", r#"{"^x": {"type": "integer"}}"#)),
    all("object schema", "minProperties", "1"),
    all("object schema", "maxProperties", "9"),
    from(1, all("object schema", "propertyNames", r#"{"pattern": "^a"}"#)),
    from(1, all("object schema", "unevaluatedProperties", "false")),
    from(1, all("object schema", "dependentRequired", r#"{"id": ["other"]}"#)),
    from(1, all("object schema", "dependentSchemas", r#"{"id": {"required": ["other"]}}"#)),
    from(1, all("object schema", "if", r#"{"required": ["id"]}"#)),
    from(1, all("object schema", "then", r#"{"required": ["id"]}"#)),
    from(1, all("object schema", "else", r#"{"required": ["id"]}"#)),
    all("list schema", "items", r#"{"type": "integer"}"#),
    from(1, all("list schema", "prefixItems", r#"[{"type": "integer"}]"#)),
    all("list schema", "minItems", "1"),
    all("list schema", "maxItems", "9"),
    all("list schema", "uniqueItems", "true"),
    from(1, all("list schema", "contains", TEXT)),
    from(1, all("list schema", "minContains", "1")),
    from(1, all("list schema", "maxContains", "9")),
    from(1, all("list schema", "unevaluatedItems", "false")),
    // Schemas: what speaks about them.
    all("object schema", "title", r#""A title""#),
    all("object schema", "description", r#""What it is.""#),
    all("object schema", "deprecated", "true"),
    all("object schema", "externalDocs", r#"{"url": "https://example.com"}"#),
    all("object schema", "example", r#"{"id": "a"}"#),
    all("object schema", "examples", r#"[{"id": "b"}]"#),
    all("member", "default", r#""a""#),
    all("member", "readOnly", "true"),
    all("member", "writeOnly", "true"),
    people(all("object schema", "xml", r#"{"name": "thing"}"#)),
    people(from(1, all("object schema", "$comment", r#""For maintainers.""#))),
    people(from(1, all("object schema", "$schema", r#""https://json-schema.org/draft/2020-12/schema""#))),
    people(from(1, all("object schema", "$vocabulary", r#"{"https://example.com": true}"#))),
    people(from(1, all("object schema", "$id", r#""https://example.com/object""#))),
    people(from(1, all("object schema", "$anchor", r#""here""#))),
    people(from(1, all("object schema", "$dynamicAnchor", r#""there""#))),
    people(from(1, all("object schema", "$defs", r#"{"Inner": {"type": "string"}}"#))),
    from(1, all("schema", "$dynamicRef", r##""#/components/schemas/Object""##)),
    all("schema", "$ref", r##""#/components/schemas/Object""##),
    all("reference", "description", r#""This one.""#),
    from(1, all("reference", "required", r#"["id"]"#)),
    all("discriminator", "propertyName", r#""id""#),
    all("discriminator", "mapping", r#"{"one": "Object"}"#),
    from(2, all("discriminator", "defaultMapping", r#""Object""#)),
];
