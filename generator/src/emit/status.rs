//! Statuses of answers as variants and as rows of an operation's tables.

use super::ident;
use crate::api::Status;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// Statuses and how an answer that has one of them is read.
pub(super) struct Row {
    pub(super) statuses: Vec<Status>,
    /// A function of the answer.
    pub(super) read: TokenStream,
    /// `.streamed()`, where it is read as it comes.
    pub(super) streamed: Option<TokenStream>,
}

/// The variant that holds the answers with a status.
pub(super) fn variant(status: Status) -> Ident {
    ident(&match status {
        Status::Code(code) => format!("Status{code}"),
        Status::Range(class) => format!("Status{class}xx"),
        Status::Default => "Default".to_owned(),
    })
}

/// The table of these rows: codes before ranges before the default, since the first row that fits wins.
pub(super) fn table(rows: &[Row]) -> TokenStream {
    let parts = [codes, classes, rest];
    let constructors = parts.iter().flat_map(|part| {
        rows.iter().flat_map(|row| {
            let Row { read, streamed, .. } = row;
            let constructors = part(&row.statuses, read);
            constructors
                .into_iter()
                .map(move |constructor| quote!(#constructor #streamed))
        })
    });
    quote!(&[#(#constructors),*])
}

fn codes(statuses: &[Status], read: &TokenStream) -> Vec<TokenStream> {
    let codes: Vec<Literal> = statuses
        .iter()
        .filter_map(|status| match status {
            Status::Code(code) => Some(Literal::u16_unsuffixed(*code)),
            _ => None,
        })
        .collect();
    match codes.as_slice() {
        [] => Vec::new(),
        [one] => vec![quote!(Answer::code(#one, #read))],
        several => vec![quote!(Answer::codes(&[#(#several),*], #read))],
    }
}

fn classes(statuses: &[Status], read: &TokenStream) -> Vec<TokenStream> {
    let classes = statuses.iter().filter_map(|status| match status {
        Status::Range(class) => Some(Literal::u8_unsuffixed(*class)),
        _ => None,
    });
    classes
        .map(|class| quote!(Answer::class(#class, #read)))
        .collect()
}

fn rest(statuses: &[Status], read: &TokenStream) -> Vec<TokenStream> {
    let has_default = statuses.contains(&Status::Default);
    Vec::from_iter(has_default.then(|| quote!(Answer::rest(#read))))
}
