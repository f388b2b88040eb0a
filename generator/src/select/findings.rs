//! Findings about what is not selected are not shown.

use crate::api::{Api, OperationId, TypeId};
use crate::report::{Level, Pointer, Report};
use std::collections::HashMap;

/// Where the parts of an API stand, before any is left out.
pub(super) struct Roots {
    places: Vec<(Pointer, Part)>,
}

#[derive(Clone, Copy)]
enum Part {
    Operation(OperationId),
    Type(TypeId),
    /// A webhook or a scheme: it is looked for among what is left.
    Other,
}

impl Roots {
    pub fn of(api: &Api) -> Self {
        let mut places = Vec::new();
        for id in api.type_ids() {
            places.push((api[id].pointer.clone(), Part::Type(id)));
        }
        for id in api.operation_ids() {
            let operation = &api[id];
            let part = Part::Operation(id);
            places.push((operation.pointer.clone(), part));
            places.extend(above(&operation.pointer).map(|path| (path, part)));
            let parameters = operation
                .parameters
                .iter()
                .map(|parameter| &parameter.pointer);
            let answers = operation.responses.iter().map(|response| &response.pointer);
            places.extend(parameters.chain(answers).map(|place| (place.clone(), part)));
        }
        let others = others(api);
        places.extend(others.map(|place| (place.clone(), Part::Other)));
        Self { places }
    }

    /// Takes out the findings inside of what is left out, and inside components that nothing of what is left refers to.
    pub fn hide(self, api: &Api, report: &mut Report) {
        let left: std::collections::HashSet<&Pointer> = others(api).collect();
        let mut is_kept: HashMap<&Pointer, bool> = HashMap::new();
        for (place, part) in &self.places {
            let kept = match part {
                Part::Operation(id) => !api.omitted.operations.contains(id),
                Part::Type(id) => !api.omitted.types.contains(id),
                Part::Other => left.contains(place),
            };
            *is_kept.entry(place).or_default() |= kept;
        }
        report.findings.retain(|finding| {
            finding.level == Level::Fatal
                // The first of several places may be left out while others are not.
                || finding.message.ends_with(" places)")
                || is_shown(&finding.pointer, &is_kept)
        });
    }
}

fn others(api: &Api) -> impl Iterator<Item = &Pointer> {
    let webhooks = api.webhooks.iter().map(|webhook| &webhook.pointer);
    let schemes = api.schemes.iter().map(|scheme| &scheme.pointer);
    webhooks.chain(schemes)
}

/// The innermost part around a place decides.
fn is_shown(place: &Pointer, is_kept: &HashMap<&Pointer, bool>) -> bool {
    let mut at = Some(place.clone());
    while let Some(place) = at {
        if let Some(kept) = is_kept.get(&place) {
            return *kept;
        }
        at = above(&place);
    }
    !place.path.starts_with("/components/") && !place.path.starts_with("/paths/")
}

fn above(place: &Pointer) -> Option<Pointer> {
    let end = place.path.rfind('/')?;
    Some(Pointer {
        file: place.file,
        path: place.path.get(..end)?.to_owned(),
    })
}
