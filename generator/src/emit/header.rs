//! Headers of answers: a constant each, which says the name, the type and the form.

use super::type_ref::{Place, type_ref};
use super::{Plan, doc, ident};
use crate::answers::{self, AnswerHeader};
use crate::api::{HeaderForm, OperationId, Status, TypeRef};
use proc_macro2::TokenStream;
use quote::quote;

/// The constants of an operation's headers, on its marker.
pub(super) fn constants(plan: &Plan<'_>, id: OperationId) -> Option<TokenStream> {
    let names = plan.names.operation(id);
    let headers = answers::headers(&plan.api[id]);
    if headers.is_empty() {
        return None;
    }
    let marker = ident(&names.marker);
    let constants = headers
        .iter()
        .zip(&names.headers)
        .map(|(found, name)| constant(plan, found, name));
    Some(quote!(impl #marker { #(#constants)* }))
}

fn constant(plan: &Plan<'_>, found: &AnswerHeader<'_>, name: &str) -> TokenStream {
    let header = found.header;
    let wire = &header.name;
    let statuses: Vec<String> = found.statuses.iter().map(|status| text(*status)).collect();
    let docs = doc::header_doc(header, &statuses.join(", "));
    let deprecated = doc::deprecated(&header.doc);
    let form = match header.form {
        HeaderForm::Plain => None,
        HeaderForm::Exploded => Some(quote!(.exploded())),
        HeaderForm::Json => Some(quote!(.json())),
    };
    let name = ident(name);
    let bare = match &header.ty {
        TypeRef::Nullable(inner) if !found.required => inner,
        ty => ty,
    };
    let bare = type_ref(plan, Place::Outside, bare);
    let (ty, make) = if found.required {
        (bare, ident("required"))
    } else {
        (quote!(Option<#bare>), ident("optional"))
    };
    quote! {
        #docs #deprecated
        pub const #name: runtime::Header<#ty> = runtime::Header::#make(#wire)#form;
    }
}

fn text(status: Status) -> String {
    match status {
        Status::Code(code) => code.to_string(),
        Status::Range(class) => format!("{class}XX"),
        Status::Default => "default".to_owned(),
    }
}
