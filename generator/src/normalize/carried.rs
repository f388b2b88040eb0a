//! The closed list of extensions that carry what OpenAPI 3.0 has no word for from `normalize` to `lower`.

/// The source text of a `minimum` that is no 64-bit integer.
pub const MINIMUM: &str = "x-sw-minimum";
/// The source text of a `maximum` that is no 64-bit integer.
pub const MAXIMUM: &str = "x-sw-maximum";
/// The schema allows null and nothing else.
pub const NULL: &str = "x-sw-null";
/// `examples` of a schema (3.1): a list of values.
pub const EXAMPLES: &str = "x-sw-examples";
/// `webhooks` (3.1).
pub const WEBHOOKS: &str = "x-sw-webhooks";
/// `callbacks`, not checked.
pub const CALLBACKS: &str = "x-sw-callbacks";
/// `links`, not checked.
pub const LINKS: &str = "x-sw-links";
/// Where a schema or a path item stood before it was moved: the text of a JSON Pointer.
pub const POINTER: &str = "x-sw-pointer";
/// `patternProperties` (3.1), not checked.
pub const PATTERN_PROPERTIES: &str = "x-sw-patternProperties";

/// `explode` of a header.
pub const EXPLODE: &str = "x-sw-explode";

/// All of them.
pub const CARRIED: &[&str] = &[
    MINIMUM,
    MAXIMUM,
    NULL,
    EXAMPLES,
    WEBHOOKS,
    CALLBACKS,
    LINKS,
    POINTER,
    PATTERN_PROPERTIES,
    EXPLODE,
];
