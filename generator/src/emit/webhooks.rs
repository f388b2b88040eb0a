//! `webhooks`: how the API's webhooks are verified and read.

use super::{Module, Plan, features, ident, item};
use crate::api::TypeId;
use crate::signature::{Encoding, Hmac, Jwt, Signature, Standard, Timestamped};
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::num::NonZeroU32;

/// The module for this payload.
pub(super) fn module(plan: &Plan<'_>, payload: TypeId) -> Module {
    let name = ident(plan.names.ty(payload));
    let mut items = vec![item(
        "webhooks",
        quote!(
            pub use super::runtime::webhooks::{
                Encoding, Error, Hmac, Jwk, Jwt, Key, KeyError, Keys, LookupError, SecretError,
                Secrets, Standard, Timestamped, Verifier,
            };
        ),
    )];
    if plan.features {
        items.push(item(
            "webhooks",
            quote!(
                #[cfg(feature = "axum")]
                pub use super::runtime::webhooks::{Rejection, Verified};
            ),
        ));
    }
    items.extend(plan.signature.map(signed));
    items.push(item("webhooks", parser(&quote!(super::types::#name))));
    Module {
        path: vec!["webhooks".to_owned()],
        doc: "Requests that the API sends: verified, then read.".to_owned(),
        public: true,
        features: features::of_types(plan, plan.names.module(payload)),
        not_in_browsers: true,
        items,
    }
}

/// Not an `async fn`: what that becomes is compiled with the client, and with it all that reads payloads, whether a program takes webhooks
/// or not.
fn parser(payload: &TokenStream) -> TokenStream {
    quote! {
        /// Verifies a webhook, and only then reads it. The body is the bytes as they came: what was parsed and written again has another
        /// digest.
        ///
        /// # Errors
        /// What was wrong with the message.
        #[inline]
        pub fn parse<'a>(
            headers: &'a super::runtime::HeaderMap,
            body: &'a [u8],
            verifier: &'a Verifier,
        ) -> impl std::future::Future<Output = Result<#payload, Error>> + 'a {
            super::runtime::webhooks::parse(headers, body, verifier)
        }
    }
}

/// How the API signs, as the configuration says.
fn signed(signature: &Signature) -> syn::Item {
    let (kind, value) = match signature {
        Signature::Jwt(jwt) => (quote!(Jwt), of_jwt(jwt)),
        Signature::Hmac(hmac) => (quote!(Hmac), of_hmac(hmac)),
        Signature::Timestamped(timestamped) => (quote!(Timestamped), of_timestamped(timestamped)),
        Signature::Standard(standard) => (quote!(Standard), of_standard(standard)),
    };
    let tokens = quote! {
        /// How the API signs its webhooks; `with` the keys or secrets, it is a [`Verifier`].
        pub const SIGNED: #kind = #value;
    };
    item("webhooks", tokens)
}

fn of_jwt(jwt: &Jwt) -> TokenStream {
    let (header, claim) = (jwt.header.as_str(), jwt.body_sha256.as_str());
    let max_age = max_age(jwt.max_age);
    quote!(Jwt::new(#header, #claim)#max_age)
}

fn of_hmac(hmac: &Hmac) -> TokenStream {
    let (header, prefix) = (hmac.header.as_str(), &hmac.prefix);
    let encoding = match hmac.encoding {
        Encoding::Hex => quote!(Hex),
        Encoding::Base64 => quote!(Base64),
    };
    quote!(Hmac::new(#header, #prefix, Encoding::#encoding))
}

fn of_timestamped(timestamped: &Timestamped) -> TokenStream {
    let header = timestamped.header.as_str();
    let max_age = max_age(timestamped.max_age);
    quote!(Timestamped::new(#header)#max_age)
}

fn of_standard(standard: &Standard) -> TokenStream {
    let prefix = standard.prefix.as_str();
    let max_age = max_age(standard.max_age);
    quote!(Standard::new(#prefix)#max_age)
}

fn max_age(seconds: Option<NonZeroU32>) -> Option<TokenStream> {
    let seconds = Literal::u32_unsuffixed(seconds?.get());
    Some(quote!(.max_age(#seconds)))
}
