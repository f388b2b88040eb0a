//! Operations: a marker type with its description as data, a method, and a method on the call for each optional parameter.

use super::body::{self, Sent};
use super::outcome::{Outcome, failure, success};
use super::params::{Argument, argument, bound, row, setter};
use super::request_line::{method_member, wire_path};
use super::syntax::Docs;
use super::written::Written;
use super::{Module, Plan, doc, features, ident, parsed, root};
use crate::api::{NotReady, Operation, OperationId, Repeat};
use crate::name::{Domain, Group, OperationNames};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// The module of one group.
pub(super) fn group(plan: &Plan<'_>, group: &Group) -> Module {
    let mut written = Written::default();
    if plan.names.grouped {
        written.add(&group.tag, handle(plan, group));
    }
    operations(plan, group, &group.operations, &mut written);
    Module {
        features: features::of_group(plan, group),
        items: written.with_uses(&quote!(super::super)),
        ..empty(group)
    }
}

/// The module of one group, whose operations stand in those of their domains.
pub(super) fn handing(plan: &Plan<'_>, group: &Group) -> Module {
    let domains = plan.names.domains.iter();
    let domains = domains.filter(|domain| !domain.operations.is_empty());
    let items =
        domains.map(|domain| root::handed_on(&domain.module, &features::of_domain(plan, domain)));
    Module {
        items: items.collect(),
        ..empty(group)
    }
}

/// The module of one domain, which the group's hands on.
pub(super) fn domain(plan: &Plan<'_>, group: &Group, domain: &Domain) -> Module {
    let mut written = Written::default();
    operations(plan, group, &domain.operations, &mut written);
    let path = ["api", &group.module, &domain.module];
    Module {
        path: path.map(str::to_owned).to_vec(),
        features: features::of_domain(plan, domain),
        items: written.with_uses(&quote!(super::super::super)),
        ..Module::default()
    }
}

fn empty(group: &Group) -> Module {
    let doc = if group.tag.is_empty() {
        "The operations.".to_owned()
    } else {
        format!(
            "The operations of `{}`.",
            group.tag.replace(['`', '\n', '\r'], " ")
        )
    };
    Module {
        path: vec!["api".to_owned(), group.module.clone()],
        doc,
        public: true,
        ..Module::default()
    }
}

/// The methods, then what else there is of each operation.
fn operations(plan: &Plan<'_>, group: &Group, ids: &[OperationId], written: &mut Written) {
    methods(plan, group, ids, written);
    for &id in ids {
        operation(plan, id, written);
    }
}

/// The type that carries a group's methods, and the method that gives it.
fn handle(plan: &Plan<'_>, group: &Group) -> TokenStream {
    let (method, name) = (ident(&group.module), ident(&group.handle));
    let tag = plan.api.tags.iter().find(|tag| tag.name == group.tag);
    let docs = doc::lines_of(
        tag.and_then(|tag| tag.description.as_deref())
            .unwrap_or("A group of operations."),
    );
    quote! {
        #docs
        #[derive(Clone, Copy, Debug)]
        pub struct #name<'a> { pub(crate) client: &'a Client }

        impl Client {
            #docs
            #[inline]
            #[must_use]
            pub fn #method(&self) -> #name<'_> { #name { client: self } }
        }
    }
}

