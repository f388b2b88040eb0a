//! `Cargo.toml` of the generated crate.

use super::Part;
use std::fmt::Write;

/// What the runtime needs. Every user of a generated crate compiles these, so the list is short and each has its reason.
/// `runtime/Cargo.toml` says the same.
const DEPENDENCIES: &[(&str, &str)] = &[
    // Credentials of `http: basic`, members of `format: byte`.
    (
        "base64",
        r#"{ version = "0.22", default-features = false, features = ["std"] }"#,
    ),
    // Bodies that are shared, not copied.
    ("bytes", r#""1""#),
    // Methods, statuses, headers: the words that every Rust HTTP library shares.
    ("http", r#""1""#),
    // Dates, where `parse` is asked for them.
    (
        "jiff",
        r#"{ version = "1", default-features = false, features = ["std"] }"#,
    ),
    // The transport: rustls and HTTP/2, nothing else.
    (
        "reqwest",
        r#"{ version = "0.13", default-features = false, features = ["rustls", "http2"] }"#,
    ),
    // Without derive: generated types bring their own field tables.
    (
        "serde",
        r#"{ version = "1", default-features = false, features = ["std"] }"#,
    ),
    // With doubles that survive reading and writing to the last bit.
    (
        "serde_json",
        r#"{ version = "1", features = ["float_roundtrip"] }"#,
    ),
    // Only its clock, for waiting between attempts, and its lock, so that one call renews a token or looks up a key for all.
    (
        "tokio",
        r#"{ version = "1", default-features = false, features = ["sync", "time"] }"#,
    ),
    // Spans of calls and attempts. HTTP/2 brings it anyway.
    (
        "tracing",
        r#"{ version = "0.1", default-features = false, features = ["std"] }"#,
    ),
];

/// What only a part of the runtime needs.
const DEPENDENCIES_OF_PARTS: &[(&[Part], &str, &str)] = &[
    // The trait `Stream`, and nothing else.
    (
        &[Part::Pages, Part::Streams],
        "futures-core",
        r#"{ version = "0.3", default-features = false }"#,
    ),
    // HMAC, SHA-256, ES256: what the transport's rustls brings anyway.
    (
        &[Part::Webhooks],
        "aws-lc-rs",
        r#"{ version = "1.18", default-features = false, features = ["aws-lc-sys"] }"#,
    ),
    // The traits of extractors, for those who ask for the feature `axum`.
    (
        &[Part::Webhooks],
        "axum-core",
        r#"{ version = "0.5", default-features = false, optional = true }"#,
    ),
];

/// Features that bring a dependency of a part.
const FEATURES_OF_PARTS: &[(Part, &str)] = &[(
    Part::Webhooks,
    "# An extractor for axum that takes verified webhooks only.\naxum = [\"dep:axum-core\"]\n",
)];

/// The `[dependencies]` lines that an included file with these parts of the runtime needs: it has no features that bring others.
#[must_use]
pub fn needed(parts: &[Part]) -> String {
    let all = dependencies(parts);
    let needed = all.lines().filter(|line| !line.contains("optional = true"));
    needed.fold(String::new(), |text, line| text + line + "\n")
}

/// The `[dependencies]` lines of a generated crate with these parts of the runtime.
#[must_use]
pub fn dependencies(parts: &[Part]) -> String {
    let of_parts = DEPENDENCIES_OF_PARTS
        .iter()
        .filter(|(of, ..)| of.iter().any(|part| parts.contains(part)))
        .map(|(_, name, value)| (*name, *value));
    let mut all: Vec<(&str, &str)> = DEPENDENCIES.iter().copied().chain(of_parts).collect();
    all.sort_unstable();
    let mut lines = String::new();
    for (name, value) in all {
        // Writing to a String cannot fail.
        let _ = writeln!(lines, "{name} = {value}");
    }
    lines
}

/// The manifest of a generated crate.
#[must_use]
pub fn manifest(
    name: &str,
    description: &str,
    tests: bool,
    parts: &[Part],
    features: &[String],
) -> String {
    let description = toml_text(description);
    let mut text = format!(
        "[package]\nname = {name}\nversion = \"0.1.0\"\nedition = \"2021\"\nrust-version = \"1.85\"\ndescription = {description}\n\n",
        name = toml_text(name)
    );
    text.push_str(&feature_lines(features, parts));
    text.push_str("\n[dependencies]\n");
    text.push_str(&dependencies(parts));
    if tests {
        let _ = write!(
            text,
            "\n[dev-dependencies]\n{} = {{ path = \".\", features = [\"both-directions\"] }}\n",
            name
        );
    }
    text
}

fn feature_lines(features: &[String], parts: &[Part]) -> String {
    let mut text = String::from("[features]\n");
    if !features.is_empty() {
        text.push_str("# Each brings a part of the API: its operations and their types. Compiling is faster without those that are not called.\ndefault = [\n");
        for feature in features {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "    {},", toml_text(feature));
        }
        text.push_str("]\n");
        for feature in features {
            let _ = writeln!(text, "{feature} = []");
        }
    }
    text.push_str("# Both directions for every type: sent types can also be read, received ones also be written.\nboth-directions = []\n");
    let of_parts = FEATURES_OF_PARTS.iter();
    let of_parts = of_parts.filter(|(part, _)| parts.contains(part));
    of_parts.for_each(|(_, lines)| text.push_str(lines));
    text
}

fn toml_text(text: &str) -> String {
    let mut quoted = String::from("\"");
    for character in text.chars() {
        match character {
            '"' => quoted.push_str("\\\""),
            '\\' => quoted.push_str("\\\\"),
            character if character.is_control() => quoted.push(' '),
            character => quoted.push(character),
        }
    }
    quoted.push('"');
    quoted
}

#[cfg(test)]
mod tests {
    use super::{Part, dependencies};

    #[test]
    fn generated_crates_depend_on_what_the_runtime_is_tested_with() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/Cargo.toml");
        let text = std::fs::read_to_string(manifest).expect("the runtime's manifest is there");
        let tested: toml::Table = toml::from_str(&text).expect("it is TOML");
        let emitted: toml::Table = toml::from_str(&dependencies(Part::ALL)).expect("it is TOML");
        assert_eq!(
            tested.get("dependencies"),
            Some(&toml::Value::Table(emitted))
        );
    }
}
