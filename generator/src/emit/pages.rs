//! Pages: how the next one is asked for, as data, and how the list is taken out of one.

use super::type_ref::{Place, type_ref};
use super::{Plan, ident};
use crate::api::{Operation, OperationId, Pages, PagesBy, PagesTarget, Presence, Shape, TypeRef};
use crate::pages::answer;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// What makes an operation a paginated one.
pub(super) fn pages(plan: &Plan<'_>, id: OperationId, marker: &Ident) -> Option<TokenStream> {
    let operation = &plan.api[id];
    let pages = operation.pages.as_ref()?;
    let paging = paging(pages);
    let paging = quote!(const PAGING: runtime::Paging = runtime::Paging::#paging;);
    Some(match list(plan, operation, pages) {
        Some(List { item, taken }) => quote! {
            impl runtime::Listed for #marker {
                type Item = #item;
                #paging
                const LIST: runtime::pages::List<Self> = |page| #taken;
            }
        },
        None => quote!(impl runtime::Paginated for #marker { #paging }),
    })
}

fn paging(pages: &Pages) -> TokenStream {
    let by = match &pages.by {
        PagesBy::Cursor(pointer) => quote!(cursor(#pointer)),
        PagesBy::Offset(pointer) => quote!(offset(#pointer)),
        PagesBy::Page(pointer) => quote!(page(#pointer)),
        PagesBy::Url(pointer) => quote!(url(#pointer)),
        PagesBy::Link => quote!(link()),
    };
    let target = match &pages.target {
        PagesTarget::Url => None,
        PagesTarget::Query(index) => {
            let index = Literal::usize_unsuffixed(*index);
            Some(quote!(.query(#index)))
        }
        PagesTarget::Body(pointer) => Some(quote!(.body(#pointer))),
    };
    let more = pages.more.iter().map(|pointer| quote!(.more(#pointer)));
    let total = pages.total.iter().map(|pointer| quote!(.total(#pointer)));
    let first = pages.first.iter().map(|first| {
        let first = Literal::u64_unsuffixed(*first);
        quote!(.first(#first))
    });
    quote!(#by #target #(#more)* #(#total)* #(#first)*)
}

/// What the documentation of a paginated operation says.
pub(super) fn line(operation: &Operation) -> Option<String> {
    let pages = operation.pages.as_ref()?;
    let by = match (&pages.by, &pages.target) {
        (PagesBy::Link, _) => "the header `Link`".to_owned(),
        (PagesBy::Url(pointer), _) => format!("the URL at {}", super::doc::quoted(pointer)),
        (_, PagesTarget::Query(index)) => {
            let parameter = operation.parameters.get(*index)?;
            super::doc::quoted(&parameter.name)
        }
        (_, PagesTarget::Body(pointer)) => format!("{} of the body", super::doc::quoted(pointer)),
        (_, PagesTarget::Url) => return None,
    };
    Some(if pages.list.is_some() {
        format!("Paginated by {by}: `.items()` gives the items of all pages, `.pages()` the pages.")
    } else {
        format!("Paginated by {by}: `.pages()` gives all pages.")
    })
}

/// The items' type, and the list taken out of `page`.
struct List {
    item: TokenStream,
    taken: TokenStream,
}

fn list(plan: &Plan<'_>, operation: &Operation, pages: &Pages) -> Option<List> {
    let path = pages.list.as_deref()?;
    let (ty, is_optional) = answer(operation)?;
    let page = quote!(page);
    if is_optional {
        optional(plan, page, &ty, path)
    } else {
        taken(plan, page, &ty, path)
    }
}

fn taken(plan: &Plan<'_>, value: TokenStream, ty: &TypeRef, path: &[String]) -> Option<List> {
    match (plan.api.resolved(ty), path) {
        (TypeRef::Nullable(inner), _) => optional(plan, value, inner, path),
        (TypeRef::List(inner), []) => Some(List {
            item: type_ref(plan, Place::Outside, inner),
            taken: value,
        }),
        (TypeRef::Named(id), [first, rest @ ..]) => {
            let Shape::Struct(shape) = &plan.api[*id].shape else {
                return None;
            };
            let at = shape.fields.iter().position(|field| field.name == *first)?;
            let (field, name) = (shape.fields.get(at)?, plan.names.members(*id).get(at)?);
            let name = ident(name);
            match plan.facts.presence(*id, field) {
                Presence::Required => taken(plan, quote!(#value.#name), &field.ty, rest),
                Presence::Nullable | Presence::Optional => {
                    optional(plan, quote!(#value.#name), &field.ty, rest)
                }
                Presence::OptionalNullable => {
                    optional(plan, quote!(#value.#name.into_option()), &field.ty, rest)
                }
            }
        }
        _ => None,
    }
}

/// The same of an `Option`.
fn optional(plan: &Plan<'_>, value: TokenStream, ty: &TypeRef, path: &[String]) -> Option<List> {
    if let TypeRef::Nullable(inner) = plan.api.resolved(ty) {
        return optional(plan, quote!(#value.flatten()), inner, path);
    }
    let inner = taken(plan, quote!(page), ty, path)?;
    let taken = if path.is_empty() {
        quote!(#value.unwrap_or_default())
    } else {
        let inside = inner.taken;
        quote!(#value.map(|page| #inside).unwrap_or_default())
    };
    Some(List {
        item: inner.item,
        taken,
    })
}
