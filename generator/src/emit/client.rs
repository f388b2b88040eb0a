//! The client, its builder and the servers.

use super::{Module, Plan, doc, features, item, schemes, servers};
use crate::analyze::secret_names;
use crate::project::RequestId;
use proc_macro2::TokenStream;
use quote::quote;

pub(super) fn client(plan: &Plan<'_>) -> Module {
    let tokens = vec![
        quote!(
            use super::runtime;
        ),
        schemes::table(plan),
        client_struct(plan),
        client_methods(plan),
        builder_struct(),
        builder_methods(plan),
        servers::servers(plan),
        servers::urls(plan),
    ];
    let tokens = tokens.into_iter().chain(servers::conversions(plan));
    let items = tokens.map(|tokens| item("client", tokens)).collect();
    Module {
        path: vec!["client".to_owned()],
        doc: "The client and its builder.".to_owned(),
        public: false,
        items,
        ..Module::default()
    }
}

fn client_struct(plan: &Plan<'_>) -> TokenStream {
    let docs = doc::lines_of(&format!(
        "A client for {}. Cloning it is cheap, and clones share connections.",
        plan.api.info.title
    ));
    let unused = unused(plan);
    quote! {
        #docs
        #[derive(Clone, Debug)]
        pub struct Client { #unused core: runtime::Core }
    }
}

/// Without operations, or without the features that bring them, nothing asks for the core.
fn unused(plan: &Plan<'_>) -> Option<TokenStream> {
    let may_be = plan.api.operations.is_empty() || features::are_there(plan);
    may_be.then(|| quote!(#[allow(dead_code)]))
}

fn client_methods(plan: &Plan<'_>) -> TokenStream {
    let base = servers::first(plan);
    let defaults = schemes::defaults(plan);
    let secrets = secrets(plan);
    let request_id = plan.request_id.map(request_id);
    let unused = unused(plan);
    quote! {
        impl Client {
            /// Starts a client: say where the server is and give the credentials, then `build`.
            pub fn builder() -> ClientBuilder {
                ClientBuilder { core: runtime::Builder::new(SCHEMES, #base)#secrets #defaults #request_id }
            }

            /// What sends the calls.
            #unused
            pub(crate) fn core(&self) -> &runtime::Core {
                &self.core
            }
        }
    }
}

/// The names of what holds secrets, for those who keep what is sent and answered.
fn secrets(plan: &Plan<'_>) -> Option<TokenStream> {
    let names = secret_names(plan.api);
    (!names.is_empty()).then(|| quote!(.secret_members(&[#(#names),*])))
}

/// Where answers say the id of their request.
fn request_id(place: &RequestId) -> TokenStream {
    match place {
        RequestId::Header(name) => {
            let name = name.as_str();
            quote!(.request_id(runtime::RequestId::Header(#name)))
        }
        RequestId::Pointer(pointer) => {
            let pointer = pointer.as_str();
            quote!(.request_id(runtime::RequestId::Pointer(#pointer)))
        }
    }
}

fn builder_struct() -> TokenStream {
    quote! {
        /// Builds a [`Client`].
        #[derive(Clone, Debug)]
        #[must_use]
        pub struct ClientBuilder { core: runtime::Builder }
    }
}

fn builder_methods(plan: &Plan<'_>) -> TokenStream {
    let credentials = schemes::methods(plan);
    let server = servers::builder_method(plan);
    let of_calls = methods_of_calls();
    quote! {
        impl ClientBuilder {
            #server

            /// Talks to another server: an absolute URL, with or without a path.
            pub fn base_url(self, url: impl Into<String>) -> Self {
                Self { core: self.core.base_url(url) }
            }

            #credentials

            #of_calls

            /// How long connecting may take. Without this: 10 seconds.
            pub fn connect_timeout(self, limit: std::time::Duration) -> Self {
                Self { core: self.core.connect_timeout(limit) }
            }

            /// How many bytes an answer's body may have. Without this: 64 MiB.
            pub fn body_limit(self, bytes: usize) -> Self {
                Self { core: self.core.body_limit(bytes) }
            }

            /// What the client calls itself.
            pub fn user_agent(self, value: impl Into<String>) -> Self {
                Self { core: self.core.user_agent(value) }
            }

            /// Sends the calls by this, instead of a transport of the client's own: one with certificates or a proxy, a service of tower, or
            /// one for tests.
            pub fn transport(self, transport: impl runtime::Transport) -> Self {
                Self { core: self.core.transport(transport) }
            }

            /// Allows credentials over plain http to other machines than this one.
            pub fn allow_insecure(self, allow: bool) -> Self {
                Self { core: self.core.allow_insecure(allow) }
            }

            /// The client.
            ///
            /// # Errors
            /// When the server's URL is none, or the transport cannot be set up.
            pub fn build(self) -> Result<Client, runtime::BuildError> {
                Ok(Client { core: self.core.build()? })
            }
        }
    }
}

/// What all calls have unless they say otherwise.
fn methods_of_calls() -> TokenStream {
    quote! {
        /// How long a call may take in all, with every attempt and wait. Without this: 60 seconds.
        pub fn timeout(self, limit: std::time::Duration) -> Self {
            Self { core: self.core.timeout(limit) }
        }

        /// How long one attempt may take. Without this: as long as the call.
        pub fn attempt_timeout(self, limit: std::time::Duration) -> Self {
            Self { core: self.core.attempt_timeout(limit) }
        }

        /// How long the body of an answer may pause. Without this: 30 seconds, and for streams as long as they like.
        pub fn silence_timeout(self, limit: std::time::Duration) -> Self {
            Self { core: self.core.silence_timeout(limit) }
        }

        /// How often and how soon calls are sent again where that is safe. Without this: up to three attempts.
        pub fn retries(self, retries: runtime::Retries) -> Self {
            Self { core: self.core.retries(retries) }
        }

        /// Calls this before each request is sent: it can look at it and change its headers.
        pub fn before_attempt(
            self,
            hook: impl Fn(&mut runtime::Attempt<'_>) + Send + Sync + 'static,
        ) -> Self {
            Self { core: self.core.before_attempt(hook) }
        }

        /// Calls this after each request with what came of it.
        pub fn after_attempt(
            self,
            hook: impl Fn(&runtime::Outcome<'_>) + Send + Sync + 'static,
        ) -> Self {
            Self { core: self.core.after_attempt(hook) }
        }

        /// Calls this after each answer that holds what its description does not say. An optional member that does not read is then left out and
        /// told; without this it is an error.
        pub fn on_drift(
            self,
            hook: impl Fn(&runtime::Drift<'_>) + Send + Sync + 'static,
        ) -> Self {
            Self { core: self.core.on_drift(hook) }
        }
    }
}
