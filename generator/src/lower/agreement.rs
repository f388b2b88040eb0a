//! Two declarations of one member: which of them says more.

use super::view::{Spot, View};

/// Which of two declarations of a member holds.
pub(super) enum Agreement {
    Same,
    Earlier,
    Later,
    Neither,
}

/// The earlier declaration, where it describes the member and the later one does not.
pub(super) fn described<'d>(
    before: Spot<'d>,
    after: Spot<'d>,
) -> Option<&'d openapiv3::SchemaData> {
    let (Spot::Item(before), Spot::Item(after)) = (before, after) else {
        return None;
    };
    let silent = after.schema_data.description.is_none();
    silent.then_some(&before.schema_data)
}

/// Which of two declarations of the same member holds.
pub(super) fn agreement(before: Spot<'_>, after: Spot<'_>) -> Agreement {
    let (before, after) = match (before, after) {
        (before, after) if before == after => return Agreement::Same,
        (Spot::Item(before), Spot::Item(after)) => (before, after),
        (Spot::Ref(_), Spot::Item(after)) if !View::of(after).says_something() => {
            return Agreement::Earlier;
        }
        (Spot::Item(before), Spot::Ref(_)) if !View::of(before).says_something() => {
            return Agreement::Later;
        }
        _ => return Agreement::Neither,
    };
    if before.schema_kind == after.schema_kind {
        return Agreement::Same;
    }
    let (before, after) = (View::of(before), View::of(after));
    match (before.says_something(), after.says_something()) {
        (_, false) => return Agreement::Earlier,
        (false, true) => return Agreement::Later,
        _ if (before.kind, after.kind) == (Some("integer"), Some("number")) => {
            return Agreement::Earlier;
        }
        _ if (before.kind, after.kind) == (Some("number"), Some("integer")) => {
            return Agreement::Later;
        }
        _ if before.kind != after.kind && before.kind.is_some() && after.kind.is_some() => {
            return Agreement::Neither;
        }
        _ => {}
    }
    if let (Some(before), Some(after)) = (before.items, after.items) {
        return agreement(before, after);
    }
    let within = |some: &View<'_>, all: &View<'_>| {
        some.values.iter().all(|value| all.values.contains(value))
    };
    match (is_plain(&before), is_plain(&after)) {
        (true, _) => Agreement::Later,
        (false, true) => Agreement::Earlier,
        _ if before.values.is_empty() || after.values.is_empty() => Agreement::Neither,
        _ if within(&after, &before) => Agreement::Later,
        _ if within(&before, &after) => Agreement::Earlier,
        _ => Agreement::Neither,
    }
}

/// Whether a schema says no more than its type.
fn is_plain(view: &View<'_>) -> bool {
    view.values.is_empty()
        && !view.carries
        && view.properties.is_none_or(indexmap::IndexMap::is_empty)
        && view.items.is_none()
        && view.additional.is_none()
        && view.format.is_none()
        && view.all_of.is_empty()
        && view.one_of.is_empty()
        && view.any_of.is_empty()
}
