//! The servers: an enum of all, and a struct for each whose URL has variables.

use super::{Module, Plan, doc, ident, item};
use crate::api::{Server, ServerVariable};
use crate::name::{ServerNames, VariableNames};
use proc_macro2::TokenStream;
use quote::quote;

/// A server with its names.
type Named<'a> = (&'a Server, &'a ServerNames);

fn named<'a>(plan: &Plan<'a>) -> impl Iterator<Item = Named<'a>> + use<'a> {
    plan.api.servers.iter().zip(&plan.names.servers)
}

/// Whether a server has variables; then there is the module `servers`.
pub(super) fn has_variables(plan: &Plan<'_>) -> bool {
    plan.api
        .servers
        .iter()
        .any(|server| !server.variables.is_empty())
}

/// The URL that a client starts with: the first server of the document, or of an operation where the document has none.
pub(super) fn first(plan: &Plan<'_>) -> TokenStream {
    match named(plan).next() {
        None => quote!(""),
        Some((Server { url, .. }, _)) if has_variables(plan) => quote!(#url),
        Some((_, ServerNames { variant, .. })) => {
            let variant = ident(variant);
            quote!(Server::#variant.url())
        }
    }
}

/// The method of the builder that chooses a server.
pub(super) fn builder_method(plan: &Plan<'_>) -> TokenStream {
    let (ty, url) = if has_variables(plan) {
        (quote!(impl Into<Server>), quote!(&server.into().url()))
    } else {
        (quote!(Server), quote!(server.url()))
    };
    quote! {
        /// Talks to one of the servers that the description names. Without this: the first.
        pub fn server(self, server: #ty) -> Self {
            Self { core: self.core.server(#url) }
        }
    }
}

pub(super) fn servers(plan: &Plan<'_>) -> TokenStream {
    let variants = named(plan).map(|(server, names)| {
        let docs = doc::lines_of(&server_doc(server));
        let variant = ident(&names.variant);
        let holds = (!server.variables.is_empty()).then(|| quote!((super::servers::#variant)));
        quote!(#docs #variant #holds,)
    });
    let copy = (!has_variables(plan)).then(|| quote!(Copy,));
    quote! {
        /// The servers that the description names.
        #[derive(Clone, #copy Debug, PartialEq, Eq)]
        #[non_exhaustive]
        pub enum Server { #(#variants)* }
    }
}

fn server_doc(server: &Server) -> String {
    if server.own {
        format!(
            "{}, which single operations have of their own.",
            server.template
        )
    } else {
        server.template.clone()
    }
}

pub(super) fn urls(plan: &Plan<'_>) -> TokenStream {
    let has_variables = has_variables(plan);
    let (taken, ty) = if has_variables {
        (quote!(&self), quote!(String))
    } else {
        (quote!(self), quote!(&'static str))
    };
    let arms = named(plan).map(|(server, names)| {
        let (variant, url) = (ident(&names.variant), &server.url);
        if !server.variables.is_empty() {
            quote!(Self::#variant(server) => server.url(),)
        } else if has_variables {
            quote!(Self::#variant => #url.to_owned(),)
        } else {
            quote!(Self::#variant => #url,)
        }
    });
    quote! {
        impl Server {
            /// Its URL.
            #[must_use]
            pub fn url(#taken) -> #ty { match self { #(#arms)* } }
        }
    }
}

/// `Server` from the struct of each server with variables.
pub(super) fn conversions(plan: &Plan<'_>) -> Vec<TokenStream> {
    with_variables(plan)
        .map(|(_, names)| {
            let variant = ident(&names.variant);
            quote! {
                impl From<super::servers::#variant> for Server {
                    fn from(server: super::servers::#variant) -> Self { Self::#variant(server) }
                }
            }
        })
        .collect()
}

fn with_variables<'a>(plan: &Plan<'a>) -> impl Iterator<Item = Named<'a>> + use<'a> {
    named(plan).filter(|(server, _)| !server.variables.is_empty())
}

/// `servers`: the servers whose URL has variables.
pub(super) fn module(plan: &Plan<'_>) -> Module {
    let mut tokens = vec![quote!(
        use super::runtime;
    )];
    for (server, names) in with_variables(plan) {
        tokens.extend(server_struct(server, names));
        let variables = server.variables.iter().zip(&names.variables);
        tokens.extend(variables.flat_map(|(variable, names)| values(variable, names)));
    }
    Module {
        path: vec!["servers".to_owned()],
        doc: "The servers whose URL has variables.".to_owned(),
        public: true,
        items: tokens
            .into_iter()
            .map(|tokens| item("servers", tokens))
            .collect(),
        ..Module::default()
    }
}

fn server_struct(server: &Server, names: &ServerNames) -> Vec<TokenStream> {
    let name = ident(&names.variant);
    let docs = doc::lines_of(&match &server.description {
        Some(description) => format!("{}\n\n{description}", server_doc(server)),
        None => server_doc(server),
    });
    let variables = || server.variables.iter().zip(&names.variables);
    let fields = variables().map(|(_, names)| {
        let (setter, ty) = (ident(&names.setter), stored(names));
        quote!(#setter: #ty)
    });
    let defaults = variables().map(|(variable, names)| {
        let (setter, default) = (ident(&names.setter), default(variable, names));
        quote!(#setter: #default)
    });
    let setters = variables().map(|(variable, names)| setter(variable, names));
    let pairs = variables().map(|(variable, names)| {
        let (text, setter) = (&variable.name, ident(&names.setter));
        match names.ty {
            Some(_) => quote!((#text, self.#setter.as_str())),
            None => quote!((#text, &self.#setter)),
        }
    });
    let template = &server.template;
    vec![
        quote! {
            #docs
            #[derive(Clone, Debug, PartialEq, Eq)]
            #[must_use]
            pub struct #name { #(#fields),* }
        },
        quote! {
            impl Default for #name {
                fn default() -> Self { Self { #(#defaults),* } }
            }
        },
        quote! {
            impl #name {
                /// Every variable at its default.
                pub fn new() -> Self { Self::default() }

                #(#setters)*

                /// Its URL.
                #[must_use]
                pub fn url(&self) -> String { runtime::server_url(#template, &[#(#pairs),*]) }
            }
        },
    ]
}

fn stored(names: &VariableNames) -> TokenStream {
    match &names.ty {
        Some(ty) => {
            let ty = ident(ty);
            quote!(#ty)
        }
        None => quote!(String),
    }
}

fn default(variable: &ServerVariable, names: &VariableNames) -> TokenStream {
    let default = &variable.default;
    let position = variable.values.iter().position(|value| value == default);
    let variant = position.and_then(|position| names.values.get(position));
    match (&names.ty, variant) {
        (Some(ty), Some(variant)) => {
            let (ty, variant) = (ident(ty), ident(variant));
            quote!(#ty::#variant)
        }
        _ => quote!(#default.to_owned()),
    }
}

fn setter(variable: &ServerVariable, names: &VariableNames) -> TokenStream {
    let name = ident(&names.setter);
    let default = format!("Default: `{}`.", variable.default.replace('`', "'"));
    let docs = doc::lines_of(&match &variable.description {
        Some(description) => format!("{description}\n\n{default}"),
        None => default,
    });
    let (ty, value) = match &names.ty {
        Some(ty) => {
            let ty = ident(ty);
            (quote!(#ty), quote!(value))
        }
        None => (quote!(impl Into<String>), quote!(value.into())),
    };
    quote! {
        #docs
        pub fn #name(mut self, value: #ty) -> Self {
            self.#name = #value;
            self
        }
    }
}

/// The enum of a variable whose values are listed.
fn values(variable: &ServerVariable, names: &VariableNames) -> Vec<TokenStream> {
    let Some(ty) = &names.ty else {
        return Vec::new();
    };
    let ty = ident(ty);
    let docs = doc::lines_of(&format!(
        "Values of the variable `{}`.",
        variable.name.replace('`', "'")
    ));
    let variants: Vec<_> = names.values.iter().map(|name| ident(name)).collect();
    let texts = &variable.values;
    let variant_docs = texts
        .iter()
        .map(|text| doc::lines_of(&format!("`{}`", text.replace('`', "'"))));
    vec![
        quote! {
            #docs
            #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
            #[non_exhaustive]
            pub enum #ty { #(#variant_docs #variants),* }
        },
        quote! {
            impl #ty {
                /// Its text.
                #[must_use]
                pub fn as_str(self) -> &'static str { match self { #(Self::#variants => #texts),* } }
            }
        },
    ]
}
