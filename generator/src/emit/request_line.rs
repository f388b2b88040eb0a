//! What an operation's description says of the first line of its requests: the method and the path.

use super::ident;
use proc_macro2::TokenStream;
use quote::quote;
use std::fmt::Write;

/// The template as it is sent: without a fragment, and what no URL may hold encoded. Names of parameters stay as they are.
pub(super) fn wire_path(template: &str) -> String {
    let mut path = String::with_capacity(template.len());
    let mut rest = template;
    while let Some(next) = rest.chars().next() {
        let (piece, after) = match rest.find('}') {
            Some(end) if next == '{' => rest.split_at(end + 1),
            _ => rest.split_at(next.len_utf8()),
        };
        match next {
            '#' => break,
            '{' if piece.len() > 1 => path.push_str(piece),
            _ if next.is_ascii_alphanumeric() || "-._~:/?[]@!$&'()*+,;=%".contains(next) => {
                path.push(next);
            }
            _ => {
                for byte in piece.bytes() {
                    // Writing to a String cannot fail.
                    let _ = write!(path, "%{byte:02X}");
                }
            }
        }
        rest = after;
    }
    path
}

/// The methods that the `http` crate has constants for; others are made from their text, which `normalize` has checked to be a token.
pub(super) fn method_member(method: &str) -> TokenStream {
    const CONSTANTS: &[&str] = &[
        "GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "CONNECT",
    ];
    if CONSTANTS.contains(&method) {
        let name = ident(method);
        quote!(method: Method::#name)
    } else {
        quote!(other_method: Some(#method))
    }
}
