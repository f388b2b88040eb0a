//! What an operation answers with: one type, or an enum of several, and how each status is read.

use super::type_ref::{Place, type_ref};
use super::{Plan, ident};
use crate::api::{Content, ContentKind, Operation, Response, Status};
use proc_macro2::{Ident, TokenStream};
use quote::quote;

/// The success or the failure of an operation.
pub(super) struct Outcome {
    /// The Rust type.
    pub(super) ty: TokenStream,
    /// The enum behind it, where the answers differ.
    pub(super) definition: Option<TokenStream>,
    /// The arms of `match answer.status().as_u16()`; the last one fits every status.
    pub(super) arms: Vec<Arm>,
}

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
    fn rest(value: TokenStream, reads: bool) -> Self {
        Self {
            pattern: quote!(_),
            value,
            reads,
        }
    }
}

/// What is read from an answer.
#[derive(Clone, PartialEq, Eq)]
enum Reading {
    Json(crate::api::TypeRef),
    Text,
    Bytes,
    Nothing,
}

pub(super) fn success(plan: &Plan<'_>, operation: &Operation, marker: &str) -> Outcome {
    let mut answers: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|answer| is_success(answer.status))
        .collect();
    if answers.is_empty() {
        answers = operation
            .responses
            .iter()
            .filter(|answer| answer.status == Status::Default)
            .collect();
    }
    outcome(
        plan,
        &answers,
        &format!("{marker}Success"),
        quote!(()),
        true,
    )
}

/// Errors without content carry nothing but their status, which every error has; so they need no type.
pub(super) fn failure(plan: &Plan<'_>, operation: &Operation, marker: &str) -> Outcome {
    let answers: Vec<&Response> = operation
        .responses
        .iter()
        .filter(|answer| !is_success(answer.status) && answer.content.is_some())
        .collect();
    outcome(
        plan,
        &answers,
        &format!("{marker}Failure"),
        quote!(runtime::Undeclared),
        false,
    )
}

fn is_success(status: Status) -> bool {
    matches!(status, Status::Code(200..=299) | Status::Range(2))
}

fn outcome(
    plan: &Plan<'_>,
    answers: &[&Response],
    name: &str,
    none: TokenStream,
    success: bool,
) -> Outcome {
    let readings: Vec<Reading> = answers
        .iter()
        .map(|answer| reading(answer.content.as_ref()))
        .collect();
    let mut distinct: Vec<&Reading> = Vec::new();
    for reading in &readings {
        if !distinct.contains(&reading) {
            distinct.push(reading);
        }
    }
    match distinct.as_slice() {
        [] => Outcome {
            ty: none,
            definition: None,
            arms: vec![if success {
                Arm::rest(quote!(Some(decode::empty(answer))), true)
            } else {
                Arm::rest(quote!(None), false)
            }],
        },
        [one] => single(plan, answers, one),
        [value, Reading::Nothing] | [Reading::Nothing, value] => {
            optional(plan, answers, &readings, value)
        }
        _ => several(plan, answers, &readings, name),
    }
}

fn reading(content: Option<&Content>) -> Reading {
    match content {
        None => Reading::Nothing,
        Some(content) => match content.kind {
            ContentKind::Json => Reading::Json(content.ty.clone()),
            ContentKind::Text
            | ContentKind::Events
            | ContentKind::JsonLines
            | ContentKind::JsonSequence => Reading::Text,
            ContentKind::Form | ContentKind::Multipart | ContentKind::Bytes => Reading::Bytes,
        },
    }
}

