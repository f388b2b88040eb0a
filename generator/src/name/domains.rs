//! The parts of a large API that a crate can be compiled without: one for each tag, or where there are no several tags, for what paths
//! begin with.

use super::scope::{Case, Scope};
use super::words::ascii_words;
use super::{Names, modules};
use crate::analyze::innermost;
use crate::api::{Api, Operation, OperationId, TypeId};
use crate::report::{Pointer, Report};
use std::collections::BTreeMap;

/// Registries take no more features than 300, of which some are the crate's own.
const MOST: usize = 250;

/// The feature of what webhooks bring.
const WEBHOOKS: &str = "webhooks";

/// The feature of what nothing needs.
pub(crate) const OTHERS: &str = "others";

/// Features that are not parts of the API: those of every crate, and the names of what crates depend on.
const TAKEN: &[&str] = &[
    "aws-lc-rs",
    "axum",
    "axum-core",
    "base64",
    "blocking",
    "both-directions",
    "bytes",
    "default",
    "futures-core",
    "gloo-timers",
    "http",
    "http-body",
    "jiff",
    "js-sys",
    "reqwest",
    "serde",
    "serde-json",
    "testing",
    "tokio",
    "tower",
    "tower-service",
    "tracing",
    "ureq",
    "url",
    "wasm-bindgen-futures",
    "web-time",
];

/// A part of the API, and its Cargo feature.
#[derive(Clone, Debug)]
pub struct Domain {
    /// The feature: lower case words with hyphens.
    pub feature: String,
    /// What it is of, with others: `users` for the tags `users.mail` and `users.calendar`, `cra` for paths below `/cra`.
    pub family: String,
    /// The module of its operations, where they are not grouped by tag.
    pub module: String,
    /// Its operations.
    pub operations: Vec<OperationId>,
    /// Whether what webhooks bring belongs to it.
    pub has_webhooks: bool,
}

impl Domain {
    /// The types that its operations and webhooks speak of.
    pub(crate) fn types(&self, api: &Api) -> Vec<TypeId> {
        let operations = self.operations.iter().map(|id| &api[*id]);
        let spoken_of = operations.clone().flat_map(Operation::references);
        let callbacks = operations.flat_map(|operation| &operation.callbacks);
        let payloads = api.webhooks.iter().map(|webhook| &webhook.content.ty);
        let payloads = payloads.filter_map(innermost).chain(api.webhook);
        let payloads = payloads.filter(|_| self.has_webhooks);
        spoken_of
            .filter_map(innermost)
            .chain(callbacks.map(|(_, id)| *id))
            .chain(payloads)
            .collect()
    }
}

/// The domains; none where there is little to leave out.
pub(super) fn domains(api: &Api, names: &mut Names) {
    if modules::are_few(api) {
        return;
    }
    let common = common_segments(api);
    let place = |id: OperationId| {
        let operation = &api[id];
        if names.grouped {
            of_tag(operation)
        } else {
            of_path(operation, common)
        }
    };
    let places: Vec<(OperationId, Place)> = api.operation_ids().map(|id| (id, place(id))).collect();
    let mut domains = gathered(&places, |place| &place.name);
    if domains.len() > MOST {
        domains = gathered(&places, |place| &place.family);
    }
    if !api.webhooks.is_empty() {
        let webhooks = domains
            .entry(WEBHOOKS.to_owned())
            .or_insert_with(|| Domain::new(WEBHOOKS, WEBHOOKS));
        webhooks.has_webhooks = true;
    }
    names.domains = domains.into_values().collect();
    let mut scope = Scope::with(modules::DEVICES);
    for domain in &mut names.domains {
        let words: Vec<String> = domain.feature.split('-').map(str::to_owned).collect();
        // All of these modules are handed on by the one above, so nobody needs to know about their numbers.
        let mut unseen = Report::default();
        domain.module = scope.claim_words(&words, Case::Snake, &Pointer::root(), &mut unseen);
    }
}

/// Where an operation belongs.
struct Place {
    family: String,
    name: String,
}

impl Domain {
    fn new(feature: &str, family: &str) -> Self {
        Self {
            feature: feature.to_owned(),
            family: family.to_owned(),
            module: String::new(),
            operations: Vec::new(),
            has_webhooks: false,
        }
    }
}

fn gathered(
    places: &[(OperationId, Place)],
    name: impl Fn(&Place) -> &String,
) -> BTreeMap<String, Domain> {
    let mut domains = BTreeMap::new();
    for (id, place) in places {
        let name = name(place);
        let domain = domains
            .entry(name.clone())
            .or_insert_with(|| Domain::new(name, &place.family));
        domain.operations.push(*id);
    }
    domains
}

/// The first tag; those that go on after a dot, a colon or a slash are a family.
fn of_tag(operation: &Operation) -> Place {
    let tag = operation.tags.first().map_or("", String::as_str);
    let family = tag.split(['.', ':', '/']).next().unwrap_or_default();
    Place {
        family: feature(&ascii_words(family, "operations")),
        name: feature(&ascii_words(tag, "operations")),
    }
}

/// The first two segments without the last, which says what is done.
fn of_path(operation: &Operation, common: usize) -> Place {
    let all: Vec<&str> = segments(operation).collect();
    let own = all.get(common..).filter(|own| !own.is_empty());
    let own = own.unwrap_or(all.last().map_or(&[], std::slice::from_ref));
    let own = match own {
        [first, second, _, ..] => &[*first, *second][..],
        [first, ..] => &[*first][..],
        [] => &[][..],
    };
    let family = own.first().copied().unwrap_or_default();
    let name = own.iter().flat_map(|segment| ascii_words(segment, "root"));
    let name: Vec<String> = name.collect();
    Place {
        family: feature(&ascii_words(family, "root")),
        name: if name.is_empty() {
            "root".to_owned()
        } else {
            feature(&name)
        },
    }
}

fn feature(words: &[String]) -> String {
    let name = words.join("-");
    if TAKEN.contains(&name.as_str()) || name == OTHERS {
        format!("{name}-operations")
    } else {
        name
    }
}

/// The parts of a path that are no parameters.
fn segments(operation: &Operation) -> impl Iterator<Item = &str> {
    let segments = operation.path.split('/');
    segments.filter(|segment| !segment.is_empty() && !segment.contains('{'))
}

/// How many segments all paths begin with: `v1`, `api`.
fn common_segments(api: &Api) -> usize {
    let mut ids = api.operation_ids();
    let Some(first) = ids.next() else {
        return 0;
    };
    let first: Vec<&str> = segments(&api[first]).collect();
    ids.fold(first.len(), |common, id| {
        let both = segments(&api[id]).zip(&first).take(common);
        both.take_while(|(own, other)| own == *other).count()
    })
}

#[cfg(test)]
mod tests {
    use super::TAKEN;
    use crate::emit::{Part, dependencies};

    #[test]
    fn no_feature_is_called_like_a_dependency() {
        let text = dependencies(Part::ALL);
        let lines = text.lines().filter(|line| !line.starts_with('['));
        let named = lines.filter_map(|line| line.split_once(" = "));
        let names: Vec<String> = named.map(|(name, _)| name.replace('_', "-")).collect();
        assert!(names.len() > 10, "{text}");
        let free: Vec<&String> = names
            .iter()
            .filter(|name| !TAKEN.contains(&name.as_str()))
            .collect();
        assert!(free.is_empty(), "{free:?}");
    }
}
