//! `Cargo.toml` of the generated crate.

use super::Part;
use std::collections::BTreeMap;
use std::fmt::Write;

/// A package that the runtime needs. Every user of a generated crate compiles these, so the list is short and each has its reason.
/// `runtime/Cargo.toml` says the same.
struct Dependency {
    name: &'static str,
    value: &'static str,
    need: Need,
    target: Target,
}

/// When a package is needed.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Need {
    /// Always.
    Always,
    /// Where the feature of its name is on, as it is unless somebody asks for less.
    Default,
    /// Where somebody asks for a feature.
    Asked,
    /// With one of these parts of the runtime.
    Parts(&'static [Part]),
    /// With one of these parts, where somebody asks for a feature.
    AskedWith(&'static [Part]),
}

/// For which machines.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Target {
    All,
    /// All but browsers.
    Native,
    /// Browsers.
    Wasm,
}

impl Target {
    fn section(self) -> &'static str {
        match self {
            Self::All => "[dependencies]",
            Self::Native => "[target.'cfg(not(target_arch = \"wasm32\"))'.dependencies]",
            Self::Wasm => "[target.'cfg(target_arch = \"wasm32\")'.dependencies]",
        }
    }
}

const fn of(name: &'static str, value: &'static str, need: Need) -> Dependency {
    Dependency {
        name,
        value,
        need,
        target: Target::All,
    }
}

impl Dependency {
    const fn on(self, target: Target) -> Self {
        Self { target, ..self }
    }
}

