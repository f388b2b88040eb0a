//! The types that operations and webhooks reach, and the shortest way to each.

use crate::analyze::{for_each_reference, innermost};
use crate::api::{Api, OperationId, TypeId, TypeRef};
use std::collections::{HashMap, VecDeque};

/// What leads to a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reason {
    /// A parameter, a body or an answer.
    Operation(OperationId),
    /// The webhook of that index.
    Webhook(usize),
    /// A member, a variant, an item of another type.
    Type(TypeId),
}

/// The reason for each type that is reached, by the shortest way.
pub(super) fn reasons(
    api: &Api,
    operations: impl Iterator<Item = OperationId>,
    webhooks: &[usize],
) -> HashMap<TypeId, Reason> {
    let mut reached = HashMap::new();
    let mut open = VecDeque::new();
    let mut reach = |ty: &TypeRef, reason: Reason, open: &mut VecDeque<TypeId>| {
        if let Some(id) = innermost(ty) {
            reached.entry(id).or_insert_with(|| {
                open.push_back(id);
                reason
            });
        }
    };
    for id in operations {
        for ty in api[id].references() {
            reach(ty, Reason::Operation(id), &mut open);
        }
    }
    for index in webhooks {
        if let Some(webhook) = api.webhooks.get(*index) {
            reach(&webhook.content.ty, Reason::Webhook(*index), &mut open);
        }
    }
    while let Some(id) = open.pop_front() {
        for_each_reference(&api[id].shape, |ty| {
            reach(ty, Reason::Type(id), &mut open);
        });
    }
    reached
}
