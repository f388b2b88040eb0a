//! `select`: of a whole API, with its names, the part that was asked for.
//!
//! Names are given before this, so that what stays is called as it is in the whole crate. Nothing is renumbered: what is left out is
//! noted in [`Api::omitted`](crate::api::Api), and its ids are no longer listed.

mod closure;
mod findings;
mod near;
mod selector;

pub use closure::Reason;
pub use near::nearest;
pub use selector::Selector;

use crate::api::{Api, OperationId, Shape, TypeId};
use crate::name::Names;
use crate::report::{Pointer, Report, codes};
use std::collections::{HashMap, HashSet};

/// Which operations and webhooks are generated; all of them where nothing is said.
///
/// Without `only`, everything is taken that `except` does not name. With `only`, what it names is taken, less what `except` names;
/// webhooks then only where a `webhook:` selector names them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Selection {
    /// What is taken.
    pub only: Vec<Selector>,
    /// What of that is left out.
    pub except: Vec<Selector>,
}

/// Why each type is there: by the shortest way from an operation.
#[derive(Clone, Debug, Default)]
pub struct Reasons(HashMap<TypeId, Reason>);

impl Reasons {
    /// What leads to a type directly; `None` where nothing does.
    #[must_use]
    pub fn of(&self, id: TypeId) -> Option<Reason> {
        self.0.get(&id).copied()
    }

    /// The types from an operation or a webhook down to this one, which is the last, and what they start at.
    #[must_use]
    pub fn chain(&self, id: TypeId) -> (Option<Reason>, Vec<TypeId>) {
        let mut chain = vec![id];
        let mut start = self.of(id);
        while let Some(Reason::Type(above)) = start {
            chain.push(above);
            start = self.of(above);
        }
        chain.reverse();
        (start, chain)
    }
}

impl Selection {
    /// Whether it says anything.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.only.is_empty() && self.except.is_empty()
    }

    fn takes(&self, mut fits: impl FnMut(&Selector) -> bool, of_webhooks: bool) -> bool {
        let is_asked = self.only.is_empty() || self.only.iter().any(&mut fits);
        let is_mute = of_webhooks && self.only.is_empty();
        (is_asked || is_mute) && !self.except.iter().any(fits)
    }
}

/// Takes everything else out: operations, the types that only those reach, their security schemes, webhooks, findings about them.
pub fn select(selection: &Selection, api: &mut Api, names: &mut Names, report: &mut Report) {
    if selection.is_empty() {
        return;
    }
    for selector in selection.only.iter().chain(&selection.except) {
        match_something(selector, api, report);
    }
    let operations: HashSet<OperationId> = api
        .operation_ids()
        .filter(|id| selection.takes(|selector| selector.selects(&api[*id]), false))
        .collect();
    let takes = |name: &str| selection.takes(|selector| selector.selects_webhook(name), true);
    let webhooks: Vec<bool> = (api.webhooks.iter())
        .map(|webhook| takes(&webhook.name))
        .collect();
    if operations.is_empty() && !webhooks.contains(&true) {
        let message = "nothing of the description is selected";
        let help = "correct `only` and `except`; `specwright inspect` lists the operations";
        report.add(codes::NOTHING_SELECTED, Pointer::root(), message, help);
        return;
    }
    let before = findings::Roots::of(api);
    keep_webhooks(api, names, &webhooks);
    let kept = (0..api.webhooks.len()).collect::<Vec<_>>();
    let mut types: HashSet<TypeId> = closure::reasons(api, operations.iter().copied(), &kept)
        .into_keys()
        .collect();
    types.extend(api.webhook);
    api.omitted.operations = api
        .operation_ids()
        .filter(|id| !operations.contains(id))
        .collect();
    api.omitted.types = api.type_ids().filter(|id| !types.contains(id)).collect();
    for group in &mut names.groups {
        group.operations.retain(|id| operations.contains(id));
    }
    names.groups.retain(|group| !group.operations.is_empty());
    keep_domains(api, names, &operations);
    keep_schemes(api, names);
    before.hide(api, report);
}

