//! Security schemes: where their credentials go, and the builder's methods that take them.

use super::{Plan, doc, ident};
use crate::api::{SchemeKind, SecurityScheme};
use crate::name::SchemeNames;
use proc_macro2::{Literal, TokenStream};
use quote::quote;

/// What operations refer to.
pub(super) fn table(plan: &Plan<'_>) -> TokenStream {
    let rows = plan.api.schemes.iter().map(|scheme| {
        let name = &scheme.name;
        let place = match &scheme.kind {
            SchemeKind::HeaderKey(header) => quote!(Header(#header)),
            SchemeKind::QueryKey(parameter) => quote!(Query(#parameter)),
            SchemeKind::CookieKey(cookie) => quote!(Cookie(#cookie)),
            SchemeKind::Basic => quote!(Basic),
            SchemeKind::Bearer | SchemeKind::OAuth(_) => quote!(Bearer),
            SchemeKind::Authorization(scheme) => quote!(Authorization(#scheme)),
        };
        quote!(runtime::Scheme { name: #name, place: runtime::SchemePlace::#place })
    });
    quote! {
        /// The security schemes; operations refer to them by their place here.
        const SCHEMES: &[runtime::Scheme] = &[#(#rows),*];
    }
}

/// The credentials that every client has unless it is given others: from one text each, which a user with a password cannot be made from.
pub(super) fn defaults(plan: &Plan<'_>) -> TokenStream {
    let schemes = plan.api.schemes.iter().enumerate();
    let defaults = schemes.filter_map(|(index, scheme)| {
        let mut defaults = plan.defaults.iter();
        let (_, value) = defaults.find(|(name, _)| *name == scheme.name)?;
        let credential = match scheme.kind {
            SchemeKind::Basic => return None,
            _ => quote!(runtime::Credential::open(#value)),
        };
        let index = Literal::usize_unsuffixed(index);
        Some(quote!(.credential(#index, #credential)))
    });
    defaults.collect()
}

/// The builder's methods.
pub(super) fn methods(plan: &Plan<'_>) -> TokenStream {
    let schemes = plan.api.schemes.iter().zip(&plan.names.schemes);
    let methods = schemes.enumerate().map(|(index, (scheme, names))| {
        let setter = setter(index, scheme, &names.setter);
        let tokens = tokens(index, scheme, names);
        quote!(#setter #tokens)
    });
    methods.collect()
}

fn setter(index: usize, scheme: &SecurityScheme, name: &str) -> TokenStream {
    let name = ident(name);
    let index = Literal::usize_unsuffixed(index);
    let place = match &scheme.kind {
        SchemeKind::HeaderKey(header) => format!("Travels in the header `{header}`."),
        SchemeKind::QueryKey(parameter) => format!("Travels in the query as `{parameter}`."),
        SchemeKind::CookieKey(cookie) => format!("Travels in the cookie `{cookie}`."),
        SchemeKind::Basic => "HTTP basic authentication.".to_owned(),
        SchemeKind::Bearer | SchemeKind::OAuth(_) => "A bearer token.".to_owned(),
        SchemeKind::Authorization(scheme) => {
            format!("Travels in the header `Authorization`, after `{scheme}`.")
        }
    };
    let docs = doc::lines_of(&match &scheme.description {
        Some(description) => format!("{description}\n\n{place}"),
        None => place,
    });
    let (arguments, credential) = match scheme.kind {
        SchemeKind::Basic => (
            quote!(user: impl Into<String>, password: impl Into<runtime::Secret>),
            quote!(runtime::Credential::basic(user, password)),
        ),
        SchemeKind::Bearer | SchemeKind::OAuth(_) => (
            quote!(token: impl Into<runtime::Secret>),
            quote!(runtime::Credential::bearer(token)),
        ),
        _ => (
            quote!(value: impl Into<runtime::Secret>),
            quote!(runtime::Credential::key(value)),
        ),
    };
    quote! {
        #docs
        pub fn #name(self, #arguments) -> Self {
            Self { core: self.core.credential(#index, #credential) }
        }
    }
}

/// What takes those who give tokens.
fn tokens(index: usize, scheme: &SecurityScheme, names: &SchemeNames) -> TokenStream {
    let index = Literal::usize_unsuffixed(index);
    let link = names.setter.trim_start_matches("r#");
    let from = names.from.as_deref().map(ident).map(|name| {
        let docs = format!(
            " As [`{link}`](Self::{link}), with tokens that are asked for when they are needed, and again before they expire."
        );
        quote! {
            #[doc = #docs]
            pub fn #name(self, provider: impl runtime::TokenProvider) -> Self {
                Self { core: self.core.credential(#index, runtime::Credential::tokens(provider)) }
            }
        }
    });
    let SchemeKind::OAuth(urls) = &scheme.kind else {
        return quote!(#from);
    };
    let of_client = names.client_credentials.as_deref();
    let of_client = of_client.zip(urls.client_credentials.as_deref());
    let of_client = of_client.map(|(name, url)| {
        let docs = format!(
            " As [`{link}`](Self::{link}), with tokens that `{}` gives to the client itself (OAuth 2.0, client credentials), and again before they expire. \
            Other scopes than the server's own choice: [`runtime::OAuth`].",
            doc::code(url)
        );
        endpoint(&index, name, &docs, url, ["client_credentials", "client_secret"])
    });
    let of_user = names.refresh_token.as_deref();
    let of_user = of_user.zip(urls.refresh.as_deref());
    let of_user = of_user.map(|(name, url)| {
        let docs = format!(
            " As [`{link}`](Self::{link}), with tokens that `{}` gives for a refresh token (OAuth 2.0), and again before they expire. \
            For a client with a secret: [`runtime::OAuth`].",
            doc::code(url)
        );
        endpoint(&index, name, &docs, url, ["refresh_token", "refresh_token"])
    });
    quote!(#from #of_client #of_user)
}

/// A method for tokens from an endpoint: how the runtime makes them, and what it needs beside the client's id.
fn endpoint(
    index: &Literal,
    name: &str,
    docs: &str,
    url: &str,
    [make, secret]: [&str; 2],
) -> TokenStream {
    let (name, make, secret) = (ident(name), ident(make), ident(secret));
    quote! {
        #[doc = #docs]
        pub fn #name(
            self,
            client_id: impl Into<String>,
            #secret: impl Into<runtime::Secret>,
        ) -> Self {
            let tokens = runtime::OAuth::#make(#url, client_id, #secret);
            Self { core: self.core.credential(#index, runtime::Credential::tokens(tokens)) }
        }
    }
}