const DEPENDENCIES: &[Dependency] = &[
    // HMAC, SHA-256, ES256: what the transport's rustls brings anyway. Browsers receive no webhooks.
    of(
        "aws-lc-rs",
        r#"{ version = "1.18", default-features = false, features = ["aws-lc-sys"] }"#,
        Need::Parts(&[Part::Webhooks]),
    )
    .on(Target::Native),
    // The traits of extractors.
    of(
        "axum-core",
        r#"{ version = "0.5", default-features = false, optional = true }"#,
        Need::AskedWith(&[Part::Webhooks]),
    ),
    // Credentials of `http: basic`, members of `format: byte`.
    of(
        "base64",
        r#"{ version = "0.22", default-features = false, features = ["std"] }"#,
        Need::Always,
    ),
    // Bodies that are shared, not copied.
    of("bytes", r#""1""#, Need::Always),
    // The trait `Stream`, and nothing else: bodies, pages, events.
    of(
        "futures-core",
        r#"{ version = "0.3", default-features = false }"#,
        Need::Always,
    ),
    // Waiting in a browser.
    of(
        "gloo-timers",
        r#"{ version = "0.3", features = ["futures"] }"#,
        Need::Always,
    )
    .on(Target::Wasm),
    // Methods, statuses, headers: the words that every Rust HTTP library shares.
    of("http", r#""1""#, Need::Always),
    // The trait of bodies that all transports share.
    of("http-body", r#""1""#, Need::Always),
    // Dates, where `parse` is asked for them.
    of(
        "jiff",
        r#"{ version = "1", default-features = false, features = ["std"] }"#,
        Need::Always,
    ),
    // Chance, which std has none of in a browser.
    of("js-sys", r#""0.3""#, Need::Always).on(Target::Wasm),
    // The transport: rustls and HTTP/2, nothing else.
    of(
        "reqwest",
        r#"{ version = "0.13", default-features = false, features = ["rustls", "http2"], optional = true }"#,
        Need::Default,
    ),
    // The same in a browser, where bodies come as streams.
    of(
        "reqwest",
        r#"{ version = "0.13", default-features = false, features = ["stream"], optional = true }"#,
        Need::Default,
    )
    .on(Target::Wasm),
    // Without derive: generated types bring their own field tables.
    of(
        "serde",
        r#"{ version = "1", default-features = false, features = ["std"] }"#,
        Need::Always,
    ),
    // With doubles that survive reading and writing to the last bit.
    of(
        "serde_json",
        r#"{ version = "1", features = ["float_roundtrip"] }"#,
        Need::Always,
    ),
    // Only its clock, for waiting between attempts, and its lock, so that one call renews a token or looks up a key for all.
    of(
        "tokio",
        r#"{ version = "1", default-features = false, features = ["sync", "time"] }"#,
        Need::Always,
    ),
    // The trait `Service`, and nothing else.
    of(
        "tower-service",
        r#"{ version = "0.3", optional = true }"#,
        Need::Asked,
    ),
    // Spans of calls and attempts. HTTP/2 brings it anyway.
    of(
        "tracing",
        r#"{ version = "0.1", default-features = false, features = ["std"] }"#,
        Need::Always,
    ),
    // The transport for threads that wait.
    of(
        "ureq",
        r#"{ version = "3.3", default-features = false, features = ["rustls"], optional = true }"#,
        Need::Asked,
    ),
    // URLs, as the transport reads them.
    of("url", r#""2""#, Need::Always),
    // Tasks of a browser's thread.
    of("wasm-bindgen-futures", r#""0.4""#, Need::Always).on(Target::Wasm),
    // The clock of a browser.
    of("web-time", r#""1""#, Need::Always).on(Target::Wasm),
];

/// The features of every crate, behind those of its API.
const FEATURES: &str = "\
# What carries the calls: reqwest unless a client is given another transport. `blocking` waits for calls without a runtime, through ureq; `tower` takes any service of tower.
blocking = [\"dep:ureq\"]
reqwest = [\"dep:reqwest\"]
tower = [\"dep:tower-service\"]
# A transport for tests that answers by rules, and one that records real answers and replays them.
testing = [\"both-directions\"]
# Both directions for every type: sent types can also be read, received ones also be written.
both-directions = []
";

/// Features that bring a dependency of a part.
const FEATURES_OF_PARTS: &[(Part, &str)] = &[(
    Part::Webhooks,
    "# An extractor for axum that takes verified webhooks only.\naxum = [\"dep:axum-core\"]\n",
)];

fn is_needed(need: Need, parts: &[Part]) -> bool {
    match need {
        Need::Always | Need::Default | Need::Asked => true,
        Need::Parts(of) | Need::AskedWith(of) => of.iter().any(|part| parts.contains(part)),
    }
}

/// One section for each kind of machine; `line` says what stands there for a package.
fn sections<'a>(
    parts: &[Part],
    line: impl Fn(&'a Dependency) -> Option<String>,
) -> BTreeMap<Target, String> {
    let mut sections = BTreeMap::new();
    let needed = DEPENDENCIES.iter().filter(|one| is_needed(one.need, parts));
    for dependency in needed {
        if let Some(line) = line(dependency) {
            *sections
                .entry(dependency.target)
                .or_insert_with(String::new) += &line;
        }
    }
    sections
}

/// What an included file with these parts of the runtime needs: the lines of `[dependencies]`, then sections for some machines only. It has no
/// features, so what stands behind one is either there or not.
#[must_use]
pub fn needed(parts: &[Part]) -> String {
    let sections = sections(parts, |one| match one.need {
        Need::Asked | Need::AskedWith(_) => None,
        Need::Default => {
            let value = one.value.replace(", optional = true", "");
            Some(format!("{} = {value}\n", one.name))
        }
        Need::Always | Need::Parts(_) => Some(format!("{} = {}\n", one.name, one.value)),
    });
    written(&sections, false)
}

/// The dependencies of a generated crate with these parts of the runtime.
#[must_use]
pub fn dependencies(parts: &[Part]) -> String {
    let line = |one: &Dependency| Some(format!("{} = {}\n", one.name, one.value));
    written(&sections(parts, line), true)
}

fn written(sections: &BTreeMap<Target, String>, is_headed: bool) -> String {
    let mut text = String::new();
    for (target, lines) in sections {
        if !text.is_empty() {
            text.push('\n');
        }
        if is_headed || *target != Target::All {
            text.push_str(target.section());
            text.push('\n');
        }
        text.push_str(lines);
    }
    text
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
    text.push('\n');
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
    if features.is_empty() {
        text.push_str("default = [\"reqwest\"]\n");
    } else {
        text.push_str("# Each but `reqwest` brings a part of the API: its operations and their types. Compiling is faster without those that are not called.\ndefault = [\n    \"reqwest\",\n");
        for feature in features {
            // Writing to a String cannot fail.
            let _ = writeln!(text, "    {},", toml_text(feature));
        }
        text.push_str("]\n");
        for feature in features {
            let _ = writeln!(text, "{feature} = []");
        }
    }
    text.push_str(FEATURES);
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
        for section in ["dependencies", "target"] {
            assert_eq!(tested.get(section), emitted.get(section), "{section}");
        }
    }

    #[test]
    fn features_are_those_that_the_runtime_is_tested_with() {
        let manifest = concat!(env!("CARGO_MANIFEST_DIR"), "/../runtime/Cargo.toml");
        let text = std::fs::read_to_string(manifest).expect("the runtime's manifest is there");
        let tested: toml::Table = toml::from_str(&text).expect("it is TOML");
        let lines = super::feature_lines(&[], Part::ALL);
        let emitted: toml::Table = toml::from_str(&lines).expect("it is TOML");
        assert_eq!(tested.get("features"), emitted.get("features"));
    }

    #[test]
    fn what_an_included_file_needs_is_there_without_features() {
        let text = format!("[dependencies]\n{}", super::needed(Part::ALL));
        assert!(!text.contains("optional"), "{text}");
        let emitted: toml::Table = toml::from_str(&text).expect("it is TOML");
        let all = emitted.get("dependencies").and_then(toml::Value::as_table);
        let all = all.expect("they are a table");
        assert!(all.contains_key("reqwest") && !all.contains_key("ureq"));
    }
}