/// Why each type is there.
#[must_use]
pub fn reasons(api: &Api) -> Reasons {
    let webhooks: Vec<usize> = (0..api.webhooks.len()).collect();
    Reasons(closure::reasons(api, api.operation_ids(), &webhooks))
}

/// Says so where a selector means nothing.
fn match_something(selector: &Selector, api: &Api, report: &mut Report) {
    if !selector.is_of_webhooks() {
        return match_operations(selector, api, report);
    }
    let mut webhooks = api.webhooks.iter();
    if !webhooks.any(|webhook| selector.selects_webhook(&webhook.name)) {
        let names = api.webhooks.iter();
        let names = names.map(|webhook| format!("webhook:{}", webhook.name));
        unmatched(selector, names.collect(), report);
    }
}

/// The same where only operations can be meant.
pub(crate) fn match_operations(selector: &Selector, api: &Api, report: &mut Report) {
    let mut operations = api.operation_ids();
    if !operations.any(|id| selector.selects(&api[id])) {
        let offers = api.operation_ids().flat_map(|id| selector.offers(&api[id]));
        unmatched(selector, offers.collect(), report);
    }
}

fn unmatched(selector: &Selector, names: Vec<String>, report: &mut Report) {
    let near = near::nearest(&selector.to_string(), names);
    let help = if near.is_empty() {
        "`specwright inspect` lists the operations".to_owned()
    } else {
        let near: Vec<String> = near.iter().map(|name| format!("`{name}`")).collect();
        format!("did you mean {}?", near.join(" or "))
    };
    let message = format!("`{selector}` selects nothing");
    report.add(codes::UNMATCHED_SELECTOR, Pointer::root(), message, help);
}

/// Leaves webhooks out, with their variants of the union of all payloads.
fn keep_webhooks(api: &mut Api, names: &mut Names, keep: &[bool]) {
    if !keep.contains(&false) {
        return;
    }
    let mut kept = keep.iter();
    api.webhooks
        .retain(|_| kept.next().copied().unwrap_or(true));
    let Some(id) = api.webhook else { return };
    if api.webhooks.is_empty() {
        api.webhook = None;
        return;
    }
    let payloads: HashSet<_> = (api.webhooks.iter())
        .map(|webhook| webhook.content.ty.clone())
        .collect();
    let (Some(ty), Some(members)) = (
        api.types.get_mut(id.0 as usize),
        names.members.get_mut(id.0 as usize),
    ) else {
        return;
    };
    if let Shape::Union(union) = &mut ty.shape {
        let keep: Vec<bool> = (union.variants.iter())
            .map(|variant| payloads.contains(&variant.ty))
            .collect();
        let mut kept = keep.iter();
        union
            .variants
            .retain(|_| kept.next().copied().unwrap_or(true));
        let mut kept = keep.iter();
        members.retain(|_| kept.next().copied().unwrap_or(true));
    }
}

/// Leaves out the domains of which nothing is left.
fn keep_domains(api: &Api, names: &mut Names, operations: &HashSet<OperationId>) {
    for domain in &mut names.domains {
        domain.operations.retain(|id| operations.contains(id));
        domain.has_webhooks &= !api.webhooks.is_empty();
    }
    names
        .domains
        .retain(|domain| domain.has_webhooks || !domain.operations.is_empty());
}

/// Leaves out the security schemes that no operation requires any more.
fn keep_schemes(api: &mut Api, names: &mut Names) {
    let used: HashSet<usize> = api
        .operation_ids()
        .flat_map(|id| api[id].security.iter().flatten().copied())
        .collect();
    let mut now = HashMap::new();
    for index in (0..api.schemes.len()).filter(|index| used.contains(index)) {
        now.insert(index, now.len());
    }
    let mut index = 0..;
    let is_used = |index: Option<usize>| index.is_some_and(|index| used.contains(&index));
    api.schemes.retain(|_| is_used(index.next()));
    let mut index = 0..;
    names.schemes.retain(|_| is_used(index.next()));
    for operation in &mut api.operations {
        for required in operation.security.iter_mut().flatten() {
            if let Some(new) = now.get(required) {
                *required = *new;
            }
        }
    }
}
