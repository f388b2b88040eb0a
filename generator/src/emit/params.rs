//! Arguments of methods: required parameters by position, optional ones as methods on the call.

use super::type_ref::{Place, type_ref};
use super::{Plan, doc, ident};
use crate::api::{Location, Operation, Parameter, Style, TypeRef};
use crate::name::OperationNames;
use proc_macro2::TokenStream;
use quote::quote;

/// How an argument of a type is taken, and how it is handed on as a reference.
pub(super) struct Argument {
    pub(super) ty: TokenStream,
    pub(super) reference: TokenStream,
}

/// Texts and lists by slice, scalars by value, everything else by reference.
pub(super) fn argument(plan: &Plan<'_>, name: &proc_macro2::Ident, ty: &TypeRef) -> Argument {
    match plan.api.resolved(ty) {
        TypeRef::Text | TypeRef::Binary => Argument {
            ty: quote!(&str),
            reference: quote!(#name),
        },
        TypeRef::Bool | TypeRef::Int(_) | TypeRef::Float => Argument {
            ty: type_ref(plan, Place::Outside, ty),
            reference: quote!(&#name),
        },
        TypeRef::List(inner) => {
            let inner = type_ref(plan, Place::Outside, inner);
            Argument {
                ty: quote!(&[#inner]),
                reference: quote!(#name),
            }
        }
        _ => {
            let ty = type_ref(plan, Place::Outside, ty);
            Argument {
                ty: quote!(&#ty),
                reference: quote!(#name),
            }
        }
    }
}

/// A required parameter or an optional one, with its place in the operation's table.
pub(super) struct Bound<'a> {
    pub(super) index: usize,
    pub(super) name: proc_macro2::Ident,
    pub(super) parameter: &'a Parameter,
}

pub(super) fn bound<'a>(
    operation: &'a Operation,
    names: &'a OperationNames,
    required: bool,
) -> impl Iterator<Item = Bound<'a>> {
    operation
        .parameters
        .iter()
        .zip(&names.parameters)
        .enumerate()
        .filter(move |(_, (parameter, _))| parameter.required == required)
        .map(|(index, (parameter, name))| Bound {
            index,
            name: ident(name),
            parameter,
        })
}

/// The method that sets an optional parameter.
pub(super) fn setter(plan: &Plan<'_>, bound: &Bound<'_>) -> TokenStream {
    let Bound {
        index,
        name,
        parameter,
    } = bound;
    let value = ident("value");
    let Argument { ty, reference } = argument(plan, &value, &parameter.ty);
    let docs = doc::parameter_doc(parameter);
    let deprecated = doc::deprecated(&parameter.doc);
    let index = proc_macro2::Literal::usize_unsuffixed(*index);
    quote! {
        #docs #deprecated
        #[inline]
        pub fn #name(self, value: #ty) -> Self {
            self.parameter(#index, #reference)
        }
    }
}

/// The row of the operation's table that describes a parameter.
pub(super) fn row(parameter: &Parameter) -> TokenStream {
    let name = &parameter.name;
    let (constructor, usual) = match parameter.location {
        Location::Path => ("path", Style::Simple),
        Location::Query => ("query", Style::Form),
        Location::Querystring => ("querystring", Style::Form),
        Location::Header => ("header", Style::Simple),
        Location::Cookie => ("cookie", Style::Form),
    };
    let constructor = ident(constructor);
    let written = Written {
        style: parameter.style,
        explode: parameter.explode,
        reserved: parameter.allow_reserved,
    };
    let unusual = written.unusual(usual);
    quote!(Parameter::#constructor(#name) #unusual)
}

/// How a value is written.
pub(super) struct Written {
    pub(super) style: Style,
    pub(super) explode: bool,
    pub(super) reserved: bool,
}

impl Written {
    /// The calls that say what differs from the usual style of its place, and from what goes with a style.
    pub(super) fn unusual(&self, usual: Style) -> TokenStream {
        let style = (self.style != usual).then(|| {
            let style = style(self.style);
            quote!(.style(Style::#style))
        });
        let explode = match (self.explode, self.style == Style::Form) {
            (true, false) => Some(quote!(.exploded())),
            (false, true) => Some(quote!(.joined())),
            _ => None,
        };
        let reserved = self.reserved.then(|| quote!(.reserved()));
        quote!(#style #explode #reserved)
    }
}

/// The style's name in the runtime.
fn style(style: Style) -> proc_macro2::Ident {
    ident(match style {
        Style::Simple => "Simple",
        Style::Label => "Label",
        Style::Matrix => "Matrix",
        Style::Form => "Form",
        Style::Space => "Space",
        Style::Pipe => "Pipe",
        Style::Deep => "Deep",
        Style::Json => "Json",
    })
}
