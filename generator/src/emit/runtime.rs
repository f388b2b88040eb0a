//! The runtime: real files that are copied as they are, each client only those that it needs.

pub use super::runtime_files::RUNTIME;
use crate::analyze::{for_each_reference, innermost};
use crate::api::{Api, Content, ContentKind, SchemeKind, Shape, TypeId, TypeRef};

/// A part of the runtime that only some descriptions need: a module of its own, with what lies below it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Part {
    /// Typed headers of answers.
    Headers,
    /// Answers in one of several media types.
    Media,
    /// Bodies in parts, and binary members.
    Multipart,
    /// Tokens of OAuth 2.0.
    OAuth,
    /// Operations that answer page by page.
    Pages,
    /// Servers whose URL has variables.
    Servers,
    /// Answers that are streams.
    Streams,
    /// Webhooks that are verified.
    Webhooks,
}

impl Part {
    /// Every part.
    pub const ALL: &[Self] = &[
        Self::Headers,
        Self::Media,
        Self::Multipart,
        Self::OAuth,
        Self::Pages,
        Self::Servers,
        Self::Streams,
        Self::Webhooks,
    ];

    /// Its module.
    #[must_use]
    pub fn module(self) -> &'static str {
        match self {
            Self::Headers => "headers",
            Self::Media => "media",
            Self::Multipart => "multipart",
            Self::OAuth => "oauth",
            Self::Pages => "pages",
            Self::Servers => "servers",
            Self::Streams => "streams",
            Self::Webhooks => "webhooks",
        }
    }

    /// Whether a file of the runtime belongs to it.
    fn has(self, path: &str) -> bool {
        let rest = path.strip_prefix(self.module());
        rest.is_some_and(|rest| rest == ".rs" || rest.starts_with('/'))
    }
}

/// The parts that a description needs.
#[must_use]
pub fn parts(api: &Api) -> Vec<Part> {
    let answers = || {
        api.operations
            .iter()
            .flat_map(|operation| &operation.responses)
    };
    let needed = |part: &Part| match part {
        Part::Headers => answers().any(|answer| !answer.headers.is_empty()),
        Part::Media => answers().any(|answer| !answer.others.is_empty()),
        Part::Multipart => has_parts(api),
        Part::OAuth => {
            let mut schemes = api.schemes.iter();
            schemes.any(|scheme| matches!(scheme.kind, SchemeKind::OAuth(_)))
        }
        Part::Pages => api.operation_ids().any(|id| api[id].pages.is_some()),
        Part::Servers => api
            .servers
            .iter()
            .any(|server| !server.variables.is_empty()),
        Part::Streams => {
            answers().any(|answer| answer.contents().any(|content| content.kind.is_stream()))
        }
        Part::Webhooks => api.webhook.is_some(),
    };
    Part::ALL.iter().copied().filter(needed).collect()
}

/// Whether a body is in parts, or a type holds bytes.
fn has_parts(api: &Api) -> bool {
    let mut bodies = api.operations.iter().flat_map(|operation| &operation.body);
    let is_multipart = |content: &Content| content.kind == ContentKind::Multipart;
    let mut found = bodies.any(|body| body.contents().any(is_multipart));
    for id in api.type_ids().filter(|id| !is_whole_body(api, *id)) {
        for_each_reference(&api[id].shape, |ty| found |= is_binary(ty));
    }
    let mut parameters = api
        .operations
        .iter()
        .flat_map(|operation| &operation.parameters);
    found || parameters.any(|parameter| is_binary(&parameter.ty))
}

/// Whether a type is another name for bytes that no value holds: a whole body, which is bytes and needs no type. It is a text.
pub(super) fn is_whole_body(api: &Api, id: TypeId) -> bool {
    if !matches!(api[id].shape, Shape::Alias(TypeRef::Binary)) {
        return false;
    }
    let is_it = |ty: &TypeRef| innermost(ty) == Some(id);
    let mut held = false;
    for ty in &api.types {
        for_each_reference(&ty.shape, |ty| held |= is_it(ty));
    }
    let mut operations = api.operations.iter();
    !held
        && !operations.any(|operation| {
            let mut parameters = operation.parameters.iter();
            parameters.any(|parameter| is_it(&parameter.ty))
        })
}

fn is_binary(ty: &TypeRef) -> bool {
    match ty {
        TypeRef::Binary => true,
        TypeRef::List(inner) | TypeRef::Map(inner) | TypeRef::Nullable(inner) => is_binary(inner),
        _ => false,
    }
}

/// The files of the runtime with these parts.
#[must_use]
pub fn runtime(parts: &[Part]) -> Vec<(&'static str, String)> {
    let absent: Vec<Part> = Part::ALL
        .iter()
        .copied()
        .filter(|part| !parts.contains(part))
        .collect();
    RUNTIME
        .iter()
        .filter(|(path, _)| !absent.iter().any(|part| part.has(path)))
        .map(|(path, text)| match *path {
            "mod.rs" => ("mod.rs", without(text, &absent)),
            path => (path, (*text).to_owned()),
        })
        .collect()
}

/// The runtime's root without the paragraphs that declare these parts.
fn without(text: &str, absent: &[Part]) -> String {
    let declares = |paragraph: &str| {
        let is_of = |part: &Part| paragraph.contains(&format!("pub mod {};", part.module()));
        absent.iter().any(is_of)
    };
    let kept: Vec<&str> = text
        .trim_end()
        .split("\n\n")
        .filter(|paragraph| !declares(paragraph))
        .collect();
    kept.join("\n\n") + "\n"
}

#[cfg(test)]
mod tests {
    use super::{Part, RUNTIME, runtime};

    #[test]
    fn a_part_that_is_not_needed_leaves_nothing_behind() {
        let all = runtime(Part::ALL);
        assert_eq!(all.len(), RUNTIME.len());
        assert!(all.iter().zip(RUNTIME).all(|(all, one)| all.1 == one.1));
        for (path, text) in runtime(&[]) {
            assert!(!Part::ALL.iter().any(|part| part.has(path)), "{path}");
            for part in Part::ALL {
                let path = format!("{}::", part.module());
                assert!(
                    !text.contains(&path) && !text.contains(&format!("mod {};", part.module()))
                );
            }
        }
    }

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
