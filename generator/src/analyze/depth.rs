//! How deep types hold each other: what the compiler asks of one type it asks of all that it holds, one inside the other.

use super::{for_each_reference, innermost};
use crate::api::Api;

/// The longest way down that a walk over all types takes. Types that were seen are not entered again, as the compiler does not.
pub(super) fn depth(api: &Api) -> usize {
    let edges: Vec<Vec<usize>> = api
        .types
        .iter()
        .map(|ty| {
            let mut held = Vec::new();
            for_each_reference(&ty.shape, |ty| {
                held.extend(innermost(ty).map(|id| id.0 as usize));
            });
            held
        })
        .collect();
    let mut seen = vec![false; edges.len()];
    let mut deepest = 0;
    for start in 0..edges.len() {
        let mut way: Vec<(usize, usize)> = Vec::new();
        enter(start, &mut seen, &mut way);
        while let Some((node, next)) = way.last_mut() {
            let child = edges.get(*node).and_then(|edges| edges.get(*next)).copied();
            *next += 1;
            match child {
                Some(child) => enter(child, &mut seen, &mut way),
                None => drop(way.pop()),
            }
            deepest = deepest.max(way.len());
        }
    }
    deepest
}

fn enter(node: usize, seen: &mut [bool], way: &mut Vec<(usize, usize)>) {
    if let Some(seen) = seen.get_mut(node)
        && !std::mem::replace(seen, true)
    {
        way.push((node, 0));
    }
}
