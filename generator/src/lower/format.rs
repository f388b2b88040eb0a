//! Formats that are known but have no type of their own: the OpenAPI registry, and `url`.

/// Whether a format is registered.
pub(super) fn is_registered(format: &str) -> bool {
    const REGISTERED: &[&str] = &[
        "base64url", "binary", "byte", "char", "commonmark", "date", "date-time", "date-time-local",
        "decimal", "decimal128", "double", "double-int", "duration", "email", "float", "hostname",
        "html", "http-date", "idn-email", "idn-hostname", "int16", "int32", "int64", "int8", "ipv4",
        "ipv6", "iri", "iri-reference", "json-pointer", "media-range", "password", "regex",
        "relative-json-pointer", "sf-binary", "sf-boolean", "sf-decimal", "sf-integer", "sf-string",
        "sf-token", "time", "time-local", "uint16", "uint32", "uint64", "uint8", "unixtime", "uri",
        "uri-reference", "uri-template", "url", "uuid",
    ];
    REGISTERED.contains(&format)
}
