//! The runtime: real files that are copied as they are.

/// Path below `runtime/`, text.
pub const RUNTIME: &[(&str, &str)] = &[
    ("builder.rs", include_str!("../../runtime/builder.rs")),
    ("call.rs", include_str!("../../runtime/call.rs")),
    ("codec.rs", include_str!("../../runtime/codec.rs")),
    ("codec/read.rs", include_str!("../../runtime/codec/read.rs")),
    (
        "codec/slots.rs",
        include_str!("../../runtime/codec/slots.rs"),
    ),
    (
        "codec/tables.rs",
        include_str!("../../runtime/codec/tables.rs"),
    ),
    ("codec/text.rs", include_str!("../../runtime/codec/text.rs")),
    (
        "codec/tuple.rs",
        include_str!("../../runtime/codec/tuple.rs"),
    ),
    (
        "codec/union.rs",
        include_str!("../../runtime/codec/union.rs"),
    ),
    (
        "codec/write.rs",
        include_str!("../../runtime/codec/write.rs"),
    ),
    (
        "credentials.rs",
        include_str!("../../runtime/credentials.rs"),
    ),
    ("dates.rs", include_str!("../../runtime/dates.rs")),
    ("decode.rs", include_str!("../../runtime/decode.rs")),
    (
        "decode_error.rs",
        include_str!("../../runtime/decode_error.rs"),
    ),
    ("encode.rs", include_str!("../../runtime/encode.rs")),
    ("enums.rs", include_str!("../../runtime/enums.rs")),
    ("error.rs", include_str!("../../runtime/error.rs")),
    ("exchange.rs", include_str!("../../runtime/exchange.rs")),
    ("extra.rs", include_str!("../../runtime/extra.rs")),
    ("field.rs", include_str!("../../runtime/field.rs")),
    ("mod.rs", include_str!("../../runtime/mod.rs")),
    ("multipart.rs", include_str!("../../runtime/multipart.rs")),
    (
        "multipart/writer.rs",
        include_str!("../../runtime/multipart/writer.rs"),
    ),
    ("operation.rs", include_str!("../../runtime/operation.rs")),
    ("part.rs", include_str!("../../runtime/part.rs")),
    ("response.rs", include_str!("../../runtime/response.rs")),
    ("retry.rs", include_str!("../../runtime/retry.rs")),
    ("secret.rs", include_str!("../../runtime/secret.rs")),
    ("server.rs", include_str!("../../runtime/server.rs")),
    ("style.rs", include_str!("../../runtime/style.rs")),
    ("transport.rs", include_str!("../../runtime/transport.rs")),
];

#[cfg(test)]
mod tests {
    use super::RUNTIME;

    #[test]
    fn every_file_of_the_runtime_is_copied() {
        let root = std::path::Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/runtime"));
        let mut found = Vec::new();
        let mut open = vec![root.to_owned()];
        while let Some(folder) = open.pop() {
            for entry in std::fs::read_dir(folder).expect("the runtime's folder is there") {
                let path = entry.expect("its entries are readable").path();
                if path.is_dir() {
                    open.push(path);
                } else {
                    found.push(
                        path.strip_prefix(root)
                            .expect("it is below")
                            .to_string_lossy()
                            .into_owned(),
                    );
                }
            }
        }
        found.sort();
        assert_eq!(
            found,
            RUNTIME.iter().map(|(path, _)| *path).collect::<Vec<_>>()
        );
    }
}
