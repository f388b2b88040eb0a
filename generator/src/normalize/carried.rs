//! The closed list of extensions that carry what OpenAPI 3.0 has no word for from `normalize` to `lower`.
//!
//! A keyword that only travels is called `x-sw-` and its own name, and was walked like every other: references in it are resolved,
//! its schemas are what the typed model reads.

/// In front of the name of a keyword that only travels.
pub const PREFIX: &str = "x-sw-";

/// The source text of a `minimum` that is no 64-bit integer.
pub const MINIMUM: &str = "x-sw-minimum";
/// The source text of a `maximum` that is no 64-bit integer.
pub const MAXIMUM: &str = "x-sw-maximum";
/// The schema allows null and nothing else.
pub const NULL: &str = "x-sw-null";
/// `const` that is a list or an object: the value.
pub const CONST: &str = "x-sw-const";
/// `examples` of a schema (3.1): a list of values.
pub const EXAMPLES: &str = "x-sw-examples";
/// `prefixItems` (3.1): a list of schemas. `items` beside it says what may follow: nothing where it is `{not: {}}`.
pub const PREFIX_ITEMS: &str = "x-sw-prefixItems";
/// `patternProperties` (3.1): patterns to schemas.
pub const PATTERN_PROPERTIES: &str = "x-sw-patternProperties";
/// `webhooks` (3.1): names to path items.
pub const WEBHOOKS: &str = "x-sw-webhooks";
/// `query` and `additionalOperations` of a path item (3.2): methods as they are sent to operations.
pub const METHODS: &str = "x-sw-methods";
/// A parameter `in: querystring` (3.2), which travels as one in the query: `true`.
pub const QUERYSTRING: &str = "x-sw-querystring";
/// The names of the security schemes that are certificates (`mutualTLS`, 3.1), at the top of the document.
pub const CERTIFICATES: &str = "x-sw-certificates";
/// `explode` of a header.
pub const EXPLODE: &str = "x-sw-explode";
/// `callbacks` of an operation: names to expressions to path items. Those of `components` stand where they are referred to.
pub const CALLBACKS: &str = "x-sw-callbacks";
/// `links`, not checked.
pub const LINKS: &str = "x-sw-links";
/// Where a node stood before it was moved: `<index of the file>#<JSON Pointer>`. It travels only until the walk starts.
pub const POINTER: &str = "x-sw-pointer";
/// The schema of a media type is that of each item (`itemSchema`, 3.2): `true`.
pub const ITEMS: &str = "x-sw-items";

/// What a keyword that only travels is called.
#[must_use]
pub fn name(keyword: &str) -> String {
    format!("{PREFIX}{keyword}")
}