fn single(plan: &Plan<'_>, answers: &[&Response], reading: &Reading) -> Outcome {
    let decode = decode(reading);
    let statuses: Vec<Status> = answers.iter().map(|answer| answer.status).collect();
    let value = quote!(Some(decode::#decode(answer)));
    Outcome {
        ty: ty(plan, reading),
        definition: None,
        arms: arms(&[(statuses, value)]),
    }
}

fn optional(
    plan: &Plan<'_>,
    answers: &[&Response],
    readings: &[Reading],
    value: &Reading,
) -> Outcome {
    let bare = ty(plan, value);
    let decode = decode(value);
    let of = |nothing: bool| {
        answers
            .iter()
            .zip(readings)
            .filter(move |(_, reading)| (**reading == Reading::Nothing) == nothing)
            .map(|(answer, _)| answer.status)
            .collect()
    };
    let rows = [
        (of(false), quote!(Some(decode::#decode(answer).map(Some)))),
        (of(true), quote!(Some(Ok(None)))),
    ];
    Outcome {
        ty: quote!(Option<#bare>),
        definition: None,
        arms: arms(&rows),
    }
}

fn several(plan: &Plan<'_>, answers: &[&Response], readings: &[Reading], name: &str) -> Outcome {
    let name = ident(name);
    let variants: Vec<Ident> = answers
        .iter()
        .map(|answer| variant(answer.status))
        .collect();
    let docs = answers.iter().map(|answer| {
        super::doc::lines_of(
            answer
                .description
                .as_deref()
                .unwrap_or("As the description says."),
        )
    });
    let held = readings.iter().map(|reading| match reading {
        Reading::Nothing => None,
        reading => {
            let ty = ty(plan, reading);
            Some(quote!((#ty)))
        }
    });
    let rows: Vec<(Vec<Status>, TokenStream)> = answers
        .iter()
        .zip(readings)
        .zip(&variants)
        .map(|((answer, reading), variant)| {
            let decode = decode(reading);
            let make = if *reading == Reading::Nothing {
                quote!(|()| #name::#variant)
            } else {
                quote!(#name::#variant)
            };
            (
                vec![answer.status],
                quote!(Some(decode::#decode(answer).map(#make))),
            )
        })
        .collect();
    let definition = quote! {
        /// What the operation answers, by status.
        #[derive(Clone, Debug, PartialEq)]
        pub enum #name { #(#docs #variants #held,)* }
    };
    Outcome {
        ty: quote!(#name),
        definition: Some(definition),
        arms: arms(&rows),
    }
}

fn variant(status: Status) -> Ident {
    ident(&match status {
        Status::Code(code) => format!("Status{code}"),
        Status::Range(class) => format!("Status{class}xx"),
        Status::Default => "Default".to_owned(),
    })
}

fn ty(plan: &Plan<'_>, reading: &Reading) -> TokenStream {
    match reading {
        Reading::Json(ty) => type_ref(plan, Place::Outside, ty),
        Reading::Text => quote!(String),
        Reading::Bytes => quote!(Bytes),
        Reading::Nothing => quote!(()),
    }
}

fn decode(reading: &Reading) -> Ident {
    ident(match reading {
        Reading::Json(_) => "json",
        Reading::Text => "text",
        Reading::Bytes => "bytes",
        Reading::Nothing => "empty",
    })
}

/// Codes before ranges before the default, since the first arm that fits wins.
fn arms(rows: &[(Vec<Status>, TokenStream)]) -> Vec<Arm> {
    let mut sorted: Vec<(u8, Arm)> = Vec::new();
    for (statuses, value) in rows {
        for (rank, select) in [
            (0u8, is_code as fn(&Status) -> bool),
            (1, is_range),
            (2, is_default),
        ] {
            let patterns: Vec<TokenStream> = statuses
                .iter()
                .filter(|status| select(status))
                .map(|status| pattern(*status))
                .collect();
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
    if !rows
        .iter()
        .any(|(statuses, _)| statuses.contains(&Status::Default))
    {
        arms.push(Arm::rest(quote!(None), false));
    }
    arms
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

fn pattern(status: Status) -> TokenStream {
    match status {
        Status::Code(code) => {
            let code = proc_macro2::Literal::u16_unsuffixed(code);
            quote!(#code)
        }
        Status::Range(class) => {
            let low = proc_macro2::Literal::u16_unsuffixed(u16::from(class) * 100);
            let high = proc_macro2::Literal::u16_unsuffixed(u16::from(class) * 100 + 99);
            quote!(#low..=#high)
        }
        Status::Default => quote!(_),
    }
}
