//! `syn` items, built and not parsed: parsing tokens of ours back takes longer than printing them.

use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote};
use syn::punctuated::Punctuated;
use syn::{
    Attribute, Field, FieldModifiers, Fields, FieldsNamed, FieldsUnnamed, GenericArgument, Item,
    ItemEnum, ItemMacro, ItemStruct, Macro, MacroDelimiter, Meta, Path, PathArguments, PathSegment,
    Type, TypePath, Variant, Visibility,
};

/// Documentation, line by line, without what marks it.
#[derive(Clone, Debug, Default)]
pub(super) struct Docs(pub(super) Vec<String>);

impl Docs {
    /// An attribute for each line.
    pub(super) fn attributes(&self) -> impl Iterator<Item = Attribute> {
        self.lines().map(|line| {
            attribute(Meta::NameValue(syn::MetaNameValue {
                path: path("doc"),
                eq_token: <syn::Token![=]>::default(),
                value: syn::Expr::Lit(syn::ExprLit {
                    attrs: Vec::new(),
                    lit: syn::Lit::Str(syn::LitStr::new(&line, Span::call_site())),
                }),
            }))
        })
    }

    fn lines(&self) -> impl Iterator<Item = String> {
        self.0.iter().map(|line| match line.as_str() {
            "" => String::new(),
            line => format!(" {line}"),
        })
    }
}

impl ToTokens for Docs {
    fn to_tokens(&self, tokens: &mut TokenStream) {
        let lines = self.lines();
        tokens.extend(quote!(#(#[doc = #lines])*));
    }
}

/// `#[deprecated]`, or another attribute that is one word.
pub(super) fn word(name: &str) -> Attribute {
    attribute(Meta::Path(path(name)))
}

/// `#[derive(…)]`.
pub(super) fn derive(traits: &TokenStream) -> Attribute {
    attribute(Meta::List(syn::MetaList {
        path: path("derive"),
        delimiter: MacroDelimiter::Paren(syn::token::Paren::default()),
        tokens: traits.clone(),
    }))
}

fn attribute(meta: Meta) -> Attribute {
    Attribute {
        pound_token: <syn::Token![#]>::default(),
        style: syn::AttrStyle::Outer,
        bracket_token: syn::token::Bracket::default(),
        meta,
    }
}

/// A path of one segment.
pub(super) fn path(name: &str) -> Path {
    Path::from(super::ident(name))
}

/// `name`, `outer::name`.
pub(super) fn plain_type(outer: Option<&str>, name: &str) -> Type {
    let steps = outer.into_iter().chain([name]);
    of_path(steps.map(|step| PathSegment::from(super::ident(step))))
}

/// `name<inner>`, `outer::name<inner>`.
pub(super) fn generic_type(outer: Option<&str>, name: &str, inner: Type) -> Type {
    let arguments = syn::AngleBracketedGenericArguments {
        colon2_token: None,
        lt_token: <syn::Token![<]>::default(),
        args: Punctuated::from_iter([GenericArgument::Type(inner)]),
        gt_token: <syn::Token![>]>::default(),
    };
    let outer = outer.map(|step| PathSegment::from(super::ident(step)));
    of_path(outer.into_iter().chain([PathSegment {
        ident: super::ident(name),
        arguments: PathArguments::AngleBracketed(arguments),
    }]))
}

fn of_path(segments: impl Iterator<Item = PathSegment>) -> Type {
    Type::Path(TypePath {
        attrs: Vec::new(),
        qself: None,
        path: Path {
            leading_colon: None,
            segments: segments.collect(),
        },
    })
}

/// A public field.
pub(super) fn field(attrs: Vec<Attribute>, name: Ident, ty: Type) -> Field {
    Field {
        attrs,
        vis: public(),
        modifiers: FieldModifiers::default(),
        ident: Some(name),
        colon_token: Some(<syn::Token![:]>::default()),
        ty,
        default: None,
    }
}

/// A variant, which may hold one value.
pub(super) fn variant(attrs: Vec<Attribute>, name: Ident, held: Option<Type>) -> Variant {
    let fields = held.map(|ty| {
        let mut field = field(Vec::new(), name.clone(), ty);
        (field.vis, field.ident, field.colon_token) = (Visibility::Inherited, None, None);
        Fields::Unnamed(FieldsUnnamed {
            paren_token: syn::token::Paren::default(),
            unnamed: Punctuated::from_iter([field]),
        })
    });
    Variant {
        attrs,
        ident: name,
        fields: fields.unwrap_or(Fields::Unit),
        discriminant: None,
    }
}

/// A public struct with named fields.
pub(super) fn structure(
    attrs: Vec<Attribute>,
    name: Ident,
    fields: impl Iterator<Item = Field>,
) -> Item {
    Item::Struct(ItemStruct {
        attrs,
        vis: public(),
        struct_token: <syn::Token![struct]>::default(),
        ident: name,
        generics: syn::Generics::default(),
        fields: Fields::Named(FieldsNamed {
            brace_token: syn::token::Brace::default(),
            named: fields.collect(),
        }),
        semi_token: None,
    })
}

/// A public enum.
pub(super) fn enumeration(
    attrs: Vec<Attribute>,
    name: Ident,
    variants: impl Iterator<Item = Variant>,
) -> Item {
    Item::Enum(ItemEnum {
        attrs,
        vis: public(),
        enum_token: <syn::Token![enum]>::default(),
        ident: name,
        generics: syn::Generics::default(),
        brace_token: syn::token::Brace::default(),
        variants: variants.collect(),
    })
}

/// A table: `codec::name! { rows }`.
pub(super) fn table(name: &str, rows: TokenStream) -> Item {
    let segments = ["codec", name].map(|step| PathSegment::from(super::ident(step)));
    Item::Macro(ItemMacro {
        attrs: Vec::new(),
        ident: None,
        mac: Macro {
            path: Path {
                leading_colon: None,
                segments: Punctuated::from_iter(segments),
            },
            bang_token: <syn::Token![!]>::default(),
            delimiter: MacroDelimiter::Brace(syn::token::Brace::default()),
            tokens: rows,
        },
        semi_token: None,
    })
}

fn public() -> Visibility {
    Visibility::Public(<syn::Token![pub]>::default())
}
