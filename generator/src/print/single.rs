//! One file for `include!`: modules nested in each other, no inner attributes, every path relative.

use super::{ALLOWANCES, Printed, doc_lines};
use crate::emit::BOTH_DIRECTIONS;
use std::fmt::Write;

/// What is public in a crate of its own is, in a private module of another, code that is to be used. Nobody uses all of a client.
const UNUSED: &str = "#[allow(dead_code, unused_imports)]\n";

/// The features of the runtime itself, and whether an included file has what they bring.
const OWN_FEATURES: &[(&str, bool)] = &[
    (BOTH_DIRECTIONS, false),
    ("axum", false),
    ("blocking", false),
    ("reqwest", true),
    ("testing", false),
    ("tower", false),
];

/// Everything in one file.
#[must_use]
pub fn single_file(modules: &[Printed], header: &str, files: &[(&str, String)]) -> String {
    let mut text = format!("{header}\n\n");
    if let Some(root) = modules.iter().find(|module| module.path.is_empty()) {
        for line in root.body.lines() {
            if line.starts_with("pub use ") {
                text.push_str("#[allow(unused_imports)]\n");
            }
            let _ = writeln!(text, "{line}");
        }
        text.push('\n');
    }
    for module in modules.iter().filter(|module| module.path.len() == 1) {
        text.push_str(ALLOWANCES);
        // The first: descriptions keep their author's Markdown. The second: the file may be included as `client`.
        text.push_str("#[allow(clippy::doc_lazy_continuation, clippy::module_inception)]\n");
        text.push_str(UNUSED);
        nested(&mut text, modules, module);
    }
    text.push_str("/// What every generated client shares: codecs, calls, transport.\n");
    text.push_str(UNUSED);
    text.push_str("// It is written for edition 2021, which has no chains of `let`.\n");
    text.push_str("#[allow(clippy::collapsible_if)]\n");
    text.push_str("pub mod runtime {\n");
    text.push_str(&runtime(files, "mod.rs", ""));
    text.push_str("}\n");
    text
}

fn nested(text: &mut String, modules: &[Printed], module: &Printed) {
    let name = module.path.last().map_or("", String::as_str);
    text.push_str(&doc_lines("///", &module.doc));
    if module.not_in_browsers {
        let _ = writeln!(text, "{}", super::not_in_browsers());
    }
    // Writing to a String cannot fail.
    let _ = writeln!(
        text,
        "{}mod {name} {{",
        if module.public { "pub " } else { "" }
    );
    text.push_str(&module.body);
    for child in modules.iter().filter(|child| {
        child.path.len() == module.path.len() + 1 && child.path.starts_with(&module.path)
    }) {
        nested(text, modules, child);
    }
    text.push_str("}\n");
}

/// A runtime file with the files that it declares put in their places.
fn runtime(files: &[(&str, String)], path: &str, folder: &str) -> String {
    let Some((_, source)) = files.iter().find(|(name, _)| *name == path) else {
        return String::new();
    };
    let mut text = String::new();
    let mut is_example = false;
    for line in source.lines() {
        // Where the file is included, the examples of its documentation have no path to it that is known here.
        if line.trim_start() == "/// ```" {
            is_example = !is_example;
            let _ = writeln!(text, "{line}{}", if is_example { "ignore" } else { "" });
            continue;
        }
        if line.contains("/// # use specwright_runtime::") {
            continue;
        }
        // What includes the file has features of its own.
        let line = &OWN_FEATURES
            .iter()
            .fold(line.to_owned(), |line, (feature, is_on)| {
                let known = if *is_on { "all()" } else { "any()" };
                line.replace(&format!("feature = \"{feature}\""), known)
            });
        match declared(line) {
            Some((visibility, name)) => {
                let _ = writeln!(text, "{visibility}mod {name} {{");
                text.push_str(&runtime(
                    files,
                    &format!("{folder}{name}.rs"),
                    &format!("{folder}{name}/"),
                ));
                text.push_str("}\n");
            }
            None => {
                text.push_str(line);
                text.push('\n');
            }
        }
    }
    text
}

/// `pub mod codec;` -> (`pub `, `codec`).
fn declared(line: &str) -> Option<(&str, &str)> {
    let (visibility, rest) = line.split_once("mod ")?;
    let name = rest.strip_suffix(';')?;
    let is_visibility = visibility.is_empty() || visibility.starts_with("pub");
    (is_visibility
        && name
            .chars()
            .all(|character| character.is_ascii_lowercase() || character == '_'))
    .then_some((visibility, name))
}
