//! Which features bring a module, and how that is said.

use super::Plan;
use crate::name::{Domain, Group};
use proc_macro2::TokenStream;
use quote::quote;

/// Whether the crate can be compiled without a part of the API.
pub(super) fn are_there(plan: &Plan<'_>) -> bool {
    !plan.facts.features().names().is_empty()
}

/// The features of which any brings a module of types.
pub(super) fn of_types(plan: &Plan<'_>, module: &str) -> Vec<String> {
    let features = plan.facts.features().of_types(module);
    where_allowed(plan, features.iter().cloned())
}

/// The feature that brings a group of operations: they have one tag, so they are of one domain.
pub(super) fn of_group(plan: &Plan<'_>, group: &Group) -> Vec<String> {
    let first = group.operations.first();
    let domain = first.and_then(|first| {
        let mut domains = plan.names.domains.iter();
        domains.find(|domain| domain.operations.contains(first))
    });
    where_allowed(plan, domain.map(|domain| domain.feature.clone()))
}

/// The feature that brings a domain.
pub(super) fn of_domain(plan: &Plan<'_>, domain: &Domain) -> Vec<String> {
    where_allowed(plan, [domain.feature.clone()])
}

/// An included file has no features.
fn where_allowed(plan: &Plan<'_>, features: impl IntoIterator<Item = String>) -> Vec<String> {
    if plan.features && are_there(plan) {
        features.into_iter().collect()
    } else {
        Vec::new()
    }
}

/// The attribute that any of the features lifts.
pub(crate) fn gate(features: &[String]) -> Option<TokenStream> {
    match features {
        [] => None,
        [one] => Some(quote!(#[cfg(feature = #one)])),
        all => Some(quote!(#[cfg(any(#(feature = #all),*))])),
    }
}
