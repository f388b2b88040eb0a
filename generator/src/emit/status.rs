//! Statuses of answers as patterns and arms.

use super::ident;
use crate::api::Status;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use std::collections::BTreeSet;

/// Statuses and what is made of an answer that has one of them.
pub(super) struct Arm {
    /// `200 | 201`, `_`.
    pub(super) pattern: TokenStream,
    /// An expression over `answer`.
    pub(super) value: TokenStream,
    /// Whether it looks at the answer at all.
    pub(super) reads: bool,
}

impl Arm {
    /// The arm of every other status.
    pub(super) fn rest(value: TokenStream, reads: bool) -> Self {
        Self {
            pattern: quote!(_),
            value,
            reads,
        }
    }
}

/// The variant that holds the answers with a status.
pub(super) fn variant(status: Status) -> Ident {
    ident(&match status {
        Status::Code(code) => format!("Status{code}"),
        Status::Range(class) => format!("Status{class}xx"),
        Status::Default => "Default".to_owned(),
    })
}

/// Codes before ranges before the default, since the first arm that fits wins.
pub(super) fn arms(rows: &[(Vec<Status>, TokenStream)]) -> Vec<Arm> {
    let codes: BTreeSet<u16> = rows
        .iter()
        .flat_map(|(statuses, _)| statuses.iter().filter_map(|status| code(*status)))
        .collect();
    let mut sorted: Vec<(u8, Arm)> = Vec::new();
    for (statuses, value) in rows {
        for (rank, select) in [
            (0u8, is_code as fn(&Status) -> bool),
            (1, is_range),
            (2, is_default),
        ] {
            let patterns = patterns(statuses, &codes, select);
            if !patterns.is_empty() {
                sorted.push((
                    rank,
                    Arm {
                        pattern: quote!(#(#patterns)|*),
                        value: value.clone(),
                        reads: true,
                    },
                ));
            }
        }
    }
    sorted.sort_by_key(|(rank, _)| *rank);
    let mut arms: Vec<Arm> = sorted.into_iter().map(|(_, arm)| arm).collect();
    let has_default = |(statuses, _): &(Vec<Status>, TokenStream)| statuses.iter().any(is_default);
    if !rows.iter().any(has_default) {
        arms.push(Arm::rest(quote!(None), false));
    }
    arms
}

/// The patterns of those statuses that are selected. Ranges leave out the codes that have arms of their own.
pub(super) fn patterns(
    statuses: &[Status],
    codes: &BTreeSet<u16>,
    select: impl Fn(&Status) -> bool,
) -> Vec<TokenStream> {
    statuses
        .iter()
        .filter(|status| select(status))
        .flat_map(|status| pattern(*status, codes))
        .collect()
}

fn code(status: Status) -> Option<u16> {
    match status {
        Status::Code(code) => Some(code),
        Status::Range(_) | Status::Default => None,
    }
}

fn is_code(status: &Status) -> bool {
    matches!(status, Status::Code(_))
}

fn is_range(status: &Status) -> bool {
    matches!(status, Status::Range(_))
}

fn is_default(status: &Status) -> bool {
    matches!(status, Status::Default)
}

fn pattern(status: Status, codes: &BTreeSet<u16>) -> Vec<TokenStream> {
    match status {
        Status::Code(code) => {
            let code = Literal::u16_unsuffixed(code);
            vec![quote!(#code)]
        }
        Status::Range(class) => {
            let low = u16::from(class) * 100;
            between(low, low + 99, codes)
        }
        Status::Default => vec![quote!(_)],
    }
}

/// The numbers from `low` to `high` that are no codes, as ranges.
fn between(low: u16, high: u16, codes: &BTreeSet<u16>) -> Vec<TokenStream> {
    let mut ranges = Vec::new();
    let mut start = low;
    for end in codes.range(low..=high).copied().chain([high + 1]) {
        if start < end {
            let (from, to) = (start, end - 1);
            let [first, last] = [from, to].map(Literal::u16_unsuffixed);
            ranges.push(if from == to {
                quote!(#first)
            } else {
                quote!(#first..=#last)
            });
        }
        start = end + 1;
    }
    ranges
}
