//! Bodies: one media type is an argument, several are an enum.

use super::params::{Argument, Written, argument};
use super::type_ref::{Place, type_ref};
use super::{Plan, doc, ident};
use crate::api::{Body, Content, ContentKind, Encoding, OperationId, Style, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use std::collections::HashSet;

/// The arguments of a body, and the call that takes them in place of `call`.
pub(super) struct Sent {
    /// The lifetime of what an argument borrows, where it cannot be left to the compiler.
    pub(super) generics: Option<TokenStream>,
    pub(super) arguments: TokenStream,
    pub(super) call: TokenStream,
}

/// How the body of an operation is taken.
pub(super) fn sent(plan: &Plan<'_>, id: OperationId, body: &Body, call: &TokenStream) -> Sent {
    let names = &plan.names.operation(id).body;
    if let Some(ty) = &names.ty {
        let ty = ident(ty);
        let lifetime = has_lifetime(body).then(|| quote!(<'b>));
        return Sent {
            generics: lifetime.clone(),
            arguments: quote!(body: impl Into<#ty #lifetime>),
            call: quote!(body.into().put(#call)),
        };
    }
    let content = &body.content;
    let media = sent_as(content);
    let taken = argument(plan, &ident("body"), &content.ty);
    let Argument { ty, reference } = taken;
    let written = written(content, &media, &reference);
    let arguments = match content.kind {
        _ if is_open(content, body) => {
            let ty = plain(content);
            let write = written_plain(content, &quote!(media_type));
            return Sent {
                generics: None,
                arguments: quote!(media_type: &str, body: #ty),
                call: quote!(#call #write),
            };
        }
        ContentKind::Json | ContentKind::Form | ContentKind::Multipart => quote!(body: #ty),
        _ => {
            let ty = plain(content);
            quote!(body: #ty)
        }
    };
    Sent {
        generics: None,
        arguments,
        call: quote!(#call #written),
    }
}

fn plain(content: &Content) -> TokenStream {
    match content.kind {
        ContentKind::Bytes => quote!(impl Into<Body>),
        _ => quote!(&str),
    }
}

/// The call that writes a body.
fn written(content: &Content, media: &str, body: &TokenStream) -> TokenStream {
    match content.kind {
        ContentKind::Json => quote!(.json(#media, #body)),
        ContentKind::Form => {
            let rows = content.encodings.iter().map(form_row);
            quote!(.form(#media, &[#(#rows),*], #body))
        }
        ContentKind::Multipart => {
            let rows = content.encodings.iter().map(part_row);
            quote!(.multipart(#media, &[#(#rows),*], #body))
        }
        _ => written_plain(content, &quote!(#media)),
    }
}

fn written_plain(content: &Content, media: &TokenStream) -> TokenStream {
    match content.kind {
        ContentKind::Bytes => quote!(.bytes(#media, body)),
        _ => quote!(.text(#media, body)),
    }
}

fn form_row(encoding: &Encoding) -> TokenStream {
    let name = &encoding.name;
    let written = Written {
        style: encoding.style,
        explode: encoding.explode,
        reserved: encoding.allow_reserved,
    };
    let unusual = written.unusual(Style::Form);
    quote!(Parameter::query(#name) #unusual)
}

fn part_row(encoding: &Encoding) -> TokenStream {
    let Encoding {
        name, media_type, ..
    } = encoding;
    let headers = encoding
        .headers
        .iter()
        .map(|(name, value)| quote!((#name, #value)));
    quote!(PartInfo { name: #name, media: #media_type, headers: &[#(#headers),*] })
}

/// The media type that a body is sent as. A range is none.
fn sent_as(content: &Content) -> String {
    let media = &content.media_type;
    match content.kind {
        _ if !media.contains('*') => media.clone(),
        ContentKind::Json => "application/json".to_owned(),
        ContentKind::Multipart => "multipart/form-data".to_owned(),
        _ => media.clone(),
    }
}

/// Whether only the caller knows the media type: it is a range or one of several that are written alike, or has a boundary that is the caller's.
fn is_open(content: &Content, body: &Body) -> bool {
    let media = &content.media_type;
    let has_boundary = content.kind == ContentKind::Bytes && is_multipart(media);
    content.kind.is_plain() && (media.contains('*') || has_boundary || !body.same.is_empty())
}

fn is_multipart(media: &str) -> bool {
    media
        .get(..10)
        .is_some_and(|start| start.eq_ignore_ascii_case("multipart/"))
}

fn has_lifetime(body: &Body) -> bool {
    body.contents().any(|content| match content.kind {
        ContentKind::Bytes => is_open(content, body),
        ContentKind::Json => !is_scalar(&content.ty),
        _ => true,
    })
}

fn is_scalar(ty: &TypeRef) -> bool {
    matches!(ty, TypeRef::Bool | TypeRef::Int(_) | TypeRef::Float)
}

/// The enum of a body that may be in several media types.
pub(super) fn choice(plan: &Plan<'_>, id: OperationId, marker: &Ident) -> Vec<TokenStream> {
    let operation = &plan.api[id];
    let names = &plan.names.operation(id).body;
    let (Some(body), Some(ty)) = (&operation.body, &names.ty) else {
        return Vec::new();
    };
    let ty = ident(ty);
    let lifetime = has_lifetime(body).then(|| quote!(<'a>));
    let elided = has_lifetime(body).then(|| quote!(<'_>));
    let all = || body.contents().zip(&names.variants);
    let variants = all().map(|(content, name)| {
        let docs = doc::lines_of(&format!("`{}`", content.media_type.replace('`', "'")));
        let (name, holds) = (ident(name), payload(plan, content, body));
        quote!(#docs #name(#holds))
    });
    let arms = all().map(|(content, name)| {
        let (name, media) = (ident(name), sent_as(content));
        if is_open(content, body) {
            let write = written_plain(content, &quote!(media_type));
            quote!(Self::#name(media_type, body) => call #write)
        } else {
            let reference = argument(plan, &ident("body"), &content.ty).reference;
            let write = written(content, &media, &reference);
            quote!(Self::#name(body) => call #write)
        }
    });
    let docs = format!(" The body of [`{marker}`], in one of its media types.");
    // A stream has no copy.
    let is_bytes = |content: &Content| content.kind == ContentKind::Bytes;
    let derives = match body.contents().any(is_bytes) {
        true => quote!(Debug),
        false => quote!(Clone, Debug),
    };
    let mut tokens = vec![
        quote! {
            #[doc = #docs]
            #[derive(#derives)]
            #[non_exhaustive]
            pub enum #ty #lifetime { #(#variants),* }
        },
        quote! {
            impl #ty #elided {
                #[inline]
                fn put(self, call: Call<#marker>) -> Call<#marker> { match self { #(#arms),* } }
            }
        },
    ];
    tokens.extend(conversions(plan, body, &ty, &names.variants));
    tokens
}

/// What a variant holds.
fn payload(plan: &Plan<'_>, content: &Content, body: &Body) -> TokenStream {
    let plain = match content.kind {
        ContentKind::Bytes => quote!(Body),
        ContentKind::Json | ContentKind::Form | ContentKind::Multipart => {
            return held(plan, &content.ty);
        }
        _ => quote!(&'a str),
    };
    if is_open(content, body) {
        quote!(&'a str, #plain)
    } else {
        plain
    }
}

fn held(plan: &Plan<'_>, ty: &TypeRef) -> TokenStream {
    match plan.api.resolved(ty) {
        TypeRef::Text | TypeRef::Binary => quote!(&'a str),
        TypeRef::List(inner) => {
            let inner = type_ref(plan, Place::Outside, inner);
            quote!(&'a [#inner])
        }
        scalar if is_scalar(scalar) => type_ref(plan, Place::Outside, ty),
        _ => {
            let ty = type_ref(plan, Place::Outside, ty);
            quote!(&'a #ty)
        }
    }
}

/// `From` for what only one media type takes, and for what the preferred one does.
fn conversions(plan: &Plan<'_>, body: &Body, ty: &Ident, names: &[String]) -> Vec<TokenStream> {
    let mut known = HashSet::new();
    let mut all = Vec::new();
    for (index, (content, name)) in body.contents().zip(names).enumerate() {
        let kind = match (content.kind, plan.api.resolved(&content.ty)) {
            (ContentKind::Text, _) => "text".to_owned(),
            (ContentKind::Bytes, _) => "bytes".to_owned(),
            (_, TypeRef::Named(id)) => id.0.to_string(),
            (_, TypeRef::Text | TypeRef::Binary) => "text".to_owned(),
            _ if index == 0 => "other".to_owned(),
            // Two names may stand for one type.
            _ => continue,
        };
        if is_open(content, body) || !known.insert(kind) {
            continue;
        }
        let (name, holds) = (ident(name), payload(plan, content, body));
        all.push(conversion(body, ty, &holds, &quote!(Self::#name(body))));
        if content.kind == ContentKind::Bytes {
            let value = quote!(Self::#name(body.into()));
            all.push(conversion(body, ty, &quote!(Bytes), &value));
        }
        if content.kind == ContentKind::Json
            && let TypeRef::List(inner) = plan.api.resolved(&content.ty)
        {
            let inner = type_ref(plan, Place::Outside, inner);
            all.push(conversion(
                body,
                ty,
                &quote!(&'a Vec<#inner>),
                &quote!(Self::#name(body)),
            ));
        }
    }
    all
}

fn conversion(body: &Body, ty: &Ident, from: &TokenStream, value: &TokenStream) -> TokenStream {
    let is_borrowed = from.to_string().starts_with('&');
    let (own, of) = match (has_lifetime(body), is_borrowed) {
        (false, _) => (None, None),
        (true, false) => (None, Some(quote!(<'_>))),
        (true, true) => (Some(quote!(<'a>)), Some(quote!(<'a>))),
    };
    quote! {
        impl #own From<#from> for #ty #of {
            #[inline]
            fn from(body: #from) -> Self { #value }
        }
    }
}