fn methods(plan: &Plan<'_>, group: &Group, ids: &[OperationId], written: &mut Written) {
    let mut methods = Vec::new();
    for &id in ids {
        let Method { docs, tokens } = method(plan, id);
        written.look_at(tokens.clone());
        let mut method: syn::ImplItemFn = parsed(&plan.api[id].pointer.path, tokens);
        method.attrs.splice(0..0, docs.attributes());
        methods.push(syn::ImplItem::Fn(method));
    }
    let head = if plan.names.grouped {
        let name = ident(&group.handle);
        quote!(impl #name<'_> {})
    } else {
        quote!(impl Client {})
    };
    written.look_at(head.clone());
    let mut all: syn::ItemImpl = parsed(&group.tag, head);
    all.items = methods;
    written.items.push(syn::Item::Impl(all));
}

/// A method, and its documentation, which need not be parsed.
struct Method {
    docs: Docs,
    tokens: TokenStream,
}

fn method(plan: &Plan<'_>, id: OperationId) -> Method {
    let (operation, names) = (&plan.api[id], plan.names.operation(id));
    let (name, marker) = (ident(&names.method), ident(&names.marker));
    let docs = doc::operation_doc(
        plan,
        operation,
        names,
        &described_arguments(operation, names),
    );
    let deprecated = doc::deprecated(&operation.doc);
    let core = if plan.names.grouped {
        quote!(self.client.core())
    } else {
        quote!(self.core())
    };
    let mut arguments = Vec::new();
    let mut chain = TokenStream::new();
    for bound in bound(operation, names, true) {
        let Argument { ty, reference } = argument(plan, &bound.name, &bound.parameter.ty);
        let (name, index) = (bound.name, Literal::usize_unsuffixed(bound.index));
        arguments.push(quote!(#name: #ty));
        chain.extend(quote!(.parameter(#index, #reference)));
    }
    let mut call = quote!(Call::new(#core) #chain);
    let mut generics = None;
    if let Some(body) = operation.body.as_ref().filter(|body| body.required) {
        let sent = body::sent(plan, id, body, &call);
        arguments.push(sent.arguments);
        call = sent.call;
        generics = sent.generics;
    }
    // One more is the client itself.
    let many = (arguments.len() >= 7).then(|| quote!(#[allow(clippy::too_many_arguments)]));
    let tokens = quote! {
        #deprecated #many
        #[inline]
        pub fn #name #generics (&self, #(#arguments),*) -> Call<#marker> { #call }
    };
    Method { docs, tokens }
}

/// What the description says of the arguments.
fn described_arguments<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
) -> Vec<(String, &'a str)> {
    let parameters = bound(operation, names, true).filter_map(|bound| {
        let doc = &bound.parameter.doc;
        let text = doc.description.as_deref().or(doc.summary.as_deref())?;
        Some((bound.name.to_string(), text))
    });
    let body = operation.body.as_ref().filter(|body| body.required);
    let body = body.and_then(|body| Some(("body".to_owned(), body.description.as_deref()?)));
    parameters.chain(body).collect()
}

fn operation(plan: &Plan<'_>, id: OperationId, written: &mut Written) {
    let (operation, names) = (&plan.api[id], plan.names.operation(id));
    let marker = ident(&names.marker);
    let success = success(plan, id);
    let failure = failure(plan, id);
    let doc = format!(
        " Marks [`{}`]: its description, its answers.",
        method_link(plan, id)
    );
    let mut tokens =
        vec![quote! { #[doc = #doc] #[derive(Clone, Copy, Debug)] pub struct #marker; }];
    tokens.push(marker_impl(
        plan, operation, &marker, &success, &failure, id,
    ));
    let not_ready = operation.conduct.not_ready.as_ref();
    tokens.extend(not_ready.map(|answer| ready(&marker, answer)));
    tokens.extend(setters(plan, id, &marker));
    tokens.extend(body::choice(plan, id, &marker));
    tokens.extend(super::header::constants(plan, id));
    tokens.extend(super::pages::pages(plan, id, &marker));
    tokens.extend(success.definitions);
    tokens.extend(failure.definitions);
    for tokens in tokens {
        written.add(&operation.pointer.path, tokens);
    }
}

fn method_link(plan: &Plan<'_>, id: OperationId) -> String {
    let method = plan.names.operation(id).method.trim_start_matches("r#");
    let group = plan
        .names
        .groups
        .iter()
        .find(|group| group.operations.contains(&id));
    match group.filter(|_| plan.names.grouped) {
        Some(group) => format!("{}::{method}", group.handle),
        None => format!("Client::{method}"),
    }
}

fn setters(plan: &Plan<'_>, id: OperationId, marker: &Ident) -> Option<TokenStream> {
    let (operation, names) = (&plan.api[id], plan.names.operation(id));
    let mut setters: Vec<TokenStream> = bound(operation, names, false)
        .map(|bound| setter(plan, &bound))
        .collect();
    if let Some(body) = operation.body.as_ref().filter(|body| !body.required) {
        let Sent {
            generics,
            arguments,
            call,
        } = body::sent(plan, id, body, &quote!(self));
        let docs = doc::lines_of(body.description.as_deref().unwrap_or("Sends a body."));
        setters.push(
            quote! { #docs #[inline] pub fn body #generics (self, #arguments) -> Self { #call } },
        );
    }
    (!setters.is_empty()).then(|| quote!(impl Call<#marker> { #(#setters)* }))
}

fn marker_impl(
    plan: &Plan<'_>,
    operation: &Operation,
    marker: &Ident,
    success: &Outcome,
    failure: &Outcome,
    id: OperationId,
) -> TokenStream {
    let info = info(plan, operation, id);
    let (output, error) = (&success.ty, &failure.ty);
    let successes = &success.answers;
    let failures = failure.answers.as_ref();
    let failures = failures.map(|table| quote!(const FAILURE: Answers<Self::Error> = #table;));
    quote! {
        impl Operation for #marker {
            type Output = #output;
            type Error = #error;
            const INFO: &'static Info = &#info;
            const SUCCESS: Answers<Self::Output> = #successes;
            #failures
        }
    }
}

/// What gives its calls `until_ready`.
fn ready(marker: &Ident, NotReady { pointer, value }: &NotReady) -> TokenStream {
    quote! {
        impl Ready for #marker {
            const NOT_READY: NotReady = NotReady { pointer: #pointer, value: #value };
        }
    }
}

/// How many members `Info` has in the runtime.
const INFO_MEMBERS: usize = 10;

fn info(plan: &Plan<'_>, operation: &Operation, id: OperationId) -> TokenStream {
    let path = wire_path(&operation.path);
    let name = operation
        .id
        .as_deref()
        .unwrap_or(&plan.names.operation(id).method);
    let mut members = vec![
        quote!(id: #name),
        method_member(&operation.method),
        quote!(path: #path),
    ];
    if !operation.parameters.is_empty() {
        let rows = operation.parameters.iter().map(row);
        members.push(quote!(parameters: &[#(#rows),*]));
    }
    let accept = accept(operation);
    if accept != "application/json" {
        members.push(quote!(accept: #accept));
    }
    if !operation.security.is_empty() {
        let alternatives = operation.security.iter().map(|all| {
            let schemes = all.iter().map(|scheme| Literal::usize_unsuffixed(*scheme));
            quote!(&[#(#schemes),*])
        });
        members.push(quote!(security: &[#(#alternatives),*]));
    }
    if let Some(server) = &operation.server {
        members.push(quote!(server: Some(#server)));
    }
    match operation.conduct.repeat {
        Repeat::ByMethod => {}
        Repeat::Idempotent => members.push(quote!(repeat: Repeat::Idempotent)),
        Repeat::Never => members.push(quote!(repeat: Repeat::Never)),
    }
    if let Some(header) = &operation.conduct.idempotency_key {
        members.push(quote!(idempotency_key: Some(#header)));
    }
    // A literal that says everything has no rest.
    let rest = (members.len() < INFO_MEMBERS).then(|| quote!(..Info::NONE));
    quote!(Info { #(#members,)* #rest })
}

/// What the client says it takes: the media types of its success answers, then of its errors, each once. Those that stand beside a
/// preferred one are taken too, but not asked for.
fn accept(operation: &Operation) -> String {
    let mut media: Vec<String> = Vec::new();
    for answer in &operation.responses {
        let Some(content) = &answer.content else {
            continue;
        };
        let plain = content.kind.is_plain();
        let same = answer.same.iter().filter(|_| plain).map(String::as_str);
        let preferred = std::iter::once(content.media_type.as_str()).chain(same);
        media.extend(
            preferred
                .filter(|name| is_sendable(name))
                .map(str::to_owned),
        );
        let others = answer.others.iter().map(|other| other.media_type.as_str());
        media.extend(
            others
                .filter(|name| is_sendable(name))
                .map(|name| format!("{name};q=0.9")),
        );
    }
    let mut once: Vec<&str> = Vec::new();
    for name in &media {
        let asked = name.strip_suffix(";q=0.9").unwrap_or(name);
        if !once.contains(&name.as_str()) && !once.contains(&asked) {
            once.push(name);
        }
    }
    if once.is_empty() {
        "application/json".to_owned()
    } else {
        once.join(", ")
    }
}

/// Whether it can stand in a header.
fn is_sendable(name: &str) -> bool {
    let mut bytes = name.bytes();
    !name.is_empty() && bytes.all(|byte| byte.is_ascii_graphic() || byte == b' ')
}
