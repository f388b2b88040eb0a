//! Objects: a struct, how it is made, and its two directions.

use super::syntax::{self, Docs, derive, generic_type, plain_type, structure};
use super::type_ref::{self, Place};
use super::{Plan, doc, ident, item};
use crate::api::{Additional, Doc, Field, Presence, Struct, TypeId, TypeRef};
use proc_macro2::{Ident, TokenStream};
use quote::quote;
use syn::{Attribute, Item};

/// Up to this many required members, `new` takes them as arguments.
const MOST_ARGUMENTS: usize = 4;

/// Names that clippy takes for placeholders.
const PLACEHOLDERS: &[&str] = &["foo", "baz", "quux"];

/// A struct with everything that emission says about it.
struct Members<'a> {
    plan: &'a Plan<'a>,
    id: TypeId,
    name: Ident,
    strukt: &'a Struct,
    fields: Vec<Member<'a>>,
    extra: Ident,
}

struct Member<'a> {
    name: Ident,
    field: &'a Field,
    presence: Presence,
}

/// The struct, how it is made, and the table of its members.
pub(super) fn struct_(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> Vec<Item> {
    let members = Members::new(plan, id, strukt);
    let context = &plan.api[id].pointer;
    let construction = members.construction().into_iter();
    let construction = construction.map(|tokens| item(&context.path, tokens));
    let mut items = vec![members.definition()];
    items.extend(construction);
    items.push(members.table());
    items
}

impl<'a> Members<'a> {
    fn new(plan: &'a Plan<'a>, id: TypeId, strukt: &'a Struct) -> Self {
        let fields = strukt
            .fields
            .iter()
            .zip(plan.names.members(id))
            .map(|(field, name)| Member {
                name: ident(name),
                field,
                presence: plan.facts.presence(id, field),
            });
        Self {
            plan,
            id,
            name: ident(plan.names.ty(id)),
            strukt,
            fields: fields.collect(),
            extra: ident(plan.names.rest(id)),
        }
    }
}

impl Members<'_> {
    fn definition(&self) -> Item {
        let Self { plan, id, name, .. } = self;
        let default = plan.facts.has_default(*id).then(|| quote!(, Default));
        let mut attributes: Vec<Attribute> = doc::type_doc(plan, *id).attributes().collect();
        attributes.extend(deprecated(&plan.api[*id].doc));
        attributes.push(derive(&quote!(Clone, Debug, PartialEq #default)));
        let fields = self.fields.iter().map(|member| self.field(member));
        structure(attributes, name.clone(), fields.chain(self.extra_field()))
    }

    fn field(&self, member: &Member<'_>) -> syn::Field {
        let Member {
            name,
            field,
            presence,
        } = member;
        let docs = doc::field_doc(field);
        let attributes = docs.attributes().chain(deprecated(&field.doc));
        let ty = type_ref::member(self.plan, self.id, &field.ty, *presence);
        syntax::field(attributes.collect(), name.clone(), ty)
    }

    fn extra_field(&self) -> Option<syn::Field> {
        let ty = match &self.strukt.additional {
            Additional::Forbidden => return None,
            Additional::Any | Additional::Typed(TypeRef::Json) => plain_type(None, "Extra"),
            Additional::Typed(ty) => {
                generic_type(None, "Extra", type_ref::bare(self.plan, Place::Types, ty))
            }
        };
        let text = "Members beside the ones above, kept as they came and sent as they are.";
        let docs = Docs(vec![text.to_owned()]);
        let attributes = docs.attributes().collect();
        Some(syntax::field(attributes, self.extra.clone(), ty))
    }

    fn is_open(&self) -> bool {
        self.strukt.additional != Additional::Forbidden
    }

    /// `new` with the required members, or a struct of them that converts into this one.
    fn construction(&self) -> Vec<TokenStream> {
        if !is_partly_required(self.plan, self.id, self.strukt) {
            return Vec::new();
        }
        let required: Vec<&Member<'_>> = self
            .fields
            .iter()
            .filter(|member| matches!(member.presence, Presence::Required | Presence::Nullable))
            .collect();
        match companion(self.plan, &TypeRef::Named(self.id)) {
            Some(companion) => self.companion(&ident(companion), &required),
            None => vec![self.constructor(&required)],
        }
    }

    fn constructor(&self, required: &[&Member<'_>]) -> TokenStream {
        let name = &self.name;
        let arguments = required.iter().map(|member| self.argument(member));
        let values = self.fields.iter().map(|member| {
            let field = &member.name;
            if self.takes_text(member) {
                quote!(#field: #field.into())
            } else if matches!(member.presence, Presence::Required | Presence::Nullable) {
                quote!(#field)
            } else {
                quote!(#field: Default::default())
            }
        });
        let extra = self.extra_default();
        let is_placeholder = |name: &Ident| PLACEHOLDERS.iter().any(|other| name == other);
        let allowed = required.iter().any(|member| is_placeholder(&member.name));
        let allowed = allowed.then(|| quote!(#[allow(clippy::disallowed_names)]));
        quote! {
            impl #name {
                /// A value with its required members; the others are absent.
                #[must_use]
                #allowed
                #[inline]
                pub fn new(#(#arguments),*) -> Self {
                    Self { #(#values,)* #extra }
                }
            }
        }
    }

    fn argument(&self, member: &Member<'_>) -> TokenStream {
        let name = &member.name;
        if self.takes_text(member) {
            return quote!(#name: impl Into<String>);
        }
        let ty = type_ref::member(self.plan, self.id, &member.field.ty, member.presence);
        quote!(#name: #ty)
    }

    fn takes_text(&self, member: &Member<'_>) -> bool {
        member.presence == Presence::Required
            && *self.plan.api.resolved(&member.field.ty) == TypeRef::Text
    }

    fn companion(&self, companion: &Ident, required: &[&Member<'_>]) -> Vec<TokenStream> {
        let name = &self.name;
        let doc = format!(" The required members of [`{name}`].");
        let fields = required.iter().map(|member| self.field(member));
        let values = self.fields.iter().map(|member| {
            let field = &member.name;
            match member.presence {
                Presence::Required | Presence::Nullable => quote!(#field: required.#field),
                _ => quote!(#field: Default::default()),
            }
        });
        let extra = self.extra_default();
        vec![
            quote! { #[doc = #doc] #[derive(Clone, Debug, PartialEq)] pub struct #companion { #(#fields,)* } },
            quote! {
                impl From<#companion> for #name {
                    #[inline]
                    fn from(required: #companion) -> Self {
                        Self { #(#values,)* #extra }
                    }
                }
            },
        ]
    }

    fn extra_default(&self) -> Option<TokenStream> {
        let extra = &self.extra;
        self.is_open().then(|| quote!(#extra: Default::default()))
    }

    /// How each member travels: presence, member, and its name on the wire where that is another.
    fn table(&self) -> Item {
        let Self { name, .. } = self;
        let rows = self.fields.iter().map(|member| {
            let (how, name, wire) = (word(member.presence), &member.name, &member.field.name);
            let wire = (name != wire).then(|| quote!(= #wire));
            quote!(#how #name #wire)
        });
        let (direction, rest) = (super::types::direction(self.plan, self.id), self.rest());
        syntax::table("object", quote!(#direction #name { #rest } #(#rows,)*))
    }

    fn rest(&self) -> Option<&Ident> {
        self.is_open().then_some(&self.extra)
    }
}

/// What the runtime calls a presence.
fn word(presence: Presence) -> Ident {
    ident(match presence {
        Presence::Required => "Need",
        Presence::Nullable => "NeedNull",
        Presence::Optional => "Opt",
        Presence::OptionalNullable => "OptNull",
    })
}

fn deprecated(doc: &Doc) -> Option<Attribute> {
    doc.deprecated.then(|| syntax::word("deprecated"))
}

/// The companion struct of required members that a type has, under whatever name the type is known.
pub(super) fn companion<'a>(plan: &Plan<'a>, ty: &TypeRef) -> Option<&'a str> {
    let (id, strukt) = plan.api.object(ty)?;
    let is_long = required_count(plan, id, strukt) > MOST_ARGUMENTS;
    let has_one = is_long && is_partly_required(plan, id, strukt);
    has_one.then(|| plan.names.required[id.0 as usize].as_str())
}

fn required_count(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> usize {
    strukt
        .fields
        .iter()
        .filter(|field| {
            matches!(
                plan.facts.presence(id, field),
                Presence::Required | Presence::Nullable
            )
        })
        .count()
}

/// Whether users make values of the type, and its required members are not all that it has.
fn is_partly_required(plan: &Plan<'_>, id: TypeId, strukt: &Struct) -> bool {
    let required = required_count(plan, id, strukt);
    let is_open = strukt.additional != Additional::Forbidden;
    plan.facts.is_sent(id) && required > 0 && (required < strukt.fields.len() || is_open)
}
