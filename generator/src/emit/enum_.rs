//! Enums: open for values that the description does not know.

use super::{Plan, doc, ident};
use crate::api::{Enum, EnumBase, EnumValue, TypeId};
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;

/// How the values of one base are written in Rust.
struct Base {
    owned: TokenStream,
    borrowed: TokenStream,
    derives: TokenStream,
    getter: Ident,
    getter_doc: &'static str,
    unknown: TokenStream,
    from_unknown: TokenStream,
    read: Ident,
    write: TokenStream,
}

fn base(base: EnumBase) -> Base {
    match base {
        EnumBase::Text => Base {
            owned: quote!(String),
            borrowed: quote!(&str),
            derives: quote!(Clone, Debug, PartialEq, Eq, Hash),
            getter: ident("as_str"),
            getter_doc: " The text on the wire.",
            unknown: quote!(value.get()),
            from_unknown: quote!(value.to_owned()),
            read: ident("read_text"),
            write: quote!(to.serialize_str(self.as_str())),
        },
        EnumBase::Integer => Base {
            owned: quote!(i64),
            borrowed: quote!(i64),
            derives: quote!(Clone, Copy, Debug, PartialEq, Eq, Hash),
            getter: ident("get"),
            getter_doc: " The integer on the wire.",
            unknown: quote!(*value.get()),
            from_unknown: quote!(value),
            read: ident("read_integer"),
            write: quote!(to.serialize_i64(self.get())),
        },
    }
}

pub(super) fn enum_(plan: &Plan<'_>, id: TypeId, values: &Enum) -> Vec<TokenStream> {
    let name = ident(plan.names.ty(id));
    let base = base(values.base);
    let rest = ident(plan.names.rest(id));
    let variants: Vec<Ident> = plan.names.members(id).iter().map(|name| ident(name)).collect();
    let literals: Vec<TokenStream> = values.values.iter().map(|value| literal(values.base, value)).collect();
    let mut tokens = vec![
        definition(plan, id, values, &base, &variants, &rest),
        getter(&name, &base, &variants, &literals, &rest),
        from(&name, &base, &variants, &literals, &rest),
    ];
    if values.base == EnumBase::Text {
        tokens.push(display(&name));
    }
    tokens
}

fn literal(base: EnumBase, value: &EnumValue) -> TokenStream {
    match (base, value.value.parse::<i64>()) {
        (EnumBase::Integer, Ok(integer)) => {
            let literal = Literal::i64_unsuffixed(integer);
            quote!(#literal)
        }
        _ => {
            let text = &value.value;
            quote!(#text)
        }
    }
}

fn definition(plan: &Plan<'_>, id: TypeId, values: &Enum, base: &Base, variants: &[Ident], rest: &Ident) -> TokenStream {
    let name = ident(plan.names.ty(id));
    let docs = doc::type_doc(plan, id);
    let deprecated = doc::deprecated(&plan.api[id].doc);
    let Base { derives, owned, .. } = base;
    let variant_docs = values.values.iter().map(doc::value_doc);
    quote! {
        #docs #deprecated
        #[derive(#derives)]
        #[non_exhaustive]
        pub enum #name {
            #(#variant_docs #variants,)*
            /// A value that the description does not know, kept as it came.
            #rest(Unknown<#owned>),
        }
    }
}

fn getter(name: &Ident, base: &Base, variants: &[Ident], literals: &[TokenStream], rest: &Ident) -> TokenStream {
    let Base { getter, getter_doc, borrowed, unknown, .. } = base;
    quote! {
        impl #name {
            #[doc = #getter_doc]
            #[must_use]
            pub fn #getter(&self) -> #borrowed {
                match self {
                    #(Self::#variants => #literals,)*
                    Self::#rest(value) => #unknown,
                }
            }
        }
    }
}

fn from(name: &Ident, base: &Base, variants: &[Ident], literals: &[TokenStream], rest: &Ident) -> TokenStream {
    let Base { borrowed, from_unknown, .. } = base;
    quote! {
        impl From<#borrowed> for #name {
            fn from(value: #borrowed) -> Self {
                match value {
                    #(#literals => Self::#variants,)*
                    _ => Self::#rest(Unknown::new(#from_unknown)),
                }
            }
        }
    }
}

fn display(name: &Ident) -> TokenStream {
    quote! {
        impl std::fmt::Display for #name {
            fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                out.write_str(self.as_str())
            }
        }
    }
}

/// How it is read.
pub(super) fn received(plan: &Plan<'_>, id: TypeId, values: &Enum) -> TokenStream {
    let (name, read) = (ident(plan.names.ty(id)), base(values.base).read);
    quote! {
        impl<'de> Deserialize<'de> for #name {
            fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
                codec::#read(from)
            }
        }
    }
}

/// How it is written.
pub(super) fn sent(plan: &Plan<'_>, id: TypeId, values: &Enum) -> TokenStream {
    let (name, write) = (ident(plan.names.ty(id)), base(values.base).write);
    quote! {
        impl Serialize for #name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                #write
            }
        }
    }
}
